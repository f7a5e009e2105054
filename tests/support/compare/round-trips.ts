/** Writes into a workbook in every way we have and takes it back: what changed beside what may change. */
import { unzipSync } from 'fflate';
import { openWorkbook } from '../../../src/hosts/file/open.js';
import type { Edit } from '../../../src/workbook/edit.js';
import type { Sheet, Snapshot } from '../../../src/workbook/snapshot.js';
import { anchorOf } from '../../../src/workbook/snapshot.js';
import type { Place } from '../../../src/workbook/address.js';
import { isSameCell, placeKeyOf, type PlainWorkbook } from './cells.js';
import { OURS, plainWorkbookOf } from './readers.js';

export interface RoundTrips {
  /** Round trips that were made. */
  readonly made: number;
  /** What went wrong, a line each: `mark and unmark: xl/styles.xml differs`. */
  readonly faults: readonly string[];
}

const EDITED = 123_457;

/** No round trips where nothing can be written: no constant, a protected sheet. */
export async function tryRoundTrips(bytes: Uint8Array, name: string): Promise<RoundTrips> {
  const host = await openWorkbook(bytes, name);
  const before = await host.read();
  const place = before.readOnly ? undefined : editablePlace(before);
  if (!place) return { made: 0, faults: [] };
  const mark: Edit = { kind: 'mark', ...place, level: 'warning', sentence: '' };
  const trips: readonly [name: string, there: readonly Edit[], back: readonly Edit[]][] = [
    ['mark and unmark', [mark], [{ kind: 'unmark' }]],
    ['settings and back', [{ kind: 'settings', json: '{"soat":1}' }], [{ kind: 'settings', json: before.settings }]],
  ];
  const faults = [...(await editAndUndo(bytes, name, place))];
  for (const [trip, there, back] of trips) {
    const open = await openWorkbook(bytes, name);
    await open.apply(there);
    const again = await openWorkbook(await open.save(), name);
    const between = plainWorkbookOf(await again.read());
    faults.push(...valueFaults(trip, plainWorkbookOf(before), between, null));
    await again.apply(back);
    faults.push(...partFaults(trip, bytes, await again.save()));
  }
  return { made: trips.length + 1, faults };
}

/** The number is written and read anew: only this cell differs. Undone, every part is what it was. */
async function editAndUndo(bytes: Uint8Array, name: string, place: Place): Promise<readonly string[]> {
  const host = await openWorkbook(bytes, name);
  const before = plainWorkbookOf(await host.read());
  const journal = await host.apply([{ kind: 'number', ...place, value: EDITED }]);
  const after = await OURS.read(await host.save());
  const faults = [...valueFaults('edit', before, after, place)];
  const written = after.get(place.sheet)?.cells.get(placeKeyOf(place.row, place.column));
  if (!isSameCell(written, { kind: 'number', value: EDITED })) faults.push('edit: the number is not there');
  await host.undo(journal);
  // Undone, a formula elsewhere is still computed anew when Excel opens the file; that mark of ours in the workbook stays.
  const changed = partFaults('edit and undo', bytes, await host.save());
  return [
    ...faults,
    ...changed.filter((fault) => !/xl\/workbook\.xml|calcChain|Content_Types|workbook\.xml\.rels/.test(fault)),
  ];
}

/** A constant that may be written, a number rather than a text: on no protected sheet, not covered by a merged area. */
function editablePlace(snapshot: Snapshot): Place | undefined {
  const sheets = snapshot.sheets.filter((sheet) => !sheet.protection && !sheet.truncated);
  for (const type of ['number', 'string']) {
    for (const sheet of sheets) {
      const cell = constantOf(type, sheet);
      if (cell) return { sheet: sheet.name, ...cell };
    }
  }
  return undefined;
}

function constantOf(type: string, sheet: Sheet): { row: number; column: number } | undefined {
  for (const { index, cells } of sheet.rows) {
    for (const { column, value, formula } of cells) {
      if (typeof value !== type || formula !== null) continue;
      const anchor = anchorOf(sheet, index, column);
      if (anchor.row === index && anchor.column === column) return anchor;
    }
  }
  return undefined;
}

function valueFaults(
  trip: string,
  before: PlainWorkbook,
  after: PlainWorkbook,
  except: Place | null,
): readonly string[] {
  const faults: string[] = [];
  for (const [name, sheet] of before) {
    const now = after.get(name);
    const keys = new Set([...sheet.cells.keys(), ...(now?.cells.keys() ?? [])]);
    for (const key of keys) {
      if (except?.sheet === name && key === placeKeyOf(except.row, except.column)) continue;
      if (!isSameCell(sheet.cells.get(key), now?.cells.get(key))) faults.push(`${trip}: ${name} ${key} differs`);
    }
  }
  return faults.slice(0, 5);
}

function partFaults(trip: string, before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names]
    .filter((name) => !name.endsWith('/'))
    .filter((name) => !isSamePart(old[name], now[name]))
    .map((name) => `${trip}: ${name} differs`);
}

function isSamePart(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
}
