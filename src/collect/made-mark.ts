/**
 * Tells an output of ours that nobody has changed since. It may be replaced by the next run; one with other cells (a form
 * that a unit has filled in, a marked copy that somebody has corrected) is somebody's work and may not.
 */
import { readWorkbookSettings, type MadeKind, type MadeMark } from '../review/workbook-settings.js';
import type { Snapshot } from '../workbook/snapshot.js';
import { contentFingerprint } from '../workbook/content-fingerprint.js';

/** For the workbook as it is now; colours, notes and widths do not count. */
export function madeMark(kind: MadeKind, snapshot: Snapshot): MadeMark {
  return { kind, content: contentOf(snapshot) };
}

export function isUntouched(kind: MadeKind, snapshot: Snapshot): boolean {
  const { made } = readWorkbookSettings(snapshot.settings).settings;
  return made?.kind === kind && made.content === contentOf(snapshot);
}

function contentOf({ sheets }: Snapshot): string {
  const cells = sheets.map(({ name, rows }) => [
    name,
    rows.flatMap(({ index, cells: ofRow }) =>
      ofRow.flatMap(({ column, value, formula }) =>
        value === null && formula === null ? [] : [[index, column, formula ?? value]],
      ),
    ),
  ]);
  return contentFingerprint(JSON.stringify(cells));
}
