/**
 * The workbook part's list of sheets, with the names that are defined on single sheets: adding to both, and taking exactly
 * that away again. Names and views know a sheet by its number in the list, so a sheet that goes moves those after it.
 */
import type { Visibility } from '../../../workbook/snapshot.js';
import { encodeXml, encodeXstring } from '../xml/escape.js';
import { XmlReader } from '../xml/xml-reader.js';
import type { Draft } from './draft.js';
import { BEFORE_DEFINED_NAMES, placeAfter } from './schema-order.js';
import { type Splice, appendTo, applySplices, qualifier } from './splice.js';
import { type WorkbookLayout, readWorkbookLayout } from './workbook-layout.js';
import { maxOf } from '../../../workbook/lists.js';

/** A name that is defined on a sheet alone. */
export interface SheetName {
  readonly name: string;
  /** en-US, without `=`. */
  readonly formula: string;
  readonly hidden: boolean;
}

export function sheetList(draft: Draft, part: string): WorkbookLayout {
  return readWorkbookLayout(new XmlReader(draft.text(part).text, part));
}

/** Adds an entry after the last one, for a part that the relationship leads to. */
export function addSheetEntry(
  draft: Draft,
  part: string,
  entry: { readonly name: string; readonly relationshipId: string; readonly visibility: Visibility },
): void {
  const { sheets, prefix, idAttribute } = sheetList(draft, part);
  const at = sheets.at(-1)?.end;
  if (at === undefined) throw new XmlReader('', part).broken('no sheets');
  const sheetId = maxOf(sheets.map((sheet) => sheet.sheetId).filter(Number.isInteger), 0) + 1;
  const state = entry.visibility === 'visible' ? '' : ` state="${entry.visibility}"`;
  const name = encodeXml(encodeXstring(entry.name));
  const text = `<${qualifier(prefix)}sheet name="${name}" sheetId="${sheetId}"${state} ${idAttribute}="${entry.relationshipId}"/>`;
  change(draft, part, [{ start: at, end: at, text }]);
}

export function showSheetEntry(draft: Draft, part: string, number: number, visibility: Visibility): void {
  const tag = sheetList(draft, part).sheets[number];
  if (!tag) return;
  const text = visibility === 'visible' ? '' : ` state="${visibility}"`;
  const end = tag.nameSpan ? tag.nameSpan.end + 1 : tag.attributesEnd;
  change(draft, part, [{ ...(tag.stateSpan ?? { start: end, end }), text }]);
}

/** Takes a sheet's entry away, with the names defined on it. */
export function removeSheetEntry(draft: Draft, part: string, number: number): void {
  const layout = sheetList(draft, part);
  const tag = layout.sheets[number];
  if (!tag) return;
  const after = (sheet: number): number => (sheet > number ? sheet - 1 : sheet);
  const views = layout.views.map(({ name, value, start, end }): Splice => {
    const wanted = name === 'activeTab' && value === number ? neighbour(layout, number) : after(value);
    return { start, end, text: String(wanted) };
  });
  const moved = layout.names.flatMap(({ sheet, sheetSpan }): Splice[] =>
    sheetSpan && sheet !== null && sheet > number ? [{ ...sheetSpan, text: String(sheet - 1) }] : [],
  );
  const names = withoutNames(draft, part, layout, (name) => name.sheet === number);
  change(draft, part, [{ start: tag.start, end: tag.end, text: '' }, ...views, ...moved, ...names]);
}

/** Replaces the names of these kinds that are defined on a sheet. */
export function setSheetNames(draft: Draft, part: string, number: number, names: readonly SheetName[]): void {
  const own = new Set(names.map(({ name }) => name).concat('_xlnm.Print_Titles', '_xlnm.Print_Area'));
  const old = sheetList(draft, part);
  change(
    draft,
    part,
    withoutNames(draft, part, old, (name) => name.sheet === number && own.has(name.name)),
  );
  const { nameList, prefix, children, contentStart } = sheetList(draft, part);
  const p = qualifier(prefix);
  const text = names
    .map(({ name, formula, hidden }) => {
      const attributes = `name="${name}" localSheetId="${number}"${hidden ? ' hidden="1"' : ''}`;
      return `<${p}definedName ${attributes}>${encodeXml(formula)}</${p}definedName>`;
    })
    .join('');
  if (text === '') return;
  if (nameList) {
    change(draft, part, [appendTo(nameList, text)]);
    return;
  }
  const at = placeAfter(children, BEFORE_DEFINED_NAMES, contentStart);
  change(draft, part, [{ start: at, end: at, text: `<${p}definedNames>${text}</${p}definedNames${OWN_LIST_END}` }]);
}

/**
 * The end tag of a list that we made ourselves: the space tells it from one that stood there empty, as openpyxl writes it,
 * so that taking our names out again leaves nothing of the one and the other as it was.
 */
const OWN_LIST_END = ' >';

function withoutNames(
  draft: Draft,
  part: string,
  { names, nameList }: WorkbookLayout,
  goes: (name: WorkbookLayout['names'][number]) => boolean,
): readonly Splice[] {
  const gone = names.filter(goes);
  if (gone.length === 0 || !nameList) return [];
  if (gone.length < names.length) return gone.map(({ start, end }) => ({ start, end, text: '' }));
  const { text } = draft.text(part);
  const { start, openEnd, end } = nameList;
  if (text.slice(0, end).endsWith(OWN_LIST_END)) return [{ start, end, text: '' }];
  return [{ start: openEnd - 1, end, text: '/>' }];
}

/** The visible sheet that is shown when the active one goes, by its number afterwards. */
function neighbour({ sheets }: WorkbookLayout, number: number): number {
  const left = sheets.filter((_, index) => index !== number);
  const next = left.findIndex((sheet, index) => index >= number && sheet.visible);
  return Math.max(0, next >= 0 ? next : left.map(({ visible }) => visible).lastIndexOf(true));
}

function change(draft: Draft, part: string, splices: readonly Splice[]): void {
  const real = splices.filter(({ start, end, text }) => text !== draft.text(part).text.slice(start, end));
  if (real.length > 0) draft.write(part, applySplices(draft.text(part).text, real));
}
