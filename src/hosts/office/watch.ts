/**
 * Telling that the person (or a co-author elsewhere) changed something. Events are hints: they miss recalculation and
 * some fills, so whoever listens marks results as stale and reads again; nothing is ever written from here, or every
 * co-author's pane would write at once.
 */
import type { CellAddress } from '../../workbook/address.js';
import type { WorkbookChange } from '../../workbook/workbook-host.js';
import { WATCH_DEBOUNCE_MS } from './request-limits.js';
import { placeOf } from './place-of.js';
import type { ExcelSession } from './excel-session.js';

/** Whether an event without `triggerSource` may be the echo of a write of ours. */
export type MayBeEcho = () => boolean;

export interface Listener {
  /** At once, with every change. */
  readonly noticed: () => void;
  /** After the changes have paused. */
  readonly paused: (change: WorkbookChange) => void;
  /** With every cell that the person goes to; the event knows the sheet by its id alone. */
  readonly selected?: ((sheetId: string, cell: CellAddress) => void) | undefined;
}

/** What an event tells of a change that moves no cell. */
const CONTENTS_CHANGED = 'RangeEdited';

/** Rejects with a `HostError`. The returned function ends it; handlers also end with the pane itself. */
export async function watchWorkbook(
  session: ExcelSession,
  mayBeEcho: MayBeEcho,
  listener: Listener,
  debounceMs = WATCH_DEBOUNCE_MS,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  let cellsOnly = true;
  const tell = (change: WorkbookChange) => {
    if (ended) return;
    listener.noticed();
    cellsOnly &&= change.cellsOnly;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const all = { cellsOnly };
      cellsOnly = true;
      listener.paused(all);
    }, debounceMs);
  };
  const onChanged = (event: Excel.WorksheetChangedEventArgs) => {
    if (!isEcho(event, mayBeEcho)) tell({ cellsOnly: event.changeType === CONTENTS_CHANGED });
    return Promise.resolve();
  };
  const onSheets = () => {
    if (!mayBeEcho()) tell({ cellsOnly: false });
    return Promise.resolve();
  };
  const { selected } = listener;
  const onSelected = ({ address, worksheetId }: Excel.WorksheetSelectionChangedEventArgs) => {
    const { cell } = placeOf(address);
    if (cell && !ended) selected?.(worksheetId, cell);
    return Promise.resolve();
  };
  const results = await session.runExcel(
    'watch',
    (context) => {
      const { worksheets } = context.workbook;
      const added = [
        worksheets.onChanged.add(onChanged),
        worksheets.onAdded.add(onSheets),
        worksheets.onDeleted.add(onSheets),
        ...(selected ? [worksheets.onSelectionChanged.add(onSelected)] : []),
      ];
      return () => added;
    },
    { repeat: false },
  );
  return async () => {
    ended = true;
    clearTimeout(timer);
    // Handlers can only be taken off in the context that put them on (excel-add-ins-events.md).
    const [first] = results;
    if (!first) return;
    await session.runExcel(
      'unwatch',
      () => {
        for (const result of results) result.remove();
        return () => undefined;
      },
      { repeat: false, on: first.context },
    );
  };
}

/** Below ExcelApi 1.14 the event does not say who triggered it, whatever the library's types promise. */
function isEcho(
  event: { readonly source: string; readonly triggerSource?: string | undefined },
  mayBeEcho: MayBeEcho,
): boolean {
  if (event.triggerSource === undefined) return event.source !== 'Remote' && mayBeEcho();
  return event.triggerSource === 'ThisLocalAddin';
}
