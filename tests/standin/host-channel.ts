/**
 * How events reach the client: Excel calls the one handler that the client gives to `richApiMessageManager`, with
 * messages that carry the event's number and its arguments as JSON. The client itself sorts them to `onChanged` and
 * its like, so a host's handlers are run by the real library.
 */
import { formatRange } from '../../src/workbook/address.js';
import type { Faults } from './faults.js';
import { EVENT_NAMES } from './host-worksheet.js';
import type { GridChange, GridModel } from './model.js';

/** The client's own constants (`OfficeExtension.Constants`). */
const EVENT_CATEGORY = 65536;
const WORKBOOK_TARGET = 'Workbook';

export interface HostMessage {
  readonly entries: readonly {
    readonly messageCategory: number;
    readonly messageType: number;
    readonly targetId: string;
    readonly message: string;
  }[];
}

const EVENT_OF: Readonly<Partial<Record<GridChange['kind'], { event: string; changeType: string }>>> = {
  edited: { event: 'DataChanged', changeType: 'RangeEdited' },
  rowsInserted: { event: 'DataChanged', changeType: 'RowInserted' },
  rowsDeleted: { event: 'DataChanged', changeType: 'RowDeleted' },
  columnsInserted: { event: 'DataChanged', changeType: 'ColumnInserted' },
  columnsDeleted: { event: 'DataChanged', changeType: 'ColumnDeleted' },
  sheetAdded: { event: 'Added', changeType: '' },
  sheetDeleted: { event: 'Deleted', changeType: '' },
  selected: { event: 'SelectionChanged', changeType: '' },
};

export class HostChannel {
  private readonly handlers = new Set<(message: HostMessage) => void>();

  constructor(
    model: GridModel,
    private readonly faults: Faults,
    private readonly subscriptions: ReadonlySet<string>,
  ) {
    model.onChange((change) => {
      this.tell(change);
    });
  }

  /** What `OSF.DDA.RichApi.richApiMessageManager.register` does. */
  register(handler: (message: HostMessage) => void): void {
    this.handlers.add(handler);
  }

  unregister(handler: (message: HostMessage) => void): void {
    this.handlers.delete(handler);
  }

  reset(): void {
    this.handlers.clear();
  }

  /** Recalculation and formatting raise no `onChanged` (assumption `no-event-on-recalculation`). */
  private tell(change: GridChange): void {
    const known = EVENT_OF[change.kind];
    const messageType = known ? EVENT_NAMES[known.event] : undefined;
    if (!known || messageType === undefined || !this.subscriptions.has(known.event)) return;
    const args = {
      address: change.range ? formatRange(change.range) : '',
      changeType: known.changeType,
      source: change.origin === 'coauthor' ? 'Remote' : 'Local',
      worksheetId: change.sheetId,
      ...(this.faults.tellsTriggerSource
        ? { triggerSource: change.origin === 'addin' ? 'ThisLocalAddin' : 'Unknown' }
        : {}),
    };
    const message: HostMessage = {
      entries: [
        { messageCategory: EVENT_CATEGORY, messageType, targetId: WORKBOOK_TARGET, message: JSON.stringify(args) },
      ],
    };
    queueMicrotask(() => {
      for (const handler of this.handlers) handler(message);
    });
  }
}
