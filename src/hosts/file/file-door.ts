/** A door to the bytes of a workbook file: what `Door` promises, and the bytes back. */
import type { Door } from '../../workbook/door.js';

/** `xlsm` keeps its macros untouched; `xls` can be read only. */
export type FileKind = 'xlsx' | 'xlsm' | 'xls';

export interface FileDoor extends Door {
  /** The file's name as given when opening. */
  readonly name: string;
  readonly kind: FileKind;
  /** The file with all edits applied so far; the very bytes it was opened with when nothing differs. */
  save(): Promise<Uint8Array>;
}
