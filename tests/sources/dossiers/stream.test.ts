/** Lists read as streams: the same to the last fault as read at once, whatever the file; counted as the oracle counts; given up on demand. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { openWorkbook } from '../../../src/hosts/file/open.js';
import { decodeText } from '../../../src/hosts/file/text/decode-text.js';
import { countDossiers } from '../../../src/sources/dossiers/count.js';
import { tableOfCsv } from '../../../src/sources/table/csv.js';
import type { DossierList } from '../../../src/sources/dossiers/dossier-list.js';
import { readDossierList } from '../../../src/sources/dossiers/read-dossier-list.js';
import type { ListProgress } from '../../../src/sources/dossiers/read-stream.js';
import { tablesOf } from '../../../src/sources/table/table.js';
import { layOutDossiers, type DateStyle, type SampleLayout } from '../../support/dossiers/lay-out.js';
import { makeDossiers, SEED_PERIOD, truthOfSize } from '../../support/dossiers/make-dossiers.js';
import { naiveCounts } from '../../support/dossiers/oracle.js';
import { streamedList } from '../../support/dossiers/read-bytes.js';
import { toCsv, toHtmlXls, type SampleEncoding } from '../../support/dossiers/write-sample.js';
import { toXlsx } from '../../support/dossiers/write-xlsx.js';

const period = SEED_PERIOD;
const atOnce = async (bytes: Uint8Array, name: string): Promise<DossierList | null> =>
  name.endsWith('.csv')
    ? readDossierList(tableOfCsv(decodeText(bytes).text), { period })
    : readDossierList(tablesOf(await (await openWorkbook(bytes, name)).read())[0]!, { period });

const anyLayout = fc.record({
  layout: fc.constantFrom<SampleLayout>('td', 'full', 'other'),
  dates: fc.constantFrom<DateStyle>('date-time', 'date', 'time-first', 'iso', 'serial', 'turned', 'assorted'),
  traps: fc.boolean(),
  shifted: fc.boolean(),
  bare: fc.boolean(),
  date1904: fc.boolean(),
  plainCodes: fc.boolean(),
});

describe('any list', () => {
  test('.xlsx: the same as read at once, and every count as the oracle has it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(10_000), fc.integer({ min: 5, max: 90 }), anyLayout, async (seed, size, options) => {
        const dossiers = makeDossiers(seed, truthOfSize(size));
        const bytes = toXlsx(layOutDossiers(dossiers, options), { date1904: options.date1904 });
        const list = await streamedList(bytes, 'a.xlsx', { period });
        expect(list).toEqual(await atOnce(bytes, 'a.xlsx'));
        if (!list || options.bare) return;
        const truth = naiveCounts(dossiers, period);
        for (const [name, count] of Object.entries(countDossiers(list, period).classes))
          if (count !== null) expect([name, count]).toEqual([name, truth[name]]);
      }),
      { numRuns: 15 },
    );
  });

  test('CSV: the same as read at once, in every encoding and with every separator', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(10_000),
        fc.integer({ min: 5, max: 90 }),
        anyLayout,
        fc.constantFrom<SampleEncoding>('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1258'),
        fc.constantFrom(',', ';', '\t'),
        async (seed, size, options, encoding, separator) => {
          const bytes = toCsv(layOutDossiers(makeDossiers(seed, truthOfSize(size)), options), encoding, separator);
          expect(await streamedList(bytes, 'a.csv', { period })).toEqual(await atOnce(bytes, 'a.csv'));
        },
      ),
      { numRuns: 15 },
    );
  });

  test('a web page: the same dossiers and faults as through the library for .xls', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(10_000), fc.integer({ min: 5, max: 90 }), anyLayout, async (seed, size, options) => {
        const bytes = toHtmlXls(layOutDossiers(makeDossiers(seed, truthOfSize(size)), options));
        const [stream, whole] = [await streamedList(bytes, 'a.xls', { period }), await atOnce(bytes, 'a.xls')];
        expect(stream && { ...stream, name: '' }).toEqual(whole && { ...whole, name: '' });
      }),
      { numRuns: 10 },
    );
  });
});

describe('long lists', () => {
  const dossiers = makeDossiers(2, truthOfSize(8_000));
  const laidOut = layOutDossiers(dossiers, { traps: true });
  const truth = naiveCounts(dossiers, period);
  const all = (list: DossierList | null): unknown => {
    const { classes, procedures } = countDossiers(list!, period);
    const { online_partial, online_full } = procedures;
    return { ...classes, procedures_online_partial: online_partial, procedures_online_full: online_full };
  };

  test.each([
    ['a.xlsx', toXlsx(laidOut)],
    ['a.csv', toCsv(laidOut)],
    ['a.xls', toHtmlXls(laidOut)],
  ] as const)(
    'over many windows, %s: exact, with progress that only grows',
    async (name, bytes) => {
      const seen: ListProgress[] = [];
      const list = await streamedList(bytes, name, { period, onProgress: (one) => seen.push(one) });
      expect(all(list)).toEqual(truth);
      const kinds = list!.faults.map(({ kind }) => kind);
      for (const [kind, count] of Object.entries(laidOut.faults))
        expect([kind, kinds.filter((one) => one === kind).length]).toEqual([kind, count]);
      expect(seen.length).toBeGreaterThan(5);
      expect(seen.every(({ done }, at) => done >= (seen[at - 1]?.done ?? 0))).toBe(true);
      expect(seen.at(-1)?.done).toBe(1);
    },
    60_000,
  );

  test('are given up when the signal says so, long before their end', async () => {
    const signal = { aborted: false };
    let furthest = 0;
    const reading = streamedList(toXlsx(laidOut), 'a.xlsx', {
      signal,
      onProgress: ({ done }) => {
        furthest = done;
        if (done > 0.3) signal.aborted = true;
      },
    });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    expect(furthest).toBeLessThan(0.9);
  }, 60_000);

  test('go from a worker to the pane as they are', async () => {
    const list = await streamedList(toCsv(laidOut), 'a.csv');
    expect(structuredClone(list)).toEqual(list);
  }, 60_000);
});

describe('what Excel itself writes', () => {
  const cells = (row: number, texts: readonly number[]): string =>
    `<row r="${row}">${texts.map((text, at) => `<c r="${'ABCD'.charAt(at)}${row}" t="s"><v>${text}</v></c>`).join('')}</row>`;
  const sheet = (rows: string, after = ''): string =>
    '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<sheetData>${rows}</sheetData>${after}</worksheet>`;
  const workbook = (sheetXml: string, strings: readonly string[]): Uint8Array => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
    const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const packaged = 'http://schemas.openxmlformats.org/package/2006';
    const parts: Record<string, string> = {
      '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/></Types>`,
      '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="a" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="b" Type="${relations}/worksheet" Target="s.xml"/><Relationship Id="c" Type="${relations}/sharedStrings" Target="t.xml"/></Relationships>`,
      'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Hồ sơ" sheetId="1" r:id="b"/></sheets></workbook>`,
      'xl/s.xml': sheetXml,
      'xl/t.xml': `<sst xmlns="${main}">${strings.map((text) => `<si><r><t xml:space="preserve">${text.slice(0, 3)}</t></r><r><t xml:space="preserve">${text.slice(3)}</t></r></si>`).join('')}</sst>`,
    };
    return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  };
  const count = 20_000;
  const headings = ['Mã hồ sơ', 'Ngày nhận', 'Trạng thái', 'Chủ hồ sơ'];
  const codes = Array.from({ length: count }, (_, at) => `H21.65-230102-${String(at).padStart(6, '0')}`);
  const strings = [...headings, '02/01/2023', 'Đang xử lý', 'Nguyễn Thị Hạnh', ...codes];
  const rows = cells(1, [0, 1, 2, 3]) + codes.map((_, at) => cells(at + 2, [at + 7, 4, 5, 6])).join('');

  test('texts shared by number, millions of bytes of them', async () => {
    const list = await streamedList(workbook(sheet(rows), strings), 'a.xlsx');
    expect([list?.rowCount, list?.name, list?.faults]).toEqual([count, 'Hồ sơ', []]);
    expect(countDossiers(list!, period).classes.in_process).toBe(count);
  });

  test('a merged heading is named after all rows, and still gives its columns', async () => {
    const merged = ['Mã hồ sơ', 'Ngày', 'Trạng thái', 'Chủ hồ sơ', 'nhận', 'hẹn trả', '02/01/2023', '05/01/2023'];
    const two =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c><c r="E1" t="s"><v>3</v></c></row>' +
      '<row r="2"><c r="B2" t="s"><v>4</v></c><c r="C2" t="s"><v>5</v></c></row>' +
      [3, 4, 5]
        .map(
          (row) =>
            `<row r="${row}"><c r="A${row}" t="s"><v>${row + 6}</v></c><c r="B${row}" t="s"><v>6</v></c><c r="C${row}" t="s"><v>7</v></c><c r="D${row}" t="s"><v>8</v></c></row>`,
        )
        .join('');
    const merges = '<mergeCells count="1"><mergeCell ref="B1:C1"/></mergeCells>';
    const bytes = workbook(sheet(two, merges), [...merged, 'Đang xử lý', ...codes.slice(0, 3)]);
    const list = await streamedList(bytes, 'a.xlsx');
    expect(list).toEqual(await readListOf(bytes));
    expect(list?.columns.map(({ role, column }) => `${role} ${column}`)).toContain('due 2');
  });
  const readListOf = async (bytes: Uint8Array): Promise<DossierList | null> =>
    readDossierList(tablesOf(await (await openWorkbook(bytes, 'a.xlsx')).read())[0]!);

  test('a file cut short, damaged, out of order or hiding rows in a comment is refused, never half counted', async () => {
    const whole = workbook(sheet(rows), strings);
    const damaged = whole.slice();
    damaged.fill(0x55, 3000, 3200);
    const refused: readonly (readonly [Uint8Array, string])[] = [
      [whole.slice(0, whole.length - 30), 'broken-file'],
      [damaged, 'broken-file'],
      [workbook(sheet(cells(9, [0, 1, 2, 3]) + rows), strings), 'broken-file'],
      [workbook(sheet(`<!-- ${rows}`), strings), 'broken-file'],
      [workbook(sheet(rows), strings.slice(0, 20)), 'broken-file'],
    ];
    for (const [bytes, code] of refused) await expect(streamedList(bytes, 'a.xlsx')).rejects.toMatchObject({ code });
  });

  test('a bomb is refused before it is unpacked', async () => {
    const bomb = workbook(sheet(' '.repeat(20_000_000)), strings);
    await expect(streamedList(bomb, 'a.xlsx')).rejects.toMatchObject({ code: 'zip-bomb' });
  });
});

test('a web page with spans, comments, scripts, entities and open cells', async () => {
  const page =
    '<html><style>td{}</style><body><!-- <tr><td>1 --><table><tr><th rowspan=2>M&atilde; hồ sơ<th colspan="2">Ngày</th>' +
    '<th rowspan=2>Trạng&nbsp;th&#225;i<th rowspan=2>Chủ hồ sơ</tr><tr><th>nhận<th>hẹn trả</tr>' +
    '<script>"<tr><td>"</script>' +
    '<tr><td>H21.65-230102-0001<td>02/01/2023<td>05/01/2023<td title="a>b">Đang<br>xử lý</tr>' +
    '<tr><td>H21.65-230102-0002<td>02/01/2023<td>05/01/2023<td>Đang <b>xử</b> lý</tr></table></body></html>';
  const list = await streamedList(strToU8(page), 'a.xls');
  expect(list?.columns.map(({ role, column }) => `${role} ${column}`)).toEqual([
    'code 0',
    'status 3',
    'received 1',
    'due 2',
  ]);
  expect([list?.rowCount, list?.faults, list?.headerRows]).toEqual([2, [], [1, 2]]);
});
