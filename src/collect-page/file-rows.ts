/** The files that came in as rows of a table: what wants a person first. */
import type { Ledger } from '../collect/ledger.js';
import type { PlacedFile, UnitRecord } from '../collect/unit-record.js';

export interface FileRow {
  readonly placed: PlacedFile;
  readonly unit: UnitRecord | null;
  /** Something about it wants a person. */
  readonly isQuestion: boolean;
}

/** What wants a person first, then as units and paths are sorted. */
export function fileRows({ units, unplaced }: Ledger): readonly FileRow[] {
  const rows = [
    ...unplaced.map((placed): FileRow => ({ placed, unit: null, isQuestion: placed.leftOut !== 'excluded' })),
    ...units.flatMap((unit) =>
      unit.files.map((placed): FileRow => ({ placed, unit, isQuestion: isQuestion(placed, unit) })),
    ),
  ];
  return [...rows.filter((row) => row.isQuestion), ...rows.filter((row) => !row.isQuestion)];
}

function isQuestion({ leftOut, conflict, submission }: PlacedFile, unit: UnitRecord): boolean {
  if (conflict !== null) return true;
  if (leftOut === 'attached' && unit.counted) return (submission.tables?.findings.length ?? 0) > 0;
  return leftOut === null ? unit.sameAsLast || unit.sentTwice || unit.twice.length > 0 : leftOut !== 'copy';
}
