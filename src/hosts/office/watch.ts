/**
 * Telling that the person (or a co-author elsewhere) changed something. Events are hints: they miss recalculation and
 * some fills, so whoever listens marks results as stale and reads again; nothing is ever written from here, or every
 * co-author's pane would write at once.
 */
import { WATCH_DEBOUNCE_MS } from './limits.js';
import type { Session } from './session.js';

/** Whether an event without `triggerSource` may be the echo of a write of ours. */
export type MayBeEcho = () => boolean;

export interface Listener {
  /** At once, with every change. */
  readonly noticed: () => void;
  /** After the changes have paused. */
  readonly paused: () => void;
}

/** Rejects with a `HostError`. The returned function ends it; handlers also end with the pane itself. */
export async function watchWorkbook(
  session: Session,
  mayBeEcho: MayBeEcho,
  listener: Listener,
  debounceMs = WATCH_DEBOUNCE_MS,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  const tell = () => {
    if (ended) return;
    listener.noticed();
    clearTimeout(timer);
    timer = setTimeout(listener.paused, debounceMs);
  };
  const onChanged = (event: Excel.WorksheetChangedEventArgs) => {
    if (!isEcho(event, mayBeEcho)) tell();
    return Promise.resolve();
  };
  const onSheets = () => {
    if (!mayBeEcho()) tell();
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
