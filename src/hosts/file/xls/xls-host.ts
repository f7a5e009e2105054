/** The host to an old .xls: it reads, and says plainly that it cannot write. */
import { HostError } from '../../../workbook/failure.js';
import type { Journal, UndoReport } from '../../../workbook/journal.js';
import type { Snapshot } from '../../../workbook/snapshot.js';
import type { FileHost } from '../file-host.js';

export class XlsHost implements FileHost {
  readonly kind = 'xls';

  constructor(
    readonly name: string,
    private readonly bytes: Uint8Array,
    private readonly snapshot: Snapshot,
  ) {}

  read(): Promise<Snapshot> {
    return Promise.resolve(this.snapshot);
  }

  apply(): Promise<Journal> {
    return Promise.reject(new HostError('xls-read-only', this.name));
  }

  undo(): Promise<UndoReport> {
    return Promise.reject(new HostError('xls-read-only', this.name));
  }

  save(): Promise<Uint8Array> {
    return Promise.resolve(this.bytes);
  }
}
