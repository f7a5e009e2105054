/**
 * The file host under the contract suite: a person's doings are done to the bytes, and what is seen is read from them,
 * both without the code under test.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { formatAddress, parseRange, type Place } from '../../../src/workbook/address.js';
import type { MarkLevel } from '../../../src/workbook/edit.js';
import { createWorkbook } from '../../../src/hosts/file/create/create-workbook.js';
import { type FileHost, openWorkbook } from '../../../src/hosts/file/open.js';
import type { ContractHost, SeenMark } from '../../contract/contract-host.js';
import type { WorkbookSpec } from '../../contract/workbook-spec.js';

/** The parts of a package as texts, by name. */
export type Parts = Record<string, string>;

export function unzipParts(bytes: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

export function zipParts(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export async function makeFileHost(spec: WorkbookSpec): Promise<ContractHost> {
  return openFileHost(workbookOf(spec));
}

export function workbookOf({ sheets, ...options }: WorkbookSpec): Uint8Array {
  return createWorkbook(sheets, options);
}

export async function openFileHost(bytes: Uint8Array): Promise<FileContractHost> {
  return new FileContractHost(await openWorkbook(bytes, 'tệp.xlsx'));
}

export class FileContractHost implements ContractHost {
  constructor(public host: FileHost) {}

  async marks(): Promise<readonly SeenMark[]> {
    const parts = await this.parts();
    return sheetParts(parts).flatMap(({ sheet, text }) =>
      formatsOf(text).flatMap(({ xml, cells }) => {
        const levels = [...xml.matchAll(/soat-phu-luc:(error|warning|info)/g)].map((match) => match[1] as MarkLevel);
        return levels.flatMap((level) => cells.map((cell) => ({ sheet, ...cell, level })));
      }),
    );
  }

  async looks(): Promise<unknown> {
    const parts = await this.parts();
    const styles = cellStyles(parts['xl/styles.xml'] ?? '');
    const sheets = sheetParts(parts).map(({ sheet, text }) => ({
      sheet,
      cells: [...text.matchAll(/<c r="([A-Z]+\d+)"([^>]*)>/g)].flatMap(([, address = '', rest = '']) => {
        const look = styles[Number(/\bs="(\d+)"/.exec(rest)?.[1] ?? 0)];
        return look === styles[0] ? [] : [`${address} ${look ?? ''}`];
      }),
      formats: formatsOf(text).flatMap(({ xml }) => (xml.includes('soat-phu-luc') ? [] : [xml])),
    }));
    return { sheets, parts: Object.keys(parts).sort(), types: parts['[Content_Types].xml'] };
  }

  async plantMark(place: Place, level: MarkLevel): Promise<void> {
    const { address, part } = await this.locate(place);
    const formula = `"soat-phu-luc:${level}" &lt;&gt; ""`;
    const plain = `<conditionalFormatting sqref="${address}"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
    const extended =
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings>' +
      '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="2" id="{A}">' +
      `<xm:f>${formula}</xm:f><x14:dxf><font/></x14:dxf></x14:cfRule><xm:sqref>${address}</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    await this.change(part, (text) =>
      level === 'warning'
        ? text.replace('</worksheet>', `${extended}</worksheet>`)
        : text.replace('<pageMargins', `${plain}<pageMargins`),
    );
  }

  async userWrites(place: Place, value: string | number): Promise<void> {
    const { address, part } = await this.locate(place);
    const cell = typeof value === 'number' ? `<v>${value}</v>` : `<is><t>${value}</t></is>`;
    const type = typeof value === 'number' ? 'n' : 'inlineStr';
    await this.change(part, (text) =>
      text.replace(
        new RegExp(`<c r="${address}"((?: s="\\d+")?)[^>]*?(?:/>|>.*?</c>)`),
        `<c r="${address}"$1 t="${type}">${cell}</c>`,
      ),
    );
  }

  async userRecolours(place: Place, colour: string): Promise<void> {
    const { address, part } = await this.locate(place);
    const parts = await this.parts();
    const styles = parts['xl/styles.xml'] ?? '';
    const fills = /<fills.*?<\/fills>/s.exec(styles)?.[0] ?? '';
    const fillCount = (fills.match(/<fill>/g) ?? []).length;
    const xfs = xfsOf(styles);
    const cell = new RegExp(`<c r="${address}"([^>]*)`).exec(parts[part] ?? '')?.[1] ?? '';
    const own = xfs[Number(/\bs="(\d+)"/.exec(cell)?.[1] ?? 0)] ?? '';
    const fill = `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour.slice(1)}"/></patternFill></fill>`;
    parts['xl/styles.xml'] = styles
      .replace('</fills>', `${fill}</fills>`)
      .replace('</cellXfs>', `${own.replace(/fillId="\d+"/, `fillId="${fillCount}"`)}</cellXfs>`);
    parts[part] = (parts[part] ?? '').replace(
      new RegExp(`<c r="${address}"(?: s="\\d+")?`),
      `<c r="${address}" s="${xfs.length}"`,
    );
    await this.open(parts);
  }

  userRenames(sheet: string, name: string): Promise<void> {
    return this.change('xl/workbook.xml', (text) => text.replace(`name="${sheet}"`, `name="${name}"`));
  }

  async reopen(): Promise<ContractHost> {
    return new FileContractHost(await openWorkbook(await this.host.save(), 'tệp.xlsx'));
  }

  private async parts(): Promise<Parts> {
    return unzipParts(await this.host.save());
  }

  private async locate(place: Place): Promise<{ address: string; part: string }> {
    const index = sheetParts(await this.parts()).findIndex(({ sheet }) => sheet === place.sheet);
    if (index < 0) throw new Error(`no sheet ${place.sheet}`);
    return { address: formatAddress(place), part: `xl/worksheets/sheet${index + 1}.xml` };
  }

  private async change(part: string, how: (text: string) => string): Promise<void> {
    const parts = await this.parts();
    const text = parts[part] ?? '';
    const changed = how(text);
    if (changed === text) throw new Error(`nothing to change in ${part}`);
    await this.open({ ...parts, [part]: changed });
  }

  private async open(parts: Parts): Promise<void> {
    this.host = await openWorkbook(zipParts(parts), 'tệp.xlsx');
  }
}

/** Worksheets with their names; the suite's workbooks name their parts in order. */
function sheetParts(parts: Parts): { sheet: string; text: string }[] {
  const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]*)"/g)].map((match) => match[1] ?? '');
  return names.map((sheet, index) => ({ sheet, text: parts[`xl/worksheets/sheet${index + 1}.xml`] ?? '' }));
}

/** Conditional formats of both kinds with the cells they look at. */
function formatsOf(text: string): { xml: string; cells: { row: number; column: number }[] }[] {
  const elements = text.match(/<(x14:)?conditionalFormatting\b(?!s).*?<\/(x14:)?conditionalFormatting>/gs) ?? [];
  return elements.map((xml) => {
    const list = /sqref="([^"]*)"|<xm:sqref>(.*?)<\/xm:sqref>/.exec(xml);
    const cells = (list?.[1] ?? list?.[2] ?? '').split(' ').flatMap((reference) => {
      const range = parseRange(reference);
      if (!range) throw new Error(`not a range: ${reference}`);
      const found: { row: number; column: number }[] = [];
      for (let row = range.top; row <= range.bottom; row++) {
        for (let column = range.left; column <= range.right; column++) found.push({ row, column });
      }
      return found;
    });
    return { xml, cells };
  });
}

function xfsOf(styles: string): string[] {
  const list = /<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? '';
  return list.match(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? [];
}

/** What each cell style looks like, spelled out so that numbering does not matter. */
function cellStyles(styles: string): string[] {
  const list = (name: string, entry: string): string[] => {
    const all = new RegExp(`<${name}\\b.*?</${name}>`, 's').exec(styles)?.[0] ?? '';
    return all.match(new RegExp(`<${entry}>.*?</${entry}>|<${entry}/>`, 'gs')) ?? [];
  };
  const [fonts, fills, borders] = [list('fonts', 'font'), list('fills', 'fill'), list('borders', 'border')];
  const codes = new Map(
    [...styles.matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/g)].map((match) => [match[1], match[2]]),
  );
  const part = (xf: string, name: string): string => new RegExp(`${name}="(\\d+)"`).exec(xf)?.[1] ?? '0';
  return xfsOf(styles).map((xf) => {
    const format = part(xf, 'numFmtId');
    const inner = />(.*)<\/xf>/s.exec(xf)?.[1] ?? '';
    return [
      fonts[Number(part(xf, 'fontId'))],
      fills[Number(part(xf, 'fillId'))],
      borders[Number(part(xf, 'borderId'))],
      codes.get(format) ?? format,
      inner,
    ].join(' ');
  });
}
