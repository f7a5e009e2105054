/**
 * Remarks that the office above sent back, kept in the unit's own file: each with the rows it speaks of and what these
 * said when it came. Whether a remark is answered follows from the figures and the reasons as they are now.
 */
import type { Reading } from '../forms/reading.js';
import { formatAddress } from '../workbook/address.js';
import { lookup } from '../workbook/lookup.js';
import type { ReviewSummary } from './summary.js';
import { isSamePrinted, type SealCheck } from './seal.js';

export interface Remark {
  /** As the office wrote it. */
  readonly text: string;
  /** The rows it names, the likeliest wrong one first; empty: none could be told. */
  readonly refs: readonly string[];
  /** It is a finding of a check, not a person's own words: it is answered when the check no longer says it. */
  readonly rule: string;
  /** By reference: what was written when the remark came; blank rows are empty. */
  readonly figures: Readonly<Record<string, string>>;
}

export interface Answers {
  /** The day on which the remarks were taken in, as it is printed. */
  readonly date: string;
  readonly remarks: readonly Remark[];
  /** Id of the edition that the references are of; absent: kept before this was. */
  readonly edition?: string;
}

/** `fixed` đã sửa, `explained` có giải trình, `open` còn. */
export type AnswerState = 'fixed' | 'explained' | 'open';

export interface Answer {
  readonly remark: Remark;
  readonly state: AnswerState;
  /** The reason given; empty unless `explained`. */
  readonly reason: string;
}

/** A figure that is not what it was when the remarks came, or when the file was sent. */
export interface Correction {
  readonly ref: string;
  readonly was: string;
  readonly is: string;
  /** The remark that asked for it; empty: none did. */
  readonly why: string;
}

/** What stands for a remark of a check. */
const OF_A_CHECK = 'check';
const ROW_NAME = /(?:phụ lục|PL)\s*(\w+)[,:]?\s*(?:mục|STT)?\s*(\d+(?:\.\d+)*)/giu;
const CELL = /ô\s+([A-Z]{1,3}\d+),?\s+trang\s+[“"]([^”"]+)[”"]/giu;
/** "1. [Lỗi phải sửa] …", "- …": one remark a line. */
const LINE = /^\s*(?:\d{1,3}[.)]|[-–•*+])\s+(.*\S)/u;
const SEVERITY = /^\[[^\]]+\]\s*/u;

/** A message, or any text with one remark a line; lines that name no row of the forms are left out. */
export function remarksOfText(text: string, reading: Reading): readonly Remark[] {
  const lines = text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => LINE.exec(line)?.[1] ?? line.trim())
    .filter((line) => line !== '');
  return lines.flatMap((line): Remark[] => {
    const refs = refsNamed(line, reading);
    if (refs.length === 0) return [];
    return [remarkOf(line.replace(SEVERITY, ''), refs, SEVERITY.test(line) ? OF_A_CHECK : '', reading)];
  });
}

/** Of a finding that a check of ours said. `reading`: of the file that it was said of. */
export function remarkOfFinding(text: string, refs: readonly string[], reading: Reading): Remark {
  return remarkOf(text, refs, OF_A_CHECK, reading);
}

function remarkOf(text: string, refs: readonly string[], rule: string, { entries }: Reading): Remark {
  const figures = refs.map((ref) => [ref, entries.get(ref)?.written ?? '']);
  return { text, refs, rule, figures: Object.fromEntries(figures) as Record<string, string> };
}

/** The cell that is named goes first: a sentence names rows that a figure is held against, too. */
function refsNamed(line: string, { entries }: Reading): readonly string[] {
  const cells = new Set([...line.matchAll(CELL)].map(([, cell = '', sheet = '']) => `${sheet}!${cell.toUpperCase()}`));
  const byCell = [...entries.values()].flatMap(({ ref, place }) =>
    place && cells.has(`${place.sheet}!${formatAddress(place)}`) ? [ref] : [],
  );
  const byName = [...line.matchAll(ROW_NAME)].map(([, form = '', stt = '']) => `${form}:${stt}`);
  return [...new Set([...byCell, ...byName])].filter((ref) => entries.has(ref));
}

/** How each remark stands now. */
export function answersNow(
  { remarks }: Answers,
  { entries }: Reading,
  { waived }: Pick<ReviewSummary, 'waived'>,
): readonly Answer[] {
  const isOpen = new Set(waived.open.filter(({ severity }) => severity !== 'info').map(({ refs }) => refs[0]));
  return remarks.map((remark): Answer => {
    const [main] = remark.refs;
    const reason =
      waived.explained.find(({ finding }) => finding.refs[0] === main)?.waiver.reason ??
      entries.get(main ?? '')?.note ??
      '';
    const isChanged = remark.refs.some(
      (ref) => !isSamePrinted(lookup(remark.figures, ref) ?? '', entries.get(ref)?.written ?? ''),
    );
    if (main !== undefined && !isOpen.has(main) && (isChanged || (remark.rule !== '' && reason === '')))
      return { remark, state: 'fixed', reason: '' };
    return reason === '' ? { remark, state: 'open', reason } : { remark, state: 'explained', reason };
  });
}

/** "Danh sách đính chính": what was, what is, and the remark that asked for it. */
export function correctionsSince(
  answers: Answers | undefined,
  seal: SealCheck | null,
  { entries }: Reading,
): readonly Correction[] {
  const remarks = answers?.remarks ?? [];
  const why = (ref: string): string => remarks.find(({ refs }) => refs.includes(ref))?.text ?? '';
  const found = new Map<string, Correction>();
  for (const { ref, was, is } of seal?.changes ?? []) found.set(ref, { ref, was, is, why: why(ref) });
  for (const { figures } of remarks) {
    for (const [ref, was] of Object.entries(figures)) {
      const is = entries.get(ref)?.written ?? '';
      if (!found.has(ref) && !isSamePrinted(was, is)) found.set(ref, { ref, was, is, why: why(ref) });
    }
  }
  return [...found.values()];
}

export function countAnswers(
  answers: readonly { readonly state: AnswerState }[],
): Readonly<Record<AnswerState, number>> {
  const count = (state: AnswerState): number => answers.filter((one) => one.state === state).length;
  return { fixed: count('fixed'), explained: count('explained'), open: count('open') };
}
