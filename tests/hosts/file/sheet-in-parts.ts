/** A sheet as it stands in a package's XML, and how its cells look, read without the code under test. */
import { at, findAll, parseXml, type XmlElement } from '../../support/xml-tree.js';
import { unzipParts } from './file-host.js';

type Attributes = Readonly<Record<string, string>>;

/** Elements of one kind by name, with their attributes; an element without any is `{}`. */
export interface CellLook {
  readonly font: Readonly<Record<string, Attributes>>;
  readonly fill: Attributes;
  readonly pattern: string | undefined;
  /** The sides that have a line, with its style. */
  readonly border: Readonly<Record<string, string>>;
  readonly alignment: Attributes;
  readonly format: string | undefined;
}

export interface SheetInParts {
  readonly sheet: XmlElement;
  readonly look: (address: string) => CellLook;
}

export function sheetInParts(bytes: Uint8Array, name: string): SheetInParts {
  const parts = unzipParts(bytes);
  const xml = (part: string): XmlElement => parseXml(parts[part] ?? '');
  const entry = findAll(xml('xl/workbook.xml'), 'sheet').find(({ attributes }) => attributes['name'] === name);
  const relations = findAll(xml('xl/_rels/workbook.xml.rels'), 'Relationship');
  const target = relations.find(({ attributes }) => attributes['Id'] === entry?.attributes['r:id']);
  if (!target) throw new Error(`no sheet ${name}`);
  const sheet = xml(`xl/${(target.attributes['Target'] ?? '').replace(/^\/xl\//, '')}`);
  const styles = xml('xl/styles.xml');
  const nth = (list: string, index: string | undefined): XmlElement => {
    const found = at(styles, list).children[Number(index ?? 0)];
    if (!found) throw new Error(`no ${index ?? ''} in ${list}`);
    return found;
  };
  const look = (address: string): CellLook => {
    const cell = findAll(sheet, 'c').find(({ attributes }) => attributes['r'] === address);
    if (!cell) throw new Error(`no cell ${address}`);
    const style = nth('cellXfs', cell.attributes['s']);
    const { fontId, fillId, borderId, numFmtId } = style.attributes;
    const fill = at(nth('fills', fillId), 'patternFill');
    const formats = findAll(styles, 'numFmt');
    return {
      font: Object.fromEntries(nth('fonts', fontId).children.map((one) => [one.name, one.attributes])),
      pattern: fill.attributes['patternType'],
      fill: fill.children.find((one) => one.name === 'fgColor')?.attributes ?? {},
      border: Object.fromEntries(
        nth('borders', borderId).children.flatMap((side) => {
          const { style: line } = side.attributes;
          return line === undefined ? [] : [[side.name, line]];
        }),
      ),
      alignment: style.children.find((one) => one.name === 'alignment')?.attributes ?? {},
      format: formats.find(({ attributes }) => attributes['numFmtId'] === numFmtId)?.attributes['formatCode'],
    };
  };
  return { sheet, look };
}
