/** The workbook part: which sheets there are and where, and what holds for all of them. */
import { HostError } from '../../../workbook/failure.js';
import { GENERATED_SHEET_NAME } from '../../../workbook/generated-sheet.js';
import type { Visibility } from '../../../workbook/snapshot.js';
import { decodeXstring } from '../xml/escape.js';
import { RELATIONS } from '../xml/namespaces.js';
import { XmlReader } from '../xml/reader.js';
import {
  type PartSource,
  type Relationship,
  readContentTypes,
  readRelationships,
  CONTENT_TYPES_PART,
} from './package.js';
import { readFlag } from './styles.js';

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
  readonly date1904: boolean;
  readonly structureProtected: boolean;
}

/**
 * Finds and reads the workbook part.
 * @throws HostError `not-a-workbook` when the package holds something else, `broken-file` when it is damaged.
 */
export function readWorkbookPart(source: PartSource): WorkbookPart {
  if (!source.has(CONTENT_TYPES_PART)) throw new HostError('not-a-workbook', 'no content types');
  const types = readContentTypes(source);
  const main = readRelationships(source, '').find((relationship) => relationship.type === 'officeDocument');
  const part = main?.target ?? '';
  const type = types.of(part);
  if (!/\b(spreadsheetml|ms-excel)\.[a-z.]*main\+xml$/i.test(type)) throw new HostError('not-a-workbook', type);
  const relationships = readRelationships(source, part);
  const found = readSheets(source, part, relationships);
  return { part, macros: /macroEnabled/i.test(type), relationships, ...found };
}

type FoundSheets = Pick<WorkbookPart, 'sheets' | 'date1904' | 'structureProtected'>;

function readSheets(source: PartSource, part: string, relationships: readonly Relationship[]): FoundSheets {
  const reader = new XmlReader(source.text(part).text, part);
  const found: (Omit<SheetEntry, 'ours'> | null)[] = [];
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
        if (reader.is('sheet')) found.push(readSheetEntry(reader, relationships));
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
  return { sheets: withOwnIds(sheets), date1904, structureProtected };
}

function readSheetEntry(reader: XmlReader, relationships: readonly Relationship[]): Omit<SheetEntry, 'ours'> | null {
  const id = reader.attribute('id', RELATIONS) ?? '';
  const relationship = relationships.find((one) => one.id === id);
  if (!relationship) throw reader.broken(`no relationship ${id}`);
  if (relationship.type !== 'worksheet' || relationship.target === null) return null;
  const state = reader.attribute('state');
  return {
    id: reader.attribute('sheetId') ?? '',
    sheetId: reader.attribute('sheetId') ?? '',
    name: decodeXstring(reader.attribute('name') ?? ''),
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    part: relationship.target,
  };
}

/** A writer that numbers its sheets badly must not make two sheets one: such sheets go by their part's name. */
function withOwnIds(sheets: readonly SheetEntry[]): readonly SheetEntry[] {
  const ids = new Set(sheets.map((sheet) => sheet.id));
  return ids.size === sheets.length && !ids.has('') ? sheets : sheets.map((sheet) => ({ ...sheet, id: sheet.part }));
}
