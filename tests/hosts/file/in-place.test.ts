/** Inside a touched sheet: the edited cell's element changes and nothing else, whatever stands around it. */
import { formatAddress, parseAddress } from '../../../src/workbook/address.js';
import type { Edit } from '../../../src/workbook/edit.js';
import { HostError } from '../../../src/workbook/failure.js';
import { openWorkbook } from '../../../src/hosts/file/open.js';
import { unzipParts, zipParts, type Parts } from './file-host.js';
import { RICH_SHEET, RICH_SHEET_PART, richWorkbook } from './rich-workbook.js';

function at(address: string): { sheet: string; row: number; column: number } {
  return { sheet: RICH_SHEET, ...parseAddress(address)! };
}

async function patched(edits: readonly Edit[], bytes = richWorkbook()): Promise<{ before: Parts; after: Parts }> {
  const host = await openWorkbook(bytes, 'x');
  await host.apply(edits);
  return { before: unzipParts(bytes), after: unzipParts(await host.save()) };
}

/** A sheet's text without the elements of these cells. */
function without(text: string, addresses: readonly string[]): string {
  return addresses.reduce(
    (rest, address) => rest.replace(new RegExp(`<c r="${address}"(?:[^>]*/>|[^>]*[^/]>.*?</c>|>.*?</c>)`), ''),
    text,
  );
}

function cellXml(text: string, address: string): string {
  return new RegExp(`<c r="${address}"(?:[^>]*/>|[^>]*[^/]>.*?</c>|>.*?</c>)`).exec(text)?.[0] ?? '';
}

const SHEET = RICH_SHEET_PART;

describe('patching cells in place', () => {
  const CELLS: readonly (readonly [string, Edit, string])[] = [
    ['a number', { kind: 'number', ...at('D4'), value: 1157 }, '<c r="D4" s="3"><v>1157</v></c>'],
    ['a number over a shared string', { kind: 'number', ...at('A4'), value: 1 }, '<c r="A4"><v>1</v></c>'],
    ['a number over a text typed as text', { kind: 'number', ...at('D5'), value: 5 }, '<c r="D5" s="6"><v>5</v></c>'],
    [
      'a text',
      { kind: 'text', ...at('A5'), value: '=<1>&"' },
      '<c r="A5" s="2" t="inlineStr"><is><t>=&lt;1&gt;&amp;&quot;</t></is></c>',
    ],
    [
      'a text over a text typed as text',
      { kind: 'text', ...at('D5'), value: ' 06' },
      '<c r="D5" s="1" t="inlineStr"><is><t xml:space="preserve"> 06</t></is></c>',
    ],
    [
      'a formula',
      { kind: 'formula', ...at('A12'), formula: 'IF(D4<1,"a",2)', result: 2 },
      '<c r="A12" s="3"><f>IF(D4&lt;1,&quot;a&quot;,2)</f><v>2</v></c>',
    ],
    [
      'a formula over an error',
      { kind: 'formula', ...at('D10'), formula: 'D4', result: 'x' },
      '<c r="D10" s="4" t="str"><f>D4</f><v>x</v></c>',
    ],
    ['nothing', { kind: 'clear', ...at('D10') }, '<c r="D10" s="4"/>'],
  ];

  it.each(CELLS)('writes %s and leaves every other byte of the sheet', async (_, edit, xml) => {
    const { before, after } = await patched([edit]);
    const address = formatAddress(edit as { row: number; column: number });
    expect(cellXml(after[SHEET]!, address)).toBe(xml);
    expect(cellXml(before[SHEET]!, address)).not.toBe(xml);
    expect(without(after[SHEET]!, [address])).toBe(without(before[SHEET]!, [address]));
  });

  it('inserts cells and rows in their places, with the style of their row or else their column', async () => {
    const numbers = ['C4', 'D6', 'A6', 'E12', 'D20', 'H4'].map(
      (address, index) => ({ kind: 'number', ...at(address), value: index }) as const,
    );
    const { before, after } = await patched(numbers);
    const sheet = after[SHEET]!;
    expect(sheet).toContain('<c r="C4"><v>0</v></c><c r="D4"');
    expect(sheet).toContain('</row><row r="6"><c r="A6"><v>2</v></c><c r="D6" s="4"><v>1</v></c></row><row r="8"');
    expect(sheet).toContain(
      '<c r="E12" s="3"><v>3</v></c></row><row r="20"><c r="D20" s="4"><v>4</v></c></row></sheetData>',
    );
    expect(sheet).toContain('<row r="4" spans="1:8" x14ac');
    expect(sheet).toContain('<dimension ref="A1:I20"/>');
    const back = without(sheet, ['C4', 'D6', 'A6', 'E12', 'D20', 'H4'])
      .replace('<row r="6"></row>', '')
      .replace('<row r="20"></row>', '')
      .replace('spans="1:8"', 'spans="1:5"')
      .replace('ref="A1:I20"', 'ref="A1:I12"');
    expect(back).toBe(before[SHEET]);
  });

  it('copies the cell style for a new format: font, fill, border, alignment, protection, parent stay', async () => {
    const { before, after } = await patched([{ kind: 'number', ...at('D5'), value: 5, format: '00' }]);
    const old = before['xl/styles.xml']!;
    const now = after['xl/styles.xml']!;
    const xf =
      '<xf numFmtId="171" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1" applyNumberFormat="1"><alignment horizontal="right" vertical="center" wrapText="1" indent="2"/><protection locked="0" hidden="1"/></xf>';
    expect(now).toContain(`${xf}</cellXfs>`);
    expect(
      now
        .replace(xf, '')
        .replace('<cellXfs count="7">', '<cellXfs count="6">')
        .replace('<numFmt numFmtId="171" formatCode="00"/>', '')
        .replace('<numFmts count="3">', '<numFmts count="2">'),
    ).toBe(old);
    expect(cellXml(after[SHEET]!, 'D5')).toBe('<c r="D5" s="6"><v>5</v></c>');
  });

  it('uses a style that is there already rather than adding one', async () => {
    // D10 has style 4 (0.0, border 1); A5 differs from it in its parent style, so it must not be used for it.
    const { before, after } = await patched([
      { kind: 'number', ...at('D4'), value: 5, format: '0.0' },
      { kind: 'number', ...at('E4'), value: 5, format: 'm/d/yyyy' },
      { kind: 'number', ...at('A5'), value: 5, format: '0.0' },
      { kind: 'number', ...at('D8'), value: 5, format: '0.0' },
    ]);
    expect(cellXml(after[SHEET]!, 'D8')).toContain('s="4"');
    expect(cellXml(after[SHEET]!, 'E4')).toContain('s="5"');
    expect(after['xl/styles.xml']!.match(/<xf /g)).toHaveLength(before['xl/styles.xml']!.match(/<xf /g)!.length + 2);
    expect(after['xl/styles.xml']).toContain(
      'numFmtId="170" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyNumberFormat="1"/>',
    );
    expect(after['xl/styles.xml']).toContain('numFmtId="170" fontId="0" fillId="0" borderId="1" xfId="1"');
  });

  it('writes out a shared formula for those that borrowed it when its holder is overwritten', async () => {
    const { before, after } = await patched([{ kind: 'number', ...at('E8'), value: 1 }]);
    expect(cellXml(after[SHEET]!, 'E9')).toBe('<c r="E9"><f>D9+$D$4+LOG10(100)</f><v>4578</v></c>');
    expect(cellXml(after[SHEET]!, 'E10')).toBe('<c r="E10" t="e"><f>D10+$D$4+LOG10(100)</f><v>#DIV/0!</v></c>');
    const cells = ['E8', 'E9', 'E10'];
    expect(without(after[SHEET]!, cells)).toBe(without(before[SHEET]!, cells));
  });

  it('leaves a shared formula alone when one that borrows it is overwritten, and can bring that one back', async () => {
    const host = await openWorkbook(richWorkbook(), 'x');
    const journal = await host.apply([{ kind: 'number', ...at('E9'), value: 1 }]);
    expect(journal.entries[0]?.before).toEqual({ value: 4578, formula: 'D9+$D$4+LOG10(100)', format: 'General' });
    const sheet = unzipParts(await host.save())[SHEET]!;
    expect(cellXml(sheet, 'E8')).toContain('t="shared" ref="E8:E10" si="0">D8+');
    expect(cellXml(sheet, 'E10')).toContain('t="shared" si="0"');
    await host.apply([{ kind: 'number', ...at('E8'), value: 1 }]);
    await host.undo(journal);
    expect(cellXml(unzipParts(await host.save())[SHEET]!, 'E9')).toBe(
      '<c r="E9"><f>D9+$D$4+LOG10(100)</f><v>4578</v></c>',
    );
  });

  it('refuses to change a part of an array formula', async () => {
    const host = await openWorkbook(richWorkbook(), 'x');
    for (const address of ['F8', 'F9']) {
      const refusal: unknown = await host
        .apply([{ kind: 'number', ...at(address), value: 1 }])
        .catch((cause: unknown) => cause);
      expect(refusal).toBeInstanceOf(HostError);
      expect(refusal).toMatchObject({ code: 'access-denied', sheet: RICH_SHEET });
    }
  });

  it('takes a cell out of the calculation chain, and hands its sheet number on', async () => {
    const { after } = await patched([
      { kind: 'number', ...at('D10'), value: 1 },
      { kind: 'text', ...at('E8'), value: 'x' },
    ]);
    expect(after['xl/calcChain.xml']).toMatch(
      /<calcChain [^>]*><c r="D9" i="7"\/><c r="D8"\/><c r="E9"\/><c r="E10"\/><c r="F8" a="1"\/><c r="A1" i="2"\/><\/calcChain>$/,
    );
  });

  it('removes an emptied calculation chain with all that points to it', async () => {
    const bytes = richWorkbook('xlsx', (parts) => {
      parts['xl/calcChain.xml'] =
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="D8" i="7"/></calcChain>';
    });
    const { before, after } = await patched([{ kind: 'clear', ...at('D8') }], bytes);
    expect(after['xl/calcChain.xml']).toBeUndefined();
    const types = '[Content_Types].xml';
    expect(after[types]).toBe(before[types]!.replace(/<Override PartName="\/xl\/calcChain.xml"[^>]*>/, ''));
    const rels = 'xl/_rels/workbook.xml.rels';
    expect(after[rels]).toBe(before[rels]!.replace(/<Relationship Id="rId9"[^>]*>/, ''));
  });

  it('asks for a full calculation once, where the format wants it', async () => {
    const { before, after } = await patched([{ kind: 'number', ...at('D4'), value: 1 }]);
    const part = 'xl/workbook.xml';
    expect(after[part]).toBe(
      before[part]!.replace('<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'),
    );
    const again = await patched([{ kind: 'number', ...at('D4'), value: 2 }], zipParts(after));
    expect(again.after[part]).toBe(after[part]);
    const plain = richWorkbook('xlsx', (parts) => {
      parts[part] = parts[part]!.replace('<calcPr calcId="191029"/>', '');
    });
    const added = await patched([{ kind: 'number', ...at('D4'), value: 2 }], plain);
    expect(added.after[part]).toContain('</definedNames><calcPr fullCalcOnLoad="1"/><pivotCaches>');
  });

  it('does not ask for a calculation when every formula was written in the same call', async () => {
    const bytes = richWorkbook('xlsx', (parts) => {
      for (const name of [SHEET, 'xl/worksheets/sheet2.xml'])
        parts[name] = parts[name]!.replace(/<f [^>]*\/>|<f[ >].*?<\/f>/g, '');
    });
    const { before, after } = await patched(
      [
        { kind: 'number', ...at('D4'), value: 1 },
        { kind: 'formula', ...at('D8'), formula: 'D4*2', result: 2 },
      ],
      bytes,
    );
    expect(after['xl/workbook.xml']).toBe(before['xl/workbook.xml']);
  });

  it('keeps the prefix, the encoding and the byte order mark that a part is written with', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const prefixed = `\uFEFF<?xml version="1.0" encoding="utf-16"?><x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="2"><x:c r="A2"/></x:row></x:sheetData></x:worksheet>`;
    const marker = 'PLACEHOLDER';
    const parts = unzipParts(richWorkbook('xlsx', (all) => (all['xl/worksheets/sheet3.xml'] = marker)));
    const { strToU8, unzipSync, zipSync } = await import('fflate');
    const utf16 = new Uint8Array(Buffer.from(prefixed, 'utf16le'));
    const raw = Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, text === marker ? utf16 : strToU8(text)]),
    );
    const host = await openWorkbook(zipSync(raw), 'x');
    const place = (address: string) => ({ ...at(address), sheet: 'Ẩn' });
    await host.apply([
      { kind: 'text', ...place('A2'), value: 'ế' },
      { kind: 'number', ...place('C1'), value: 1 },
      { kind: 'mark', ...place('A2'), level: 'info', sentence: '' },
    ]);
    const saved = Buffer.from(unzipSync(await host.save())['xl/worksheets/sheet3.xml']!).toString('utf16le');
    expect(saved).toBe(
      `\uFEFF<?xml version="1.0" encoding="utf-16"?><x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="C1"><x:v>1</x:v></x:c></x:row>` +
        '<x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>ế</x:t></x:is></x:c></x:row></x:sheetData>' +
        '<x:conditionalFormatting sqref="A2"><x:cfRule type="expression" dxfId="2" priority="1"><x:formula>&quot;soat-phu-luc:info&quot;&lt;&gt;&quot;&quot;</x:formula></x:cfRule></x:conditionalFormatting></x:worksheet>',
    );
    expect((await host.read()).sheets[2]?.rows[1]?.cells[0]).toMatchObject({ column: 0, value: 'ế' });
  });

  it('makes a styles part for a workbook without one', async () => {
    const bytes = richWorkbook('xlsx', (parts) => {
      delete parts['xl/styles.xml'];
      parts['xl/_rels/workbook.xml.rels'] = parts['xl/_rels/workbook.xml.rels']!.replace(
        /<Relationship Id="rId6"[^>]*>/,
        '',
      );
      parts['[Content_Types].xml'] = parts['[Content_Types].xml']!.replace(
        /<Override PartName="\/xl\/styles.xml"[^>]*>/,
        '',
      );
      parts[SHEET] = parts[SHEET]!.replace(/ s="\d"/g, '').replace(/ style="4"/, '');
    });
    const { after } = await patched(
      [
        { kind: 'number', ...at('D4'), value: 1, format: '00' },
        { kind: 'mark', ...at('A12'), level: 'error', sentence: '' },
      ],
      bytes,
    );
    expect(after['xl/styles.xml']).toContain('formatCode="00"');
    expect(after['[Content_Types].xml']).toContain('<Override PartName="/xl/styles.xml"');
    const again = await openWorkbook(zipParts(after), 'x');
    const cell = (await again.read()).sheets[0]?.rows
      .find((row) => row.index === 3)
      ?.cells.find((one) => one.column === 3);
    expect(cell).toMatchObject({ value: 1, format: '00' });
  });

  it('undoes to the byte what was edited in the same session', async () => {
    const bytes = richWorkbook();
    const host = await openWorkbook(bytes, 'x');
    const edits = ['A4', 'B4', 'D4', 'E4', 'A5', 'D10', 'A12'].map(
      (address) => ({ kind: 'text', ...at(address), value: address }) as const,
    );
    const journal = await host.apply(edits);
    expect((await host.undo(journal)).kept).toEqual([]);
    const [before, after] = [unzipParts(bytes), unzipParts(await host.save())];
    expect(after[SHEET]).toBe(before[SHEET]);
  });
});
