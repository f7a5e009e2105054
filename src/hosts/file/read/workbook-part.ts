/** The workbook part: which sheets there are and where, and what holds for all of them. */
import { HostError } from '../../../workbook/failure.js';
import { GENERATED_SHEET_NAME } from '../../../workbook/generated-sheet.js';
import type { Visibility } from '../../../workbook/snapshot.js';
import { decodeXstring } from '../xml/escape.js';
import { RELATIONS } from '../xml/namespaces.js';
import { XmlReader } from '../xml/xml-reader.js';
import {
  type PartSource,
  type Relationship,
  readContentTypes,
  readRelationships,
  CONTENT_TYPES_PART,
} from './package.js';
import { readFlag } from './styles.js';
import { partKey } from '../zip/archive.js';

export interface SheetEntry {
  /** The host's id of the sheet. */
  readonly id: string;
  /** The number that the workbook gives it, as written. */
  readonly sheetId: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** The worksheet's part. */
  readonly part: string;
  /** We put it there (`src/workbook/generated-sheet.ts`). */
  readonly ours: boolean;
}

export interface WorkbookPart {
  readonly part: string;
  readonly macros: boolean;
  readonly relationships: readonly Relationship[];
  /** Worksheets only, in tab order; chart, dialogue and macro sheets hold no cells. */
  readonly sheets: readonly SheetEntry[];
  /** Entries of the list of sheets that lead to no part: Excel itself writes them for macro modules of old workbooks. */
  readonly sheetsWithoutContent: readonly string[];
  readonly date1904: boolean;
  readonly structureProtected: boolean;
}

/**
 * Finds and reads the workbook part.
 * @throws HostError `not-a-workbook` when the package holds something else, `broken-file` when it is damaged.
 */
export function readWorkbookPart(source: PartSource): WorkbookPart {
  if (!source.has(CONTENT_TYPES_PART)) {
    if (source.has('content.xml') && source.has('mimetype')) throw new HostError('other-format', 'ods');
    if (source.has('Index/Document.iwa')) throw new HostError('other-format', 'numbers');
    throw new HostError('not-a-workbook', 'no content types');
  }
  const types = readContentTypes(source);
  const main = readRelationships(source, '').find((relationship) => relationship.type === 'officeDocument');
  const part = main?.target ?? '';
  const type = types.of(part);
  if (!/\b(spreadsheetml|ms-excel)\.[a-z.]*main\+xml$/i.test(type)) {
    if (/ms-excel\.sheet\.binary/i.test(type)) throw new HostError('other-format', 'xlsb');
    throw new HostError('not-a-workbook', type);
  }
  const relationships = readRelationships(source, part);
  const found = readSheets(source, part, relationships);
  return { part, macros: /macroEnabled/i.test(type), relationships, ...found };
}

type FoundSheets = Pick<WorkbookPart, 'sheets' | 'sheetsWithoutContent' | 'date1904' | 'structureProtected'>;

type FoundEntry = Omit<SheetEntry, 'ours'>;

function readSheets(source: PartSource, part: string, relationships: readonly Relationship[]): FoundSheets {
  const reader = new XmlReader(source.text(part).text, part);
  // null: a sheet of another kind, or without content; it has its number all the same.
  const found: (FoundEntry | null)[] = [];
  const sheetsWithoutContent: string[] = [];
  const byId = new Map<string, Relationship>();
  for (const relationship of relationships) if (!byId.has(relationship.id)) byId.set(relationship.id, relationship);
  const ours = new Set<number>();
  let date1904 = false;
  let structureProtected = false;
  reader.readRoot();
  if (!reader.is('workbook')) throw reader.broken('not a workbook');
  while (reader.nextChild(1)) {
    if (reader.is('workbookPr')) date1904 = readFlag(reader.attribute('date1904'), false);
    else if (reader.is('workbookProtection')) structureProtected = readFlag(reader.attribute('lockStructure'), false);
    else if (reader.is('sheets')) {
      while (reader.nextChild(2)) {
        if (reader.is('sheet')) {
          const relationship = byId.get(reader.attribute('id', RELATIONS) ?? '');
          if (!relationship || (relationship.target !== null && !source.has(relationship.target))) {
            sheetsWithoutContent.push(sheetName(reader));
            found.push(null);
          } else found.push(readSheetEntry(reader, relationship));
        }
        reader.skip();
      }
      continue;
    } else if (reader.is('definedNames')) {
      while (reader.nextChild(2)) {
        if (reader.attribute('name') === GENERATED_SHEET_NAME) ours.add(Number(reader.attribute('localSheetId')));
        reader.skip();
      }
      continue;
    }
    reader.skip();
  }
  // Names count sheets of all kinds.
  const sheets = found.flatMap((sheet, number) => (sheet ? [{ ...sheet, ours: ours.has(number) }] : []));
  if (sheets.length === 0 && sheetsWithoutContent.length > 0) throw reader.broken('no sheet has its part');
  refuseSharedParts(sheets);
  return { sheets: withOwnIds(sheets), sheetsWithoutContent, date1904, structureProtected };
}

/** Two sheets cannot be one part: writing to one would change the other, and a small file could be any number of sheets. */
function refuseSharedParts(sheets: readonly SheetEntry[]): void {
  const parts = new Set<string>();
  for (const { part } of sheets) {
    if (parts.has(partKey(part))) throw new HostError('broken-file', `two sheets in ${part}`);
    parts.add(partKey(part));
  }
}

function sheetName(reader: XmlReader): string {
  return decodeXstring(reader.attribute('name') ?? '');
}

function readSheetEntry(reader: XmlReader, relationship: Relationship): FoundEntry | null {
  if (relationship.type !== 'worksheet' || relationship.target === null) return null;
  const state = reader.attribute('state');
  return {
    id: reader.attribute('sheetId') ?? '',
    sheetId: reader.attribute('sheetId') ?? '',
    name: sheetName(reader),
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    part: relationship.target,
  };
}

/** A writer that numbers its sheets badly must not make two sheets one: such sheets go by their part's name. */
function withOwnIds(sheets: readonly SheetEntry[]): readonly SheetEntry[] {
  const ids = new Set(sheets.map((sheet) => sheet.id));
  return ids.size === sheets.length && !ids.has('') ? sheets : sheets.map((sheet) => ({ ...sheet, id: sheet.part }));
}
