/**
 * What every reading and writing begins with: which sheets there are, what their protection allows, where our settings
 * lie. Usually one part of one request. Where Excel refuses it as a whole (a sheet of a kind that the API does not know,
 * settings that it does not give: office-js #6673, #3936, #2444), each thing is asked for by itself.
 */
import { SETTINGS_NAMESPACE } from '../../workbook/settings-part.js';
import type { Visibility } from '../../workbook/snapshot.js';
import { PART_REQUEST_BYTES } from './request-limits.js';
import { readParts } from './request-parts.js';
import type { ReadPart } from './request-parts.js';
import type { ExcelSession } from './excel-session.js';
import type { SheetFacts, SheetProtection, ExcelFacts } from './sheet-facts.js';

/** What the facts are put together from. */
export type FactsValue =
  | { readonly kind: 'sheets'; readonly sheets: readonly SheetFacts[]; readonly protectionKnown: boolean }
  | { readonly kind: 'workbook'; readonly readOnly: boolean; readonly structureProtected: boolean }
  | { readonly kind: 'settings-parts'; readonly ids: readonly string[] };

/** Of a sheet whose protection cannot be read: nothing is tried there. */
const NOTHING_ALLOWED: SheetProtection = { formatCells: false, editObjects: false };

const VISIBILITIES: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** For a request that asks for more beside; `factsFrom` takes what came of it. */
export function factsParts(): ReadPart<FactsValue>[] {
  const size = { requestBytes: PART_REQUEST_BYTES, responseBytes: 20_000 };
  return [
    {
      ...size,
      queue: (context) => queueSheets(context, true),
      orElse: () => [{ ...size, queue: (context) => queueSheets(context, false) }],
    },
    { ...size, optional: true, queue: queueWorkbook },
    { ...size, optional: true, queue: queueSettingsParts },
  ];
}

/** Rejects with a `HostError` where not even the list of sheets can be read. */
export async function readWorkbookFacts(session: ExcelSession): Promise<ExcelFacts> {
  const { values } = await readParts(session, 'sheets', factsParts());
  return factsFrom(session, values);
}

/** Asks for the protection of each sheet where Excel would not tell of all at once. */
export async function factsFrom(
  session: ExcelSession,
  values: readonly { readonly kind: string }[],
): Promise<ExcelFacts> {
  const found = values.filter(isFacts);
  const sheets = found.find((value) => value.kind === 'sheets');
  const workbook = found.find((value) => value.kind === 'workbook');
  const settings = found.find((value) => value.kind === 'settings-parts');
  return {
    sheets: sheets ? await withProtection(session, sheets) : [],
    readOnly: workbook?.readOnly ?? false,
    structureProtected: workbook?.structureProtected ?? false,
    settingsParts: settings?.ids ?? null,
  };
}

function isFacts(value: { readonly kind: string }): value is FactsValue {
  return value.kind === 'sheets' || value.kind === 'workbook' || value.kind === 'settings-parts';
}

async function withProtection(
  session: ExcelSession,
  { sheets, protectionKnown }: Extract<FactsValue, { kind: 'sheets' }>,
): Promise<readonly SheetFacts[]> {
  if (protectionKnown) return sheets;
  const parts = sheets.map(({ id }) => protectionPart(id));
  const { values } = await readParts(session, 'protection', parts);
  const known = new Map(values.map((value) => [value.id, value.protection]));
  return sheets.map((sheet) => {
    const protection = known.get(sheet.id);
    return { ...sheet, protection: protection === undefined ? NOTHING_ALLOWED : protection };
  });
}

function protectionPart(id: string): ReadPart<{ readonly id: string; readonly protection: SheetProtection | null }> {
  return {
    requestBytes: PART_REQUEST_BYTES,
    responseBytes: 500,
    optional: true,
    queue: (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      const { protection } = sheet;
      protection.load('protected,options');
      return () => ({ id, protection: takeIsNull(sheet) ? null : takeProtection(protection) });
    },
  };
}

function queueSheets(context: Excel.RequestContext, withProtection: boolean): () => FactsValue {
  const { worksheets } = context.workbook;
  if (withProtection) {
    worksheets.load('items/id,items/name,items/visibility,items/protection/protected,items/protection/options');
  } else {
    worksheets.load('items/id,items/name,items/visibility');
  }
  return () => ({
    kind: 'sheets',
    protectionKnown: withProtection,
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITIES[sheet.visibility] ?? 'visible',
      protection: withProtection ? takeProtection(sheet.protection) : null,
    })),
  });
}

function queueWorkbook(context: Excel.RequestContext): () => FactsValue {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  return () => ({
    kind: 'workbook',
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
  });
}

function queueSettingsParts(context: Excel.RequestContext): () => FactsValue {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load('items/id');
  return () => ({ kind: 'settings-parts', ids: parts.items.map((part) => part.id) });
}

function takeProtection({ protected: isProtected, options }: Excel.WorksheetProtection): SheetProtection | null {
  if (!isProtected) return null;
  return { formatCells: options.allowFormatCells === true, editObjects: options.allowEditObjects === true };
}

function takeIsNull({ isNullObject }: Excel.Worksheet): boolean {
  return isNullObject;
}
