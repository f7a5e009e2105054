/** A host to the bytes of a workbook file: what `Host` promises, and the bytes back. */
import type { WorkbookHost } from '../../workbook/workbook-host.js';

/** `xlsm` keeps its macros untouched; `xls` can be read only. */
export type FileKind = 'xlsx' | 'xlsm' | 'xls';

export interface FileHost extends WorkbookHost {
  /** The file's name as given when opening. */
  readonly name: string;
  readonly kind: FileKind;
  /** The file with all edits applied so far; the very bytes it was opened with when nothing differs. */
  save(): Promise<Uint8Array>;
}
