/**
 * The reading that nobody asked for: the cells alone. Merged areas, locks, hidden rows and columns are kept from the last
 * complete reading, because asking for merged areas can empty the person's list of steps to undo (office-js #5918).
 * Whoever calls this knows that no cell has moved since.
 */
import type { CellRange } from '../../workbook/address.js';
import { findCell, findRow } from '../../workbook/snapshot.js';
import type { Row, Sheet, Snapshot } from '../../workbook/snapshot.js';
import { PART_REQUEST_BYTES } from './request-limits.js';
import { bandParts, joinBands } from './read-cells.js';
import { capped, unreadableSheet } from './read-from-excel.js';
import { readParts } from './request-parts.js';
import type { ReadPart } from './request-parts.js';
import type { ExcelSession } from './excel-session.js';
import { areSettingsLost, settingsPart } from './settings-xml.js';
import type { SettingsXml } from './settings-xml.js';
import { queueUsedArea } from './sheet-facts.js';
import type { SheetFacts } from './sheet-facts.js';
import { readWorkbookFacts } from './workbook-facts.js';

interface Used {
  readonly kind: 'used';
  readonly sheetId: string;
  readonly area: CellRange | null;
}

/** Three requests. Rejects with a `HostError`. */
export async function readCells(session: ExcelSession, complete: Snapshot): Promise<Snapshot> {
  const facts = await readWorkbookFacts(session);
  const parts: ReadPart<Used | SettingsXml>[] = [
    ...facts.sheets.map(({ id }) => usedPart(id)),
    ...(facts.settingsParts ?? []).slice(0, 1).map(settingsPart),
  ];
  const sizes = await readParts(session, 'sizes again', parts);
  const { values } = sizes;
  const areas = new Map(
    values.flatMap((value) => (value.kind === 'used' ? [[value.sheetId, value.area] as const] : [])),
  );
  const bands = await readParts(
    session,
    'cells again',
    [...areas].flatMap(([id, area]) => (area ? bandParts(id, capped(area), 'cells') : [])),
  );
  const rows = joinBands(bands.values);
  const lost = new Set([...sizes.lost, ...bands.lost].map(({ about }) => about));
  const settings = values.find((value) => value.kind === 'settings');
  return {
    sheets: facts.sheets.map((sheet) => {
      const before = complete.sheets.find(({ id }) => id === sheet.id);
      const area = areas.get(sheet.id) ?? null;
      if (lost.has(sheet.id)) return unreadableSheet(sheet);
      return withKeptLayout(sheet, before, area, rows.get(sheet.id) ?? []);
    }),
    settings: settings?.json ?? null,
    ...(areSettingsLost(facts, settings) ? { settingsUnreadable: true } : {}),
    date1904: complete.date1904,
    structureProtected: facts.structureProtected,
    readOnly: facts.readOnly,
  };
}

function usedPart(sheetId: string): ReadPart<Used> {
  return {
    requestBytes: PART_REQUEST_BYTES,
    responseBytes: 300,
    optional: true,
    about: sheetId,
    queue: (context) => {
      const take = queueUsedArea(context, sheetId);
      return () => ({ kind: 'used', sheetId, area: take() });
    },
  };
}

function withKeptLayout(
  { id, name, visibility, protection }: SheetFacts,
  before: Sheet | undefined,
  area: CellRange | null,
  rows: readonly Row[],
): Sheet {
  return {
    id,
    name,
    visibility,
    protection: protection && { formatCells: protection.formatCells },
    rows: before ? rows.map((row) => keptRow(row, before)) : rows,
    merges: before?.merges ?? [],
    hiddenColumns: before?.hiddenColumns ?? new Set(),
    truncated: area ? capped(area).bottom < area.bottom : false,
  };
}

function keptRow(row: Row, before: Sheet): Row {
  const hidden = findRow(before, row.index)?.hidden ?? false;
  const cells = row.cells.map((cell) => ({
    ...cell,
    locked: findCell(before, row.index, cell.column)?.locked ?? true,
  }));
  return { ...row, hidden, cells };
}
