/** The check of figures that several files of one unit were put together from: rules between two parts speak too. */
import type { PartsReview, ReviewParts } from '../collect/merge-submissions.js';
import { snapshotOfSheets } from '../collect/sheet-snapshot.js';
import type { Submission, UnitFinding } from '../collect/submission.js';
import { indicatorsOf, placeAt, figurePlaces, stateAt, type UnitFigures } from '../collect/unit-figures.js';
import { printedForm } from '../forms/edition.js';
import { entryWithoutCell, type Entry } from '../forms/reading.js';
import { printNumber } from '../quantity/print.js';
import { NO_SETTINGS } from '../review/workbook-settings.js';
import type { CompiledEdition } from '../rules/compile.js';
import { standardSheet } from '../sources/import/standard-sheet.js';
import { sentenceOf } from '../strings/findings.js';
import type { Language } from '../strings/language.js';
import { reviewWorkbook } from './review-workbook.js';

/** As many as `submissionOf` keeps. */
const MOST_FINDINGS = 60;
/** A page asks again after every file: the answers of the last units are kept. */
const MOST_KEPT = 200;

/** For `LedgerOptions.merge`. The same parts are checked once. */
export function partsReviewer(compiled: CompiledEdition, language: Language): ReviewParts {
  const kept = new Map<string, PartsReview>();
  return (figures, parts) => {
    const key = parts.map(({ path, bytes }) => `${path}\n${bytes}`).join('\n') + [...figures.written].join();
    const known = kept.get(key);
    if (known) return known;
    const review = reviewParts(figures, parts, compiled, language);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, review);
    return review;
  };
}

function reviewParts(
  figures: UnitFigures,
  parts: readonly Submission[],
  compiled: CompiledEdition,
  language: Language,
): PartsReview {
  const { edition } = compiled;
  const entries = entriesOf(figures, compiled);
  const sheets = edition.forms.map((form) =>
    standardSheet(
      printedForm(form, (ref) => entries.has(ref)),
      { name: `Phụ lục ${form.number}`, title: form.title, remark: '', entries, extra: [] },
    ),
  );
  const [newest] = parts;
  const waivers = parts.flatMap(({ found }) => found?.waivers ?? []);
  const { summary } = reviewWorkbook(snapshotOfSheets(sheets), {
    edition: { given: compiled },
    level: newest?.found?.level ?? null,
    settings: { settings: { ...NO_SETTINGS, period: newest?.periodText ?? '', waivers }, problem: null },
    ownRules: false,
  });
  const order = figurePlaces(edition);
  const findings = [...summary.errors, ...summary.warnings].slice(0, MOST_FINDINGS).map((finding): UnitFinding => {
    const at = order.get(finding.refs[0] ?? '') ?? -1;
    const path = figures.origins?.get(at);
    return {
      rule: finding.rule,
      severity: finding.severity,
      refs: finding.refs,
      place: placeAt(figures, at),
      sentence: sentenceOf(finding, compiled, language),
      ...(path === undefined ? {} : { path }),
    };
  });
  return {
    findings,
    counts: { error: summary.errors.length, warning: summary.warnings.length, info: summary.infos.length },
    explained: summary.waived.explained.length,
    completeness: summary.completeness,
  };
}

/** What a row says and its note; a row that two parts fill differently is left blank: it is asked about, not checked. */
function entriesOf(figures: UnitFigures, { edition }: CompiledEdition): ReadonlyMap<string, Entry> {
  return new Map(
    indicatorsOf(edition).flatMap(({ ref }, at): [string, Entry][] => {
      const state = stateAt(figures, at);
      const note = figures.notes.get(at) ?? '';
      if (state === 'absent' || (state === 'blank' && note === '')) return [];
      const isAsked = state === 'doubtful' && (figures.written.get(at) ?? '').includes(' / ');
      const written =
        state === 'quantity'
          ? printNumber(figures.values[at] ?? Number.NaN, Math.max(0, figures.decimals[at] ?? 0))
          : isAsked
            ? ''
            : (figures.written.get(at) ?? '');
      return [[ref, entryWithoutCell(ref, written, null, note)]];
    }),
  );
}
