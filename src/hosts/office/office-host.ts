/** The host to a running Excel through Office.js (and to the workbench's grid, through the same library). */
import type { Place } from '../../workbook/address.js';
import type { LiveWorkbookHost, ReadOptions, UndoCost, WorkbookChange } from '../../workbook/workbook-host.js';
import type { Edit } from '../../workbook/edit.js';
import type { Journal, UndoReport } from '../../workbook/journal.js';
import type { Snapshot } from '../../workbook/snapshot.js';
import { keepsUndo, requireBaseline } from './capabilities.js';
import { ECHO_MS, PICTURE_FRESH_MS, WATCH_DEBOUNCE_MS } from './request-limits.js';
import type { KnownMarks } from './read-marks.js';
import { ExcelSession } from './excel-session.js';
import type { SessionOptions } from './excel-session.js';

export interface OfficeHostOptions extends Partial<SessionOptions> {
  readonly debounceMs?: number;
  /** Where the host behind the library is not Excel itself. */
  readonly undoCost?: UndoCost;
}

/** Nothing is asked of Excel before the person asks, so what asks is fetched with the first request. */
const requests = () => import('./requests.js');

/** Every method rejects with a `HostError`; `too-old` below ExcelApi 1.14. Methods run one after another. */
export class OfficeHost implements LiveWorkbookHost {
  private readonly session: ExcelSession;
  private readonly debounceMs: number;
  private readonly ownUndoCost: UndoCost | undefined;
  /** The last complete reading. */
  private complete: Snapshot | null = null;
  /** What the last reading found about marks, and when; used up by the next writing. */
  private picture: (KnownMarks & { readonly at: number }) | null = null;
  private writing = 0;
  private lastWrite = -Infinity;
  private queue: Promise<unknown> = Promise.resolve();

  constructor({ debounceMs = WATCH_DEBOUNCE_MS, undoCost, ...options }: OfficeHostOptions = {}) {
    this.session = new ExcelSession(options);
    this.debounceMs = debounceMs;
    this.ownUndoCost = undoCost;
  }

  get undoCost(): UndoCost {
    return this.ownUndoCost ?? (keepsUndo() ? 'writing' : 'request');
  }

  read({ cellsOnly = false }: ReadOptions = {}): Promise<Snapshot> {
    return this.inTurn(async () => {
      const { readCells, readFromExcel } = await requests();
      if (cellsOnly && this.complete) return readCells(this.session, this.complete);
      const { snapshot, known } = await readFromExcel(this.session);
      this.picture = { ...known, at: Date.now() };
      this.complete = snapshot;
      return snapshot;
    });
  }

  apply(edits: readonly Edit[]): Promise<Journal> {
    return this.inTurn(() => {
      const known = this.takePicture();
      return this.write(async () => (await requests()).applyInExcel(this.session, edits, known));
    });
  }

  undo(journal: Journal): Promise<UndoReport> {
    return this.inTurn(() => this.write(async () => (await requests()).undoJournal(this.session, journal)));
  }

  select(place: Place): Promise<void> {
    return this.inTurn(async () => (await requests()).selectPlace(this.session, place));
  }

  selectedPlace(): Promise<Place | null> {
    return this.inTurn(async () => (await requests()).selectedPlace(this.session));
  }

  /** Changes by co-authors are told too; our own writings are not. */
  watch(onChange: (change: WorkbookChange) => void, onSelect?: (place: Place) => void): Promise<() => Promise<void>> {
    return this.inTurn(async () =>
      (await requests()).watchWorkbook(
        this.session,
        () => this.writing > 0 || Date.now() - this.lastWrite < ECHO_MS,
        {
          noticed: () => {
            this.picture = null;
          },
          paused: onChange,
          selected:
            onSelect &&
            ((sheetId, cell) => {
              // Asking Excel for the name would be a request with every step of the person.
              const name = this.complete?.sheets.find(({ id }) => id === sheetId)?.name;
              if (name !== undefined) onSelect({ sheet: name, ...cell });
            }),
        },
        this.debounceMs,
      ),
    );
  }

  private takePicture(): KnownMarks | null {
    const { picture } = this;
    this.picture = null;
    return picture && Date.now() - picture.at < PICTURE_FRESH_MS ? picture : null;
  }

  private async write<T>(work: () => Promise<T>): Promise<T> {
    this.writing += 1;
    try {
      return await work();
    } finally {
      this.writing -= 1;
      this.lastWrite = Date.now();
    }
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(() => {
      requireBaseline();
      return work();
    });
    this.queue = turn.catch(() => undefined); // the caller has the rejection; the next in turn need not care
    return turn;
  }
}
