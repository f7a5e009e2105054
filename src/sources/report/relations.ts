/** How figures of one sentence hang together: parts and wholes, lists that do not say their name again, sums. */
import { featuresOf, phaseOf } from './dossier-facts.js';
import type { FactName } from './fact.js';
import type { Figure } from './sentence-figures.js';
import type { Feature } from './lexicon.js';
import { WHOLE_FIRST } from './pairs.js';
import type { ReadSentence } from './read-sentence.js';
import type { TaskContext } from './task-facts.js';
import { hasStatus, zone, type Zone } from './zones.js';

/** Figures that open a list of their own. */
export const MAIN_FIGURE: readonly FactName[] = [
  'received',
  'solved',
  'in_process',
  'in_process_within',
  'in_process_overdue',
];

/** "nâng tổng số hồ sơ từ đầu năm lên 702.310": the zone begins after "tổng". */
const RAISES = / so (?:ho so|hs)(?: \S+){0,5} len $/;

/** Those that a list of places or times repeats. */
export const REPEATED: readonly FactName[] = [
  'received',
  'received_new',
  'carried_over',
  'solved',
  'solved_early',
  'solved_on_time',
  'solved_early_or_on_time',
  'solved_late',
  'in_process',
  'in_process_within',
  'in_process_overdue',
  'online',
  'late_reception',
];

/** What the figure is a part of: a figure before, unless the sentence has since turned to something else. */
export function parentName(read: ReadSentence, figure: Figure, index: number): FactName | null {
  const { parent } = figure;
  if (parent === null) {
    return read.key.startsWith(' trong do ')
      ? (read.before.parent ?? read.before.whole ?? read.before.brother)
      : read.before.parent;
  }
  const name = read.names[parent] ?? null;
  const turned = read.names
    .slice(parent + 1, index)
    .some((one) => one !== null && MAIN_FIGURE.includes(one) && phaseOf(one) !== phaseOf(name));
  return turned ? null : name;
}

/** The figure before in the same list, with the same parent. */
export function brotherOf(read: ReadSentence, index: number): number | null {
  const parent = read.figures[index]?.parent ?? null;
  for (let at = index - 1; at >= 0; at -= 1) {
    if ((read.figures[at]?.parent ?? null) === parent && read.names[at] !== null) return at;
    if (at === parent) return null;
  }
  return null;
}

/** "chậm tiếp nhận 04 (phường Đông 3, phường Tây 1)": which communes the late ones are of; the unit's figure is their sum. */
const NAMED_COMMUNE = /^ (?:ubnd )?(?:xa|phuong|dac khu|thi tran) (?!: |co |la |va |\()\S+ /;
const LATE: readonly FactName[] = ['late_reception', 'solved_late', 'in_process_overdue'];

export function repeatedName(read: ReadSentence, figure: Figure, index: number): FactName | null {
  const before = read.names[index - 1] ?? null;
  const { noun, token } = figure;
  const isSame = noun === 'dossier' || (noun === null && read.isDossier && token.kind === 'number');
  if (before === null || !REPEATED.includes(before) || !isSame) return null;
  if (isSumOf(read, figure, before) || RAISES.test(figure.before.key)) return before;
  if (isOfTimeInBrackets(read, figure, index)) return null;
  if (LATE.includes(before) && figure.parent !== null && NAMED_COMMUNE.test(figure.before.key)) return null;
  return read.isRepeated(figure, index) || isOfLevel(figure) ? before : null;
}

/** "Quý III tiếp nhận 1.157 hồ sơ (quý II: 902 hồ sơ)": what it is compared with; several such are its parts. */
function isOfTimeInBrackets(read: ReadSentence, figure: Figure, index: number): boolean {
  const since = read.words(read.figures[index - 1]?.afterNoun ?? 0, figure.at);
  const next = read.figures[index + 1];
  const isAlone = next === undefined || read.words(figure.afterNoun, next.at).includes(' ) ');
  return (
    isAlone &&
    / \( (?:trong )?#time (?:: |la |co |dat )*$/.test(since) &&
    read.words(0, figure.at).split(' #time ').length > 2
  );
}

/** "tiếp nhận gần 80.000 hồ sơ, trong đó hơn 48.000 hồ sơ thuộc cấp xã": whose they are stands after the figure. */
function isOfLevel({ before, after }: Figure): boolean {
  const isTold = hasStatus(before) || hasStatus(after);
  return !isTold && /^ (?:thuoc |cua |o |tai |la cua )?(?:ubnd )?(?:cac )?cap (?:tinh|huyen|xa) $/.test(after.key);
}

/** "quý I 1.105, quý II 1.240; tổng cộng là 2.345": what the figures before it add up to. */
function isSumOf(read: ReadSentence, { before, after, token }: Figure, name: FactName): boolean {
  if (hasStatus(before) || hasStatus(after) || !/ (?:tong|cong|nang tong) /.test(` tong${before.key}`)) return false;
  const parts = read.figures.slice(0, read.names.length).filter((_, at) => read.names[at] === name);
  const sum = parts.reduce((total, { token: { number } }) => total + (number?.value ?? 0), 0);
  return parts.length > 1 && sum === token.number?.value;
}

/** The words after a pair without those that say its whole; null where they do not. */
export function partAfterWhole(read: ReadSentence, { token, noun, before, after }: Figure): Zone | null {
  if (!token.pair || noun !== 'dossier' || hasStatus(before)) return null;
  const whole = WHOLE_FIRST.exec(after.key)?.[1];
  if (whole === undefined) return null;
  return zone(read.sentence.tokens, read.phrases, after.from + whole.trim().split(' ').length, after.to);
}

export function isFirstTask(read: ReadSentence): boolean {
  const isTask = (name: FactName | null): boolean => name !== null && /^(?:plan_)?tasks_/.test(name);
  return !read.names.some(isTask) && !isTask(read.before.brother);
}

/** Whether a figure of tasks is a part of those done or of those still open, and whether its own parts follow. */
export function partOf(
  read: ReadSentence,
  { parent }: Figure,
  index: number,
): Pick<TaskContext, 'isPartOfDone' | 'isPartOfOpen' | 'hasTimedParts'> {
  const whole = parent === null ? undefined : read.figures[parent];
  const of = whole ? featuresOf(whole) : new Set<Feature>();
  const next = read.figures[index + 1];
  return {
    isPartOfDone: of.has('solve') && !of.has('in-process'),
    isPartOfOpen: of.has('in-process'),
    hasTimedParts: next?.parent === index && (featuresOf(next).has('within') || featuresOf(next).has('late')),
  };
}

/** "Tổng cộng: 2.140 hồ sơ." after a sentence of parts: the name of what they add up to; null where it is no such total. */
export function totalOfRun({ before: { run } }: ReadSentence, figure: Figure, index: number): FactName | null {
  const isTotal = run !== null && run.count > 1 && figure.token.number?.value === run.sum;
  return isTotal && index === 0 && / (?:tong|cong) /.test(` tong${figure.before.key}`) ? run.name : null;
}
