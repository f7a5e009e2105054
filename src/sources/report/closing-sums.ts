/**
 * What closes decides: "giải quyết 418 hồ sơ, trong hạn 02" of 420 received is still in process; "đúng hạn 39.402, quá hạn
 * còn 475" of 39.877 solved was solved, whatever "còn" says.
 */
import type { Names } from './dossier-facts.js';
import type { Fact, FactName } from './fact.js';

type Told = ReadonlyMap<FactName, number>;

/** Figures told of one whole, from its last total on. */
function toldSince(facts: readonly Fact[]): Told {
  const told = new Map<FactName, number>();
  for (const { name, value, bound } of facts) {
    if (bound !== null || typeof value !== 'number') continue;
    // A new total begins a new list.
    if (name === 'received') told.clear();
    if (name === 'solved') for (const part of SOLVED_PARTS) told.delete(part);
    told.set(name, value);
  }
  return told;
}

const SOLVED_PARTS: readonly FactName[] = ['solved_early', 'solved_on_time', 'solved_early_or_on_time', 'solved_late'];

/** The sum of those that are told; null where none is. */
function sum(told: Told, names: readonly FactName[]): number | null {
  const values = names.flatMap((name) => told.get(name) ?? []);
  return values.length === 0 ? null : values.reduce((total, one) => total + one, 0);
}

function closes(whole: number | undefined, part: number | null, value: number): boolean {
  return whole !== undefined && part !== null && whole === part + value;
}

/** Which of a solved and an open reading closes with the figures before it; both, or neither, leave the names as they are. */
export function decidedBySums(names: Names, value: number, isLeft: boolean, facts: readonly Fact[]): Names {
  const isLate = names.includes('in_process_overdue');
  const [solved, open]: readonly [FactName, FactName] = isLate
    ? ['solved_late', 'in_process_overdue']
    : ['solved_early_or_on_time', 'in_process_within'];
  const isEither = names.length === 2 && names.includes(solved) && names.includes(open);
  if (!isEither && !(isLate && isLeft && names.length === 1)) return names;
  const told = toldSince(facts);
  const isSolved = closes(
    told.get('solved'),
    isLate ? sum(told, ['solved_early', 'solved_on_time', 'solved_early_or_on_time']) : sum(told, ['solved_late']),
    value,
  );
  const isOpen =
    closes(
      told.get('in_process'),
      isLate ? sum(told, ['in_process_within']) : sum(told, ['in_process_overdue']),
      value,
    ) ||
    (!told.has('in_process') && closes(told.get('received'), sum(told, ['solved']), value));
  // "quá hạn còn 475": its words say that it is open, its sum that it was solved.
  if (!isEither) return isSolved && !isOpen ? [solved, open] : names;
  return isSolved === isOpen ? names : [isSolved ? solved : open];
}
