/** What a page needs of a workbook's file: plain data, so that a worker can read it. */
import type { Snapshot } from '../../../workbook/snapshot.js';
import { HostError } from '../../../workbook/failure.js';
import type { FileHost, FileKind } from '../file-host.js';
import type { WorkbookFormatting } from '../formatting/formatting.js';
import { readFormatting } from '../formatting/read-formatting.js';

export interface OpenedFile {
  readonly kind: FileKind;
  readonly snapshot: Snapshot;
  /** null: nobody asked, or an .xls, which has none here. */
  readonly look: WorkbookFormatting | null;
}

/** @throws HostError when what the bytes hold cannot be read. */
export async function readOpened(host: FileHost, bytes: Uint8Array, withLook: boolean): Promise<OpenedFile> {
  const snapshot = await host.read();
  const look = withLook && host.kind !== 'xls' ? readFormatting(bytes) : null;
  return { kind: host.kind, snapshot, look };
}

/** Formulas that cells share are written out on their way from a worker; a file that makes them longer than this is refused. */
const MOST_FORMULA_CHARACTERS = 64 * 1024 * 1024;

/** @throws HostError `too-large`, before the formulas are written out that would fill the memory. */
export function refuseLongFormulas({ sheets }: Snapshot): void {
  let left = MOST_FORMULA_CHARACTERS;
  for (const { rows } of sheets) {
    for (const { cells } of rows) {
      for (const { formula } of cells) {
        if (formula !== null && (left -= formula.length) < 0) throw new HostError('too-large', 'shared formulas');
      }
    }
  }
}
