/**
 * Which column holds what. Headings and content are held against each other: some exports print a heading for a column
 * that their rows do not have, so that every value from there on stands one place beside its heading.
 */
import { roleFit, type ColumnContent } from './column-content.js';
import {
  DOSSIER_ROLES,
  isDateRole,
  type ColumnChoice,
  type DossierColumnRole,
  type DateRole,
  type DossierRole,
} from './column-role.js';
import type { Heading } from '../table/find-header.js';

export interface FoundColumn {
  readonly role: DossierRole;
  readonly column: number;
  /** As the list has it; empty where the content alone told. */
  readonly heading: string;
  readonly because: 'heading' | 'shift' | 'content' | 'chosen';
}

/** The body stands beside its headings: from the column `from` (of the headings) on, by so many places. */
export interface HeaderShift {
  readonly from: number;
  /** The heading there. */
  readonly heading: string;
  readonly by: -1 | 1;
}

export interface FoundColumns {
  readonly columns: readonly FoundColumn[];
  readonly shift: HeaderShift | null;
}

/** Two columns must speak for a shift: one alone may be an odd column. */
const SHIFT_MUST_GAIN = 1.5;
/** Where half of a column is something else, its heading is not believed. */
const HEADING_NOT_BELIEVED = -0.4;
/** What dates mean in a list without headings, by how many such columns there are. */
const DATES_IN_ORDER: Readonly<Record<number, readonly DateRole[]>> = {
  1: ['received'],
  2: ['received', 'due'],
  3: ['received', 'due', 'finished'],
  4: ['submitted', 'received', 'due', 'finished'],
  5: ['submitted', 'received', 'due', 'finished', 'returned'],
};

export function findDossierColumns(
  headings: readonly Heading<DossierColumnRole>[],
  contents: readonly ColumnContent[],
  choice: ColumnChoice,
): FoundColumns {
  const shift = findShift(headings, contents);
  const found = new Map<DossierRole, FoundColumn>();
  const taken = new Set<number>();
  const take = (role: DossierRole, column: number, heading: string, because: FoundColumn['because']): void => {
    if (found.has(role) || taken.has(column)) return;
    found.set(role, { role, column, heading, because });
    taken.add(column);
  };
  for (const [role, column] of chosenColumns(choice)) take(role, column, headingAt(headings, column), 'chosen');
  const byFit = [...headings]
    .flatMap(({ column, text, role }) => {
      const at = shifted(column, shift);
      if (at === null || !isDossierRole(role)) return [];
      return [{ role, at, text, fit: roleFit(role, contents[at]), moved: at !== column }];
    })
    .sort((one, other) => other.fit - one.fit || one.at - other.at);
  for (const { role, at, text, fit, moved } of byFit) {
    if (fit >= HEADING_NOT_BELIEVED) take(role, at, text, moved ? 'shift' : 'heading');
  }
  for (const role of ['code', 'status', 'channel', 'level'] as const) {
    const free = contents
      .map((content, column) => ({ column, fit: roleFit(role, content) }))
      .filter(({ column, fit }) => !taken.has(column) && fit > 0.6)
      .sort((one, other) => other.fit - one.fit);
    if (free[0]) take(role, free[0].column, '', 'content');
  }
  datesByContent(contents, found, taken).forEach(([role, column]) => take(role, column, '', 'content'));
  const without = new Set(chosenAsNone(choice));
  const order = (role: DossierRole): number => DOSSIER_ROLES.indexOf(role);
  const columns = [...found.values()]
    .filter(({ role }) => !without.has(role))
    .sort((one, other) => order(one.role) - order(other.role));
  return { columns, shift };
}

function isDossierRole(role: DossierColumnRole | null): role is DossierRole {
  return DOSSIER_ROLES.some((one) => one === role);
}

function chosenColumns({ columns = {} }: ColumnChoice): readonly (readonly [DossierRole, number])[] {
  return DOSSIER_ROLES.flatMap((role) => {
    const column = columns[role];
    return typeof column === 'number' ? [[role, column] as const] : [];
  });
}

function chosenAsNone({ columns = {} }: ColumnChoice): readonly DossierRole[] {
  return DOSSIER_ROLES.filter((role) => columns[role] === null);
}

function headingAt(headings: readonly Heading<DossierColumnRole>[], column: number): string {
  return headings.find((heading) => heading.column === column)?.text ?? '';
}

/** Where the values of a heading's column stand; null for the heading that has none. */
function shifted(column: number, shift: HeaderShift | null): number | null {
  if (!shift || column < shift.from) return column;
  if (shift.by === 1) return column + 1;
  return column === shift.from ? null : column - 1;
}

/** The one shift that makes the contents fit their headings clearly better than none. */
function findShift(
  headings: readonly Heading<DossierColumnRole>[],
  contents: readonly ColumnContent[],
): HeaderShift | null {
  const score = (shift: HeaderShift | null): number => {
    let sum = 0;
    for (const { column, role } of headings) {
      const at = shifted(column, shift);
      if (role !== null && at !== null) sum += roleFit(role, contents[at]);
    }
    return sum;
  };
  let best: HeaderShift | null = null;
  let most = score(null) + SHIFT_MUST_GAIN;
  for (const { column, text } of headings) {
    for (const by of [-1, 1] as const) {
      const candidate: HeaderShift = { from: column, heading: text, by };
      const gained = score(candidate);
      if (gained > most) {
        most = gained;
        best = candidate;
      }
    }
  }
  return best;
}

/** Date columns that no heading names, where no heading named any: in the order that all exports have. */
function datesByContent(
  contents: readonly ColumnContent[],
  found: ReadonlyMap<DossierRole, FoundColumn>,
  taken: ReadonlySet<number>,
): readonly (readonly [DateRole, number])[] {
  if ([...found.keys()].some(isDateRole)) return [];
  const free = contents.flatMap((content, column) => (!taken.has(column) && content.dates > 0.8 ? [column] : []));
  const roles = DATES_IN_ORDER[free.length] ?? [];
  return roles.flatMap((role, at) => {
    const column = free[at];
    return column === undefined ? [] : [[role, column] as const];
  });
}
