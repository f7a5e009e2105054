/** What whoever signs has to see: about ten chosen rows beside the periods before, with the reasons given; and every row to be read aloud. */
import { indicatorsOf } from '../collect/unit-figures.js';
import type { Indicator } from '../forms/edition.js';
import type { Entry, Reading } from '../forms/reading.js';
import { isAsLast } from '../sources/previous/earlier-periods.js';
import { readingsOf } from '../sources/registry.js';
import type { ReviewedWorkbook } from './review-workbook.js';

export interface SignRow {
  readonly indicator: Indicator;
  readonly entry: Entry;
  /** As written then; empty: blank, or the period is not at hand. */
  readonly last: string;
  readonly lastYear: string;
  /** Given in this file, or noted on the form's own row. */
  readonly reason: string;
}

export interface SignPage {
  /** At most `MOST_ROWS`, in the order of the forms. */
  readonly chosen: readonly SignRow[];
  /** Every row that holds something, for reading it aloud. */
  readonly all: readonly SignRow[];
  /** Every figure is last period's: the old file, perhaps. */
  readonly isAsLast: boolean;
}

const MOST_ROWS = 10;

/** What of a review the page is made of. */
export type ReviewToSign = Pick<ReviewedWorkbook, 'result' | 'summary' | 'used'>;

/** `wanted`: the rows to choose, by reference; empty: explained rows, rates, the first counts; noughts last. */
export function signPage(
  { result: { edition, recognition }, summary, used }: ReviewToSign,
  wanted: readonly string[],
): SignPage {
  const readings = readingsOf(used);
  const from = (source: string): Reading | undefined => readings.find((one) => one.source === source);
  const [previous, lastYear] = [from('previous'), from('lastyear')];
  const reasons = new Map(summary.waived.explained.map(({ finding, waiver }) => [finding.refs[0], waiver.reason]));
  const all = indicatorsOf(edition.edition).flatMap((indicator): SignRow[] => {
    const entry = recognition.reading.entries.get(indicator.ref);
    if (!entry || entry.state === 'blank' || indicator.kind === 'heading') return [];
    return [
      {
        indicator,
        entry,
        last: previous?.entries.get(indicator.ref)?.written ?? '',
        lastYear: lastYear?.entries.get(indicator.ref)?.written ?? '',
        reason: reasons.get(indicator.ref) ?? entry.note,
      },
    ];
  });
  return {
    all,
    chosen: chosenRows(all, wanted),
    isAsLast: isAsLast(used.previous),
  };
}

function chosenRows(all: readonly SignRow[], wanted: readonly string[]): readonly SignRow[] {
  if (wanted.length > 0) return all.filter(({ indicator }) => wanted.includes(indicator.ref));
  const weight = ({ indicator, entry, reason }: SignRow): number => {
    if (reason !== '') return 0;
    if (entry.quantity?.value === 0) return 4;
    return indicator.kind === 'percent' ? 1 : indicator.stt.includes('.') ? 3 : 2;
  };
  // A word or a dash tells whoever signs nothing; it is shown where somebody chose its row.
  const figures = all.filter(({ entry }) => entry.state === 'quantity' || entry.state === 'doubtful');
  const best = [...figures].sort((one, other) => weight(one) - weight(other)).slice(0, MOST_ROWS);
  return all.filter((row) => best.includes(row));
}
