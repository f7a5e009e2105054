/** What is said of a cell's formula: what it reads, what it should read, and what that gives. */
import { roundTo } from '../quantity/quantity.js';
import type { Finding, FormulaCell } from '../review/finding.js';
import { formatAddress, type Place } from '../workbook/address.js';
import { FINDING_STRINGS } from './finding-words.js';
import { figure, placeName, rowName, scopeOf, type KnownCells } from './forms.js';
import type { Language } from './language.js';

/** Cells that are named one by one; more are counted by the reader. */
const MOST_NAMED = 6;

/** `equation`: the rule's arithmetic with its figures, empty where there is none. */
export function formulaText(
  finding: Finding,
  { indicators }: { readonly indicators: KnownCells },
  language: Language,
  equation: string,
): string {
  const words = FINDING_STRINGS[language];
  const said = words.formula;
  const { formula: fault, refs, terms, fixes, expected, decimals } = finding;
  if (!fault) return '';
  const first = refs[0] ?? '';
  const home = finding.cells[0];
  const written = terms.find(({ ref }) => ref === first)?.written ?? '';
  const shown = written === '' ? words.blank : written;
  const name = ({ place, ref }: FormulaCell): string =>
    said.cell(
      addressFrom(place, home, language),
      ref === null ? '' : rowName(ref, language, scopeOf(first, indicators)),
    );
  const [wrong] = fault.cells;
  const listed = fault.cells.slice(0, MOST_NAMED).map(name).join(', ') + (fault.cells.length > MOST_NAMED ? ', …' : '');
  const result = expected === null ? '' : figure(roundTo(expected, Math.max(2, decimals)));
  const right = fixes.length === 0 ? '' : finding.comparison ? equation : result;
  const end = fault.agrees ? said.agrees : said.shows(shown, right);
  switch (fault.issue) {
    case 'operand':
    case 'fixed':
      return wrong && fault.instead ? said[fault.issue](fault.written, name(wrong), name(fault.instead)) + end : '';
    case 'hundred':
      return said.hundred(fault.written) + end;
    case 'other':
      return (fault.like ? said.unlike(fault.written, name(fault.like)) : said.other(fault.written)) + end;
    case 'gap':
    case 'twice':
    case 'extra':
      return said[fault.issue](fault.written, listed) + end;
    case 'typed-over': {
      const typed = fault.like ? said.typedOverLike(shown, name(fault.like)) : said.typedOver(shown);
      return fault.agrees || right === '' ? typed : `${typed}; ${right}`;
    }
    case 'stale':
      return said.stale(fault.written, shown, result);
    case 'no-result':
      return said.noResult(refs.length);
  }
}

/** "=D20/D17*100 (99,83)". */
export function formulaResult(formula: string, value: number | null, shown: string, language: Language): string {
  return `=${formula} (${value === null ? FINDING_STRINGS[language].formula.blankNow : shown})`;
}

/** The sheet is named only where it is another one. */
function addressFrom(place: Place, home: Place | undefined, language: Language): string {
  return place.sheet === home?.sheet ? formatAddress(place) : placeName(place, language).replace(/^(?:ô|cell) /, '');
}
