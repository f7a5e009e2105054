/** The host to an .xlsx or .xlsm: reads its parts, patches them in place, and packs only those again that changed. */
import type { Edit } from '../../workbook/edit.js';
import type { Journal, JournalEntry, UndoReport } from '../../workbook/journal.js';
import type { Snapshot } from '../../workbook/snapshot.js';
import type { FileHost, FileKind } from './file-host.js';
import { applyToFile, undoEntries } from './patch/apply.js';
import type { FormerElement } from './patch/cell-editor.js';
import { Draft } from './patch/draft.js';
import { openArchive } from './read/package.js';
import { readSheets } from './read/read-workbook.js';
import { readWorkbookPart } from './read/workbook-part.js';

export class XlsxHost implements FileHost {
  readonly kind: FileKind;
  private draft: Draft;
  /** The cells' former elements by the journal entries given out: undoing in the same session is exact to the byte. */
  private readonly formers = new WeakMap<JournalEntry, FormerElement>();

  /** @throws HostError when the bytes are no workbook that can be read (see `readWorkbook`). */
  constructor(
    readonly name: string,
    bytes: Uint8Array,
  ) {
    this.draft = new Draft(openArchive(bytes));
    this.kind = readWorkbookPart(this.draft).macros ? 'xlsm' : 'xlsx';
  }

  read(): Promise<Snapshot> {
    return promised(() => readSheets(this.draft, readWorkbookPart(this.draft)));
  }

  apply(edits: readonly Edit[]): Promise<Journal> {
    return promised(() => {
      const draft = this.draft.copy();
      const done = applyToFile(draft, edits);
      this.draft = draft;
      for (const { entry, former } of done) if (former) this.formers.set(entry, former);
      return { entries: done.map(({ entry }) => entry) };
    });
  }

  undo(journal: Journal): Promise<UndoReport> {
    return promised(() => {
      const draft = this.draft.copy();
      const back = undoEntries(draft, journal.entries, (entry) => this.formers.get(entry) ?? null);
      this.draft = draft;
      const isBack = (entry: JournalEntry): boolean => back.get(entry) ?? false;
      const placeOf = ({ sheet, row, column }: JournalEntry): { sheet: string; row: number; column: number } => {
        return { sheet, row, column };
      };
      return {
        restored: journal.entries.filter(isBack).map(placeOf),
        kept: journal.entries.filter((entry) => !isBack(entry)).map(placeOf),
      };
    });
  }

  save(): Promise<Uint8Array> {
    return promised(() => this.draft.pack());
  }
}

/** What a synchronous function returns or throws, as a promise. */
function promised<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
