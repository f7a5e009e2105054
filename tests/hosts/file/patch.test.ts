/** What is written into a package, by its pieces: splices, a cell's element, places among children, styles. */
import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { openWorkbook } from '../../../src/hosts/file/open.js';
import { cellXml } from '../../../src/hosts/file/patch/cell-xml.js';
import { placeAfter } from '../../../src/hosts/file/patch/schema-order.js';
import { appendTo, applySplices, type ElementSpan } from '../../../src/hosts/file/patch/splice.js';
import { StyleSheet } from '../../../src/hosts/file/patch/style-sheet.js';
import { HostError } from '../../../src/workbook/failure.js';
import { MAIN, smallPackage } from './small-package.js';

describe('splices', () => {
  const splice = (start: number, end: number, text: string) => ({ start, end, text });
  test('are made by their places, those at one place in the order given', () => {
    expect(applySplices('abcdef', [splice(4, 5, 'E'), splice(1, 2, 'B'), splice(3, 3, '1'), splice(3, 3, '2')])).toBe(
      'aBc12dEf',
    );
    expect(applySplices('abc', [splice(0, 1, ''), splice(1, 2, 'x'), splice(3, 3, '!')])).toBe('xc!');
    expect(applySplices('abc', [])).toBe('abc');
  });

  test('may not overlap', () => {
    expect(() => applySplices('abcdef', [splice(1, 4, ''), splice(3, 5, '')])).toThrow(RangeError);
  });

  test('at the end of an element that closes itself open it up, with its prefix', () => {
    const of = (text: string, prefix: string, selfClosing: boolean): string => {
      const element: ElementSpan = {
        name: 'a',
        prefix,
        start: 0,
        openEnd: text.indexOf('>') + 1,
        closeStart: selfClosing ? text.length - 2 : text.lastIndexOf('<'),
        end: text.length,
        selfClosing,
      };
      return applySplices(text, [appendTo(element, '<b/>')]);
    };
    expect(of('<a/>', '', true)).toBe('<a><b/></a>');
    expect(of('<x:a c="1"/>', 'x', true)).toBe('<x:a c="1"><b/></x:a>');
    expect(of('<a>1</a>', '', false)).toBe('<a>1<b/></a>');
  });

  test('go after the last child that must stand before, wherever it stands', () => {
    const child = (name: string, end: number) => ({ name, end }) as ElementSpan;
    const before = new Set(['a', 'b']);
    expect(placeAfter([child('a', 5), child('c', 9), child('b', 12), child('d', 15)], before, 1)).toBe(12);
    expect(placeAfter([child('b', 12), child('a', 5)], before, 1)).toBe(12);
    expect(placeAfter([child('c', 9)], before, 1)).toBe(1);
  });
});

describe('a cell’s element', () => {
  const xml = (value: Parameters<typeof cellXml>[0]['content']['value'], formula: string | null = null, prefix = '') =>
    cellXml({
      prefix,
      attributes: [
        { name: 'r', raw: 'A1' },
        { name: 't', raw: 's' },
        { name: 'cm', raw: '1' },
      ],
      style: null,
      content: { value, formula },
    });
  test.each([
    [null, null, '<c r="A1"/>'],
    [5, null, '<c r="A1"><v>5</v></c>'],
    [true, null, '<c r="A1" t="b"><v>1</v></c>'],
    [false, null, '<c r="A1" t="b"><v>0</v></c>'],
    [{ error: '#N/A' }, null, '<c r="A1" t="e"><v>#N/A</v></c>'],
    ['a', null, '<c r="A1" t="inlineStr"><is><t>a</t></is></c>'],
    [' a', null, '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a</t></is></c>'],
    ['a ', null, '<c r="A1" t="inlineStr"><is><t xml:space="preserve">a </t></is></c>'],
    ['a\nb', null, '<c r="A1" t="inlineStr"><is><t xml:space="preserve">a&#10;b</t></is></c>'],
    ['a b', null, '<c r="A1" t="inlineStr"><is><t>a b</t></is></c>'],
    [null, 'B1', '<c r="A1"><f>B1</f></c>'],
    [5, 'B1<2', '<c r="A1"><f>B1&lt;2</f><v>5</v></c>'],
    ['x', 'B1', '<c r="A1" t="str"><f>B1</f><v>x</v></c>'],
    ['', 'B1', '<c r="A1" t="str"><f>B1</f><v></v></c>'],
  ])('of %j with the formula %s', (value, formula, expected) => {
    expect(xml(value, formula)).toBe(expected);
  });

  test('keeps the file’s prefix and names a style where one was named, the first too', () => {
    expect(xml(5, null, 'x')).toBe('<x:c r="A1"><x:v>5</x:v></x:c>');
    const content = { value: 5, formula: null };
    const own = [
      { name: 's', raw: '3' },
      { name: 'x', raw: 'a"b' },
    ];
    expect(cellXml({ prefix: '', attributes: own, style: 0, content })).toBe('<c x="a&quot;b" s="0"><v>5</v></c>');
    expect(cellXml({ prefix: '', attributes: own, style: 7, content })).toBe('<c x="a&quot;b" s="7"><v>5</v></c>');
  });
});

describe('styles', () => {
  const sheetOf = (inner: string) =>
    new StyleSheet(`<styleSheet xmlns="${MAIN}">${inner}</styleSheet>`, 'xl/styles.xml');
  const XFS =
    '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0"/></numFmts><cellXfs count="3"><xf numFmtId="0" fontId="0"/><xf numFmtId="170" fontId="1"><alignment horizontal="right"/></xf><xf numFmtId="0" fontId="1" quotePrefix="1"/></cellXfs>';

  test('another format is a copy of the cell’s own style, and used again when there is one', () => {
    const styles = sheetOf(XFS);
    expect(styles.withFormat(1, '0.0', false)).toBe(1);
    expect(styles.withFormat(1, null, true)).toBe(1);
    expect(styles.withFormat(0, '0.0', false)).toBe(3);
    expect(styles.withFormat(0, '0.0', false)).toBe(3);
    expect(styles.withFormat(1, '0.00', false)).toBe(4);
    expect(styles.withFormat(1, '000', false)).toBe(5);
    expect(styles.finish()).toContain('<numFmt numFmtId="171" formatCode="000"/></numFmts>');
    expect(styles.finish()).toContain(
      '<xf numFmtId="170" fontId="0" applyNumberFormat="1"/><xf numFmtId="2" fontId="1" applyNumberFormat="1"><alignment horizontal="right"/></xf><xf numFmtId="171" fontId="1" applyNumberFormat="1"><alignment horizontal="right"/></xf></cellXfs>',
    );
    expect(styles.finish()).toContain('<cellXfs count="6">');
    expect(styles.finish()).toContain('<numFmts count="2">');
  });

  test('the apostrophe goes where a number is typed, and stays where a text is', () => {
    const styles = sheetOf(XFS);
    expect(styles.withFormat(2, null, false)).toBe(2);
    expect(styles.withFormat(2, '0.0', false)).toBe(3);
    expect(styles.withFormat(2, null, true)).toBe(4);
    expect(styles.finish()).toContain(
      '<xf numFmtId="170" fontId="1" applyNumberFormat="1" quotePrefix="1"/><xf numFmtId="0" fontId="1" applyNumberFormat="1"/>',
    );
  });

  test('a style that the file does not have is taken for the first; without any nothing changes', () => {
    expect(sheetOf(XFS).withFormat(9, '0.0', false)).toBe(3);
    const none = sheetOf('');
    expect([none.withFormat(0, '0.0', false), none.finish()]).toEqual([0, `<styleSheet xmlns="${MAIN}"></styleSheet>`]);
  });

  test('of our own sheets are entries with just what they need, and go again when nothing uses them', () => {
    const styles = sheetOf(
      XFS.replace('<cellXfs', '<fonts count="2"><font><b/></font><font><i/></font></fonts><cellXfs'),
    );
    const plain = styles.styleOf({ value: 1 });
    const looks = [
      { value: 1, bold: true },
      { value: 1, fill: '#FF0000' },
      { value: 1, border: true },
      { value: 1, align: 'right' },
    ] as const;
    const numbers = looks.map((cell) => styles.styleOf(cell));
    expect(new Set([plain, ...numbers]).size).toBe(5);
    expect([styles.styleOf({ value: 2 }), styles.styleOf({ value: 'x', bold: true })]).toEqual([plain, numbers[0]]);
    const text = styles.finish();
    const added = [...text.matchAll(/<xf [^>]*applyFont="1"[^>]*>/g)].map(([xf]) =>
      ['applyFill', 'applyBorder', 'applyAlignment', 'applyProtection']
        .filter((name) => xf.includes(`${name}="1"`))
        .join(),
    );
    expect(added).toEqual(['', '', 'applyFill', 'applyBorder', 'applyAlignment']);
    const again = new StyleSheet(text, 'xl/styles.xml');
    again.releaseOwn((style) => style === numbers[1]);
    expect([...again.finish().matchAll(/<xf [^>]*applyFont="1"/g)]).toHaveLength(3);
    const released = new StyleSheet(text, 'xl/styles.xml');
    released.releaseOwn(() => false);
    expect([...released.finish().matchAll(/<xf /g)]).toHaveLength(3);
    expect(released.finish()).toContain(XFS.slice(XFS.indexOf('<cellXfs')));
  });
});

describe('a sheet of ours in the list of sheets', () => {
  const list = async (bytes: Uint8Array): Promise<string> => {
    const text = Buffer.from(unzipSync(bytes)['xl/workbook.xml']!).toString();
    return Promise.resolve(
      [...text.matchAll(/<sheet [^>]*>/g)].map(([tag]) => tag.replace(/ r:id="[^"]*"/, '')).join(''),
    );
  };
  const write = async (bytes: Uint8Array, more: object = {}): Promise<Uint8Array> => {
    const host = await openWorkbook(bytes, 'x.xlsx');
    await host.apply([{ kind: 'write-sheet', sheet: { name: 'Kết quả', rows: [['a']], ...more } }]);
    return host.save();
  };

  test('gets the next number and says when it is hidden; shown again it says nothing', async () => {
    const first = await write(smallPackage({}));
    expect(await list(first)).toMatch(/<sheet name="S" sheetId="1"\/><sheet name="Kết quả" sheetId="2"\/>$/);
    const hidden = await write(first, { visibility: 'hidden' });
    expect(await list(hidden)).toContain('name="Kết quả" state="hidden" sheetId="2"');
    expect(await list(await write(hidden, { visibility: 'visible' }))).not.toContain('state=');
  });

  test('is taken out with nothing left of it, and never another’s', async () => {
    const before = smallPackage({});
    const host = await openWorkbook(await write(before), 'x.xlsx');
    await host.apply([{ kind: 'remove-sheet', name: 'Kết quả' }]);
    expect(await list(await host.save())).toBe(await list(before));
    await host.apply([
      { kind: 'remove-sheet', name: 'S' },
      { kind: 'remove-sheet', name: 'Không có' },
    ]);
    expect(await list(await host.save())).toBe(await list(before));
  });

  test('is not written over a sheet of the person’s', async () => {
    await expect(write(smallPackage({}), { name: 'S' })).rejects.toThrow(HostError);
  });
});
