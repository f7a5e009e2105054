/** The ordinal that a cell holds, however Excel keeps it. */
import type { ScannedCell } from './scan-sheet.js';
import { readStt } from './stt.js';
import type { Stt } from './stt.js';

/** The ordinal in a cell of its own. */
export function sttOf(cell: ScannedCell | undefined, date1904: boolean): Stt | null {
  return cell?.meaning ? cell.meaning.ordinal : readStt(cell?.cell, date1904);
}
