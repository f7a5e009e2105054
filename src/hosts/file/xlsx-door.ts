/** The door to an .xlsx or .xlsm: reads its parts, patches them in place, and packs only those again that changed. */
import { HostError } from '../../workbook/failure.js';
import type { Journal, UndoReport } from '../../workbook/journal.js';
import type { Snapshot } from '../../workbook/snapshot.js';
import type { FileDoor, FileKind } from './file-door.js';
import { archiveSource, openArchive } from './read/package.js';
import { readSnapshot } from './read/read-workbook.js';
import { type WorkbookPart, readWorkbookPart } from './read/workbook-part.js';
import type { PartSource } from './read/package.js';

export class XlsxDoor implements FileDoor {
  readonly kind: FileKind;
  private readonly source: PartSource;
  private readonly workbook: WorkbookPart;

  /** @throws HostError when the bytes are no workbook that can be read (see `readWorkbook`). */
  constructor(
    readonly name: string,
    private readonly bytes: Uint8Array,
  ) {
    this.source = archiveSource(openArchive(bytes));
    this.workbook = readWorkbookPart(this.source);
    this.kind = this.workbook.macros ? 'xlsm' : 'xlsx';
  }

  read(): Promise<Snapshot> {
    return new Promise((resolve) => resolve(readSnapshot(this.source, this.workbook)));
  }

  apply(): Promise<Journal> {
    return Promise.reject(new HostError('unknown', 'patching follows'));
  }

  undo(): Promise<UndoReport> {
    return Promise.reject(new HostError('unknown', 'patching follows'));
  }

  save(): Promise<Uint8Array> {
    return Promise.resolve(this.bytes);
  }
}
