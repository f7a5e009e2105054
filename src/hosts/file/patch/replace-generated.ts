/**
 * Sheets of our own in an opened file: added after the last one, written anew in their place, and taken away with all that
 * came with them. What makes a sheet ours is a hidden name defined on it (`src/workbook/generated-sheet.ts`).
 */
import type { WriteSheetEdit, SheetEdit } from '../../../workbook/edit.js';
import { HostError } from '../../../workbook/failure.js';
import type { NewSheet } from '../../../workbook/new-sheet.js';
import {
  GENERATED_SHEET_FORMULA,
  GENERATED_SHEET_NAME,
  checkNewSheet,
  sheetNameKey,
} from '../../../workbook/generated-sheet.js';
import { printTitles, sheetXml } from '../create/sheet-xml.js';
import { partOfType } from '../read/read-workbook.js';
import { type WorkbookPart, readWorkbookPart } from '../read/workbook-part.js';
import { encodeXml } from '../xml/escape.js';
import { MAIN, STRICT_MAIN } from '../xml/namespaces.js';
import { removeSheetFromChain, requestFullCalculation } from './calculation.js';
import type { Draft } from './draft.js';
import { addOverride, addRelationship, removeHung, removePart, removeRelationships } from './package-writer.js';
import {
  type SheetName,
  addSheetEntry,
  removeSheetEntry,
  setSheetNames,
  sheetList,
  showSheetEntry,
} from './sheet-list.js';
import type { StylesPart } from './styles-part.js';
import type { SheetTag } from './workbook-layout.js';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/**
 * Puts and removes sheets, in the order given.
 * @throws HostError `sheet-exists`, `protected`, `access-denied` for the last sheet that can be seen, and what
 *   `checkNewSheet` refuses.
 */
export function applySheets(draft: Draft, styles: StylesPart, edits: readonly SheetEdit[]): void {
  for (const edit of edits) {
    if (edit.kind === 'write-sheet') writeSheet(draft, styles, edit);
    else removeSheet(draft, edit.name);
  }
  if (edits.length > 0) releaseStyles(draft, styles);
}

interface Found {
  readonly number: number;
  readonly tag: SheetTag;
  readonly ours: boolean;
}

function find(draft: Draft, part: string, name: string): Found | null {
  const { sheets, names } = sheetList(draft, part);
  const number = sheets.findIndex((sheet) => sheetNameKey(sheet.name) === sheetNameKey(name));
  const tag = sheets[number];
  return tag
    ? { number, tag, ours: names.some((one) => one.sheet === number && one.name === GENERATED_SHEET_NAME) }
    : null;
}

function writeSheet(draft: Draft, styles: StylesPart, { sheet, owner }: WriteSheetEdit): void {
  checkNewSheet(sheet);
  const workbook = readWorkbookPart(draft);
  const found = find(draft, workbook.part, sheet.name);
  if (workbook.structureProtected) throw new HostError('protected', 'structure', sheet.name);
  if (found && (!found.ours || owner)) throw new HostError('sheet-exists', found.tag.name, sheet.name);
  const text = sheetXml(sheet, styles.sheet(), namespaceOf(draft, workbook.part));
  if (found) renewSheet(draft, found, sheet, text);
  else addSheet(draft, sheet, text, owner);
}

function addSheet(draft: Draft, sheet: NewSheet, text: string, owner: WriteSheetEdit['owner']): void {
  const { part: workbookPart } = readWorkbookPart(draft);
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  let number = 1;
  while (draft.has(`${folder}worksheets/sheet${number}.xml`)) number++;
  const part = `${folder}worksheets/sheet${number}.xml`;
  draft.write(part, text);
  addOverride(draft, part, SHEET_TYPE);
  const relationshipId = addRelationship(draft, workbookPart, 'worksheet', `/${part}`);
  const { name, visibility = 'visible' } = sheet;
  addSheetEntry(draft, workbookPart, { name, relationshipId, visibility });
  setSheetNames(draft, workbookPart, sheetList(draft, workbookPart).sheets.length - 1, namesOf(sheet, name, owner));
}

/** The part keeps its name and the sheet its number; all that somebody hung on the sheet meanwhile goes. */
function renewSheet(draft: Draft, { number, tag }: Found, sheet: NewSheet, text: string): void {
  const workbook = readWorkbookPart(draft);
  const part = workbook.relationships.find(({ id }) => id === tag.relationshipId)?.target;
  if (!part) throw new HostError('broken-file', tag.relationshipId, tag.name);
  if (sheet.visibility && sheet.visibility !== 'visible') refuseLastVisible(draft, workbook.part, number);
  removeHung(draft, part);
  draft.remove(part); // so that the new text is not put into the old one's encoding
  draft.write(part, text);
  removeSheetFromChain(draft, workbook, String(tag.sheetId));
  if (sheet.visibility) showSheetEntry(draft, workbook.part, number, sheet.visibility);
  setSheetNames(draft, workbook.part, number, namesOf(sheet, tag.name));
  // Formulas elsewhere may look at this sheet.
  const others = workbook.sheets.filter((one) => one.part !== part);
  if (others.some((one) => mayReferTo(draft.text(one.part).text, tag.name))) {
    requestFullCalculation(draft, workbook);
  }
}

function removeSheet(draft: Draft, name: string): void {
  const workbook = readWorkbookPart(draft);
  const found = find(draft, workbook.part, name);
  if (!found?.ours) return;
  if (workbook.structureProtected) throw new HostError('protected', 'structure', name);
  refuseLastVisible(draft, workbook.part, found.number);
  const { tag, number } = found;
  const part = workbook.relationships.find(({ id }) => id === tag.relationshipId)?.target;
  removeSheetFromChain(draft, workbook, String(tag.sheetId));
  removeSheetEntry(draft, workbook.part, number);
  removeRelationships(draft, workbook.part, ({ id }) => id === tag.relationshipId);
  if (part) removePart(draft, part);
}

/** Excel shows at least one sheet. */
function refuseLastVisible(draft: Draft, part: string, number: number): void {
  const { sheets } = sheetList(draft, part);
  if (sheets.some((sheet, index) => index !== number && sheet.visible)) return;
  throw new HostError('access-denied', 'the last visible sheet', sheets[number]?.name ?? null);
}

function namesOf(sheet: NewSheet, name: string, owner?: WriteSheetEdit['owner']): readonly SheetName[] {
  const marks = owner ? [] : [{ name: GENERATED_SHEET_NAME, formula: GENERATED_SHEET_FORMULA, hidden: true }];
  const titles = printTitles(sheet, name);
  return titles === null ? marks : [{ name: '_xlnm.Print_Titles', formula: titles, hidden: false }, ...marks];
}

/** A workbook in the strict dialect has its sheets in it too. */
function namespaceOf(draft: Draft, workbookPart: string): string {
  return draft.text(workbookPart).text.includes(STRICT_MAIN) ? STRICT_MAIN : MAIN;
}

function mayReferTo(sheetText: string, name: string): boolean {
  return sheetText.includes('!') && sheetText.toLowerCase().includes(encodeXml(name).toLowerCase());
}

/** Styles that only sheets of ours had go with them, as far as they stand at the ends of their lists. */
function releaseStyles(draft: Draft, styles: StylesPart): void {
  const workbook = readWorkbookPart(draft);
  if (partOfType(workbook, 'styles') === null) return;
  let used: ReadonlySet<number> | null = null;
  styles.sheet().releaseOwn((style) => (used ??= usedStyles(draft, workbook)).has(style));
}

/** The numbers of all styles that cells, rows and columns of any kind of sheet name. */
function usedStyles(draft: Draft, { relationships }: WorkbookPart): ReadonlySet<number> {
  const used = new Set<number>();
  for (const { type, target } of relationships) {
    if (!/sheet$/i.test(type) || target === null || !draft.has(target)) continue;
    const { text } = draft.text(target);
    for (const [, number] of text.matchAll(/<(?:\w+:)?(?:c|row|col)\s[^>]*?\b(?:s|style)\s*=\s*["'](\d+)["']/g)) {
      used.add(Number(number));
    }
  }
  return used;
}
