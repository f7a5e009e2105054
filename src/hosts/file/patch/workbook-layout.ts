/** Where the workbook part says what concerns a single sheet: its entry, the names defined on it, the view's numbers. */
import { decodeXstring } from '../xml/escape.js';
import { RELATIONS } from '../xml/namespaces.js';
import type { XmlReader } from '../xml/xml-reader.js';
import { type ElementSpan, closeSpan, openSpan } from './splice.js';
import { append } from '../../../workbook/lists.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** An entry of `sheets`, of whichever kind: names and views count all of them. */
export interface SheetTag extends Span {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly visible: boolean;
  readonly nameSpan: Span | undefined;
  /** With the white space before it. */
  readonly stateSpan: Span | undefined;
  /** The end of the start tag, before its `>` or `/>`. */
  readonly attributesEnd: number;
}

export interface NameTag extends Span {
  readonly name: string;
  /** The number of the sheet on which the name is defined; null: on the workbook. */
  readonly sheet: number | null;
  readonly sheetSpan: Span | undefined;
}

/** A number of a sheet in a view of the workbook. */
export interface ViewNumber extends Span {
  readonly name: 'activeTab' | 'firstSheet';
  readonly value: number;
}

export interface WorkbookLayout {
  readonly prefix: string;
  /**
   * The name of the attribute that leads to a sheet's part, as this workbook writes it: `r:id`. Behind the declaration of its
   * prefix where that stands on each sheet and not on the root, as openpyxl writes it.
   */
  readonly idAttribute: string;
  readonly sheets: readonly SheetTag[];
  readonly names: readonly NameTag[];
  /** The list of names; null where there is none. */
  readonly nameList: ElementSpan | null;
  readonly views: readonly ViewNumber[];
  readonly children: readonly ElementSpan[];
  readonly contentStart: number;
}

/** @throws HostError `broken-file` when the part is malformed. */
export function readWorkbookLayout(reader: XmlReader): WorkbookLayout {
  const sheets: SheetTag[] = [];
  const names: NameTag[] = [];
  const views: ViewNumber[] = [];
  const children: ElementSpan[] = [];
  let nameList: ElementSpan | null = null;
  let idAttribute = 'r:id';
  reader.readRoot();
  const { prefix, end: contentStart } = reader;
  while (reader.nextChild(1)) {
    const open = openSpan(reader);
    const inside = reader.is('sheets') || reader.is('definedNames') || reader.is('bookViews');
    if (!inside) reader.skip();
    while (inside && reader.nextChild(2)) {
      if (reader.is('sheet')) {
        idAttribute = idAttributeOf(reader) ?? idAttribute;
        sheets.push(readSheetTag(reader));
      } else if (reader.is('definedName')) names.push(readNameTag(reader));
      else {
        if (reader.is('workbookView')) append(views, readView(reader));
        reader.skip();
      }
    }
    const element = closeSpan(open, reader);
    if (!reader.isInAlternative) children.push(element);
    if (element.name === 'definedNames') nameList = element;
  }
  return { prefix, idAttribute, sheets, names, nameList, views, children, contentStart };
}

function idAttributeOf(reader: XmlReader): string | undefined {
  const id = reader.attribute('id', RELATIONS);
  const attributes = reader.rawAttributes();
  const found = attributes.find(({ name, raw }) => name.endsWith(':id') && raw === id)?.name;
  if (found === undefined) return undefined;
  const declaration = attributes.find(({ name }) => name === `xmlns:${found.slice(0, -':id'.length)}`);
  return declaration ? `${declaration.name}="${declaration.raw}" ${found}` : found;
}

function readSheetTag(reader: XmlReader): SheetTag {
  const { start } = reader;
  const state = reader.attribute('state');
  const value = reader.attributeSpan('state');
  const tag = {
    start,
    name: decodeXstring(reader.attribute('name') ?? ''),
    sheetId: Number(reader.attribute('sheetId')),
    relationshipId: reader.attribute('id', RELATIONS) ?? '',
    visible: state !== 'hidden' && state !== 'veryHidden',
    nameSpan: reader.attributeSpan('name'),
    stateSpan: value && { start: attributeStart(reader.text, value.start), end: value.end + 1 },
    attributesEnd: reader.end - (reader.selfClosing ? 2 : 1),
  };
  reader.skip();
  return { ...tag, end: reader.end };
}

/** From where an attribute's value stands back over quote, sign and name to the white space before it. */
function attributeStart(text: string, value: number): number {
  const before = /\s+[^\s=]+\s*=\s*["']$/.exec(text.slice(0, value));
  return before ? before.index : value;
}

function readNameTag(reader: XmlReader): NameTag {
  const { start } = reader;
  const sheet = reader.attribute('localSheetId');
  const tag = {
    start,
    name: reader.attribute('name') ?? '',
    sheet: sheet === undefined ? null : Number(sheet),
    sheetSpan: reader.attributeSpan('localSheetId'),
  };
  reader.skip();
  return { ...tag, end: reader.end };
}

function readView(reader: XmlReader): ViewNumber[] {
  return (['activeTab', 'firstSheet'] as const).flatMap((name) => {
    const span = reader.attributeSpan(name);
    return span ? [{ ...span, name, value: Number(reader.attribute(name)) }] : [];
  });
}
