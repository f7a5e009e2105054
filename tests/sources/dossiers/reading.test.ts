/** The same dossiers out of every kind of file, layout and date form; what is found out is said, and can be overridden. */
import { describe, expect, test } from '@jest/globals';
import { openWorkbook } from '../../../src/hosts/file/open.js';
import { decodeText } from '../../../src/hosts/file/text/decode-text.js';
import { printDay } from '../../../src/sources/civil-day.js';
import { countDossiers } from '../../../src/sources/dossiers/count.js';
import { tableOfCsv } from '../../../src/sources/table/csv.js';
import { readDossierList } from '../../../src/sources/dossiers/read-dossier-list.js';
import { tablesOf, type CellTable } from '../../../src/sources/table/table.js';
import type { DossierList } from '../../../src/sources/dossiers/dossier-list.js';
import { allOf, asTable } from '../../support/dossiers/as-table.js';
import { layOutDossiers, type DateStyle, type LayOutOptions } from '../../support/dossiers/lay-out.js';
import { makeDossiers, SEED_PERIOD, SEED_TRUTH, truthOfSize } from '../../support/dossiers/make-dossiers.js';
import { naiveCounts } from '../../support/dossiers/oracle.js';
import { toCsv, toHtmlXls, type SampleEncoding } from '../../support/dossiers/write-sample.js';
import { toXlsx } from '../../support/dossiers/write-xlsx.js';

const dossiers = makeDossiers(3, truthOfSize(400));
const truth = naiveCounts(dossiers, SEED_PERIOD);
const laidOut = (options: LayOutOptions = {}): ReturnType<typeof layOutDossiers> => layOutDossiers(dossiers, options);
const read = (options: LayOutOptions = {}): DossierList =>
  readDossierList(asTable(laidOut(options), options.date1904), { period: SEED_PERIOD })!;
const columnsOf = ({ columns }: DossierList): Record<string, string> =>
  Object.fromEntries(columns.map(({ role, column, because }) => [role, `${column} ${because}`]));
const solvedIn = (list: DossierList): unknown => countDossiers(list, SEED_PERIOD).classes;
const expected = (list: DossierList): void => {
  const { classes } = countDossiers(list, SEED_PERIOD);
  for (const [name, count] of Object.entries(classes))
    if (count !== null) expect([name, count]).toEqual([name, truth[name]]);
  expect(classes.solved).not.toBeNull();
};

describe('files', () => {
  const open = async (bytes: Uint8Array, name: string): Promise<CellTable> =>
    tablesOf(await (await openWorkbook(bytes, name)).read())[0]!;

  test.each(['date-time', 'serial', 'turned'] as const)('.xlsx with dates as %s', async (dates: DateStyle) => {
    expected(readDossierList(await open(toXlsx(laidOut({ dates, traps: true })), 'a.xlsx'), { period: SEED_PERIOD })!);
  });

  test('.xlsx that counts from 1904', async () => {
    const options = { dates: 'serial', date1904: true } as const;
    expected(readDossierList(await open(toXlsx(laidOut(options), options), 'a.xlsx'))!);
  });

  test.each(['td', 'full', 'other'] as const)('HTML under the name of .xls, layout %s', async (layout) => {
    expected(readDossierList(await open(toHtmlXls(laidOut({ layout, traps: true })), 'Danh sách hồ sơ.xls'))!);
  });

  test.each(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1258'] as const)(
    'CSV in %s',
    (encoding: SampleEncoding) => {
      for (const separator of [',', ';', '\t']) {
        const list = readDossierList(
          tableOfCsv(decodeText(toCsv(laidOut({ traps: true }), encoding, separator)).text),
        )!;
        expected(list);
        expect(list.columns.find(({ role }) => role === 'code')?.heading).toBe('Mã hồ sơ');
      }
    },
  );

  test('CSV: rows count as Excel counts them, also with line breaks in quotes and a separator line', () => {
    const list = readDossierList(
      tableOfCsv(
        'sep=;\r\n"Mã hồ sơ";"Ngày nhận";"Ngày hẹn\ntrả";"Trạng thái"\r\n' +
          'H21.65-230102-0001;02/01/2023;05/01/2023;"Đang\nxử lý"\r\nH21.65-230102-0001;02/01/2023;;Đang xử lý\r\n',
      ),
    )!;
    expect(allOf(list).map(({ row, group }) => [row, group])).toEqual([[3, 'in-process']]);
    expect(list.faults).toMatchObject([{ row: 4, kind: 'duplicate-code', firstRow: 3 }]);
  });

  test.each([
    ['to the end', 'H21.65-230102-0002;"03/01/2023;06/01/2023;Đang xử lý', 'Đang xử lý'],
    ['up to the next quoted field', '"H21.65-230102-0002;03/01/2023;06/01/2023;Đang xử lý', '"Đang; xử lý"'],
    ['up to a quote within a field', 'H21.65-230102-0002;03/01/2023;"06/01/2023;Đang xử lý', 'Đang "xử" lý'],
  ])('CSV: a quote that nobody closed takes no row with it, %s', (_where, stray, status) => {
    const row = (at: number): string => `H21.65-230102-${String(at).padStart(4, '0')};02/01/2023;05/01/2023;${status}`;
    const rows = [row(1), stray, ...Array.from({ length: 40 }, (_, at) => row(at + 3))];
    const text = ['Mã hồ sơ;Ngày nhận;Ngày hẹn trả;Trạng thái', ...rows].join('\r\n');
    const list = readDossierList(tableOfCsv(text))!;
    expect(allOf(list)).toHaveLength(42);
  });

  test('CSV: a remark of several lines with quotes inside stays one cell', () => {
    const { rows } = tableOfCsv('a,b,c\n1,"ghi "chú" là x\ndòng hai, hết",3\n4,5,6');
    expect(Array.from(rows, ({ cells }) => cells[1])).toEqual(['b', 'ghi "chú" là x\ndòng hai, hết', '5']);
  });

  test('what is no dossier list is none', () => {
    expect(readDossierList(tableOfCsv('STT;Chỉ tiêu;Số liệu\n1;Số hồ sơ;12\n'))).toBeNull();
    expect(readDossierList(tableOfCsv(''))).toBeNull();
  });
});

describe('columns', () => {
  test('by heading, below two rows of title', () => {
    const list = read();
    expect(list.headerRows).toEqual([3]);
    expect(columnsOf(list)).toEqual({
      code: '4 heading',
      procedure: '3 heading',
      status: '5 heading',
      submitted: '8 heading',
      received: '9 heading',
      due: '10 heading',
      finished: '11 heading',
      channel: '12 heading',
      level: '13 heading',
      field: '14 heading',
    });
  });

  test('a heading whose column the rows do not print shifts everything after it', () => {
    const list = read({ shifted: true, layout: 'td' });
    expect(list.shift).toEqual({ from: 2, heading: 'Người tiếp nhận', by: -1 });
    expect(columnsOf(list)).toEqual({
      procedure: '2 shift',
      code: '3 shift',
      status: '4 shift',
      submitted: '7 shift',
      received: '8 shift',
      due: '9 shift',
      finished: '10 shift',
    });
    expect(solvedIn(list)).toEqual({ ...(solvedIn(read({ layout: 'td' })) as object) });
    expected(list);
  });

  test('a value without heading shifts the other way', () => {
    const { rows, merges, faults } = laidOut();
    const wider = rows.map((row, at) => (at < 3 ? row : [...row.slice(0, 2), 'Nguyễn Văn Ba', ...row.slice(2)]));
    const list = readDossierList(asTable({ rows: wider, merges, faults }))!;
    expect(list.shift?.by).toBe(1);
    expected(list);
  });

  test('by content alone where there is no heading', () => {
    const list = read({ bare: true });
    expect(columnsOf(list)).toMatchObject({
      code: '4 content',
      received: '9 content',
      due: '10 content',
      status: '5 content',
    });
    const { classes } = countDossiers(list, SEED_PERIOD);
    expect(classes).toMatchObject({ received: truth['received'], solved: truth['solved'], online: truth['online'] });
  });

  test('a heading of two rows, the upper one merged over the dates', () => {
    const { rows, faults } = laidOut({ layout: 'td' });
    const [, , heading = []] = rows;
    const isDate = (cell: unknown): cell is string => typeof cell === 'string' && cell.startsWith('Ngày');
    const upper = heading.map((text) => (isDate(text) ? 'Ngày' : text));
    const lower = heading.map((text) => (isDate(text) ? text.replace('Ngày ', '') : null));
    const table = asTable({
      rows: [rows[0]!, [], upper.map((text, at) => (at > 8 ? null : text)), lower, ...rows.slice(3)],
      merges: [{ top: 2, left: 8, bottom: 2, right: 11 }],
      faults,
    });
    const list = readDossierList(table)!;
    expect(list.headerRows).toEqual([3, 4]);
    expect(columnsOf(list)).toMatchObject({
      submitted: '8 heading',
      received: '9 heading',
      due: '10 heading',
      finished: '11 heading',
    });
    expected(list);
  });

  test('a heading that its values contradict is not believed', () => {
    const { rows, merges, faults } = laidOut();
    const swapped = rows.map((row, at) =>
      at === 2
        ? row.map((cell) => (cell === 'Mã hồ sơ' ? 'Trạng thái' : cell === 'Trạng thái' ? 'Mã hồ sơ' : cell))
        : row,
    );
    expected(readDossierList(asTable({ rows: swapped, merges, faults }))!);
  });

  test('what an official chose wins, also that there is no such column', () => {
    const table = asTable(laidOut());
    const list = readDossierList(table, { choice: { columns: { finished: 10, due: null, channel: null } } })!;
    expect(columnsOf(list)).toMatchObject({ finished: '10 chosen' });
    expect(columnsOf(list)).not.toHaveProperty('due');
    const { classes } = countDossiers(list, SEED_PERIOD);
    expect([classes.solved_late, classes.online, classes.in_process_overdue]).toEqual([null, null, null]);
    expect(classes.received_new).toBe(truth['received_new']);
  });

  test('without status the day of finishing tells', () => {
    const list = readDossierList(asTable(laidOut()), { choice: { columns: { status: null } } })!;
    expect(list.statusFromDates).toBe(true);
    expect(countDossiers(list, SEED_PERIOD).classes.supplement).toBeNull();
  });
});

describe('dates that Excel turned round', () => {
  const turned = (options: LayOutOptions = {}): CellTable => asTable(laidOut({ dates: 'turned', ...options }));

  test('are noticed, read back, and said', () => {
    const list = readDossierList(turned(), { period: SEED_PERIOD })!;
    expect(list.dates.map(({ role, kind, reading }) => `${role} ${kind} ${reading}`).sort()).toEqual([
      'due turned swapped',
      'finished turned swapped',
      'received turned swapped',
    ]);
    const received = list.dates.find(({ role }) => role === 'received')!;
    expect(received.inPeriod!.swapped).toBeGreaterThan(received.inPeriod!.asRead);
    expect(received.byCode.swapped).toBeGreaterThan(received.byCode.asRead);
    expect(allOf(list).map(({ received: day }) => day)).toEqual(dossiers.map(({ received: day }) => day));
  });

  test('06/12/2022 comes back from 12 June', () => {
    const december = dossiers.find(({ received }) => printDay(received) === '06/12/2022');
    const table = asTable(
      layOutDossiers([december ?? { ...dossiers[0]!, received: SEED_PERIOD.from }, ...dossiers.slice(1)], {
        dates: 'turned',
      }),
    );
    expect(printDay(allOf(readDossierList(table)!)[0]!.received!)).toBe('06/12/2022');
  });

  test('are left as they stand when the official says so', () => {
    const list = readDossierList(turned(), { choice: { dates: 'as-read' } })!;
    expect(list.dates.every(({ reading }) => reading === 'as-read')).toBe(true);
    expect(allOf(list).map(({ received }) => received)).not.toEqual(dossiers.map(({ received }) => received));
  });

  test('true dates beside texts of any day are nothing to say', () => {
    expect(read({ dates: 'assorted' }).dates).toEqual([]);
    expect(read({ dates: 'serial' }).dates).toEqual([]);
    expect(read().dates).toEqual([]);
  });

  test('texts of which some can only be month first are read so', () => {
    const monthFirst = laidOut({ dates: 'date' });
    const rows = monthFirst.rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$2/$1/$3') : cell)),
    );
    const list = readDossierList(asTable({ ...monthFirst, rows }))!;
    expect(new Set(list.dates.map(({ kind }) => kind))).toEqual(new Set(['month-first']));
    expect(allOf(list).map(({ due }) => due)).toEqual(dossiers.map(({ due }) => due));
  });

  test('a column of nothing but dates before the 13th follows the others of its paste, or is asked about', () => {
    const early = dossiers.filter(({ received }) => Number(printDay(received).slice(0, 2)) <= 12);
    const table = asTable(layOutDossiers(early, { dates: 'turned', plainCodes: true }));
    const list = readDossierList(table, { period: SEED_PERIOD })!;
    expect(list.dates.find(({ role }) => role === 'received')).toMatchObject({ kind: 'turned', reading: 'swapped' });
    const alone = readDossierList(table, {
      period: SEED_PERIOD,
      choice: { columns: { due: null, finished: null, submitted: null } },
    })!;
    expect(alone.dates).toMatchObject([{ role: 'received', kind: 'perhaps-turned', reading: 'as-read' }]);
  });
});

describe('faults', () => {
  test('stand on their rows and change no count', () => {
    const { rows, merges, faults } = laidOut({ traps: true });
    const list = readDossierList(asTable({ rows, merges, faults }))!;
    const tally: Record<string, number> = {};
    for (const { kind } of list.faults) tally[kind] = (tally[kind] ?? 0) + 1;
    expect(tally).toEqual(faults);
    expected(list);
    for (const { row, kind, code } of list.faults) {
      const line = rows[row - 1]!;
      expect(line).toContain(code);
      if (kind === 'unreadable-date') expect(line).toContain('31/02/2023');
      if (kind === 'unknown-status') expect(line).toContain('Chờ Hội đồng');
    }
  });

  test('rows that are no dossiers are said, not dropped', () => {
    const { rows, merges, faults } = laidOut({ traps: true });
    const list = readDossierList(asTable({ rows, merges, faults }))!;
    const texts = list.skippedRows.map((row) =>
      rows[row - 1]!.filter((cell) => typeof cell === 'string')
        .join(' ')
        .trim(),
    );
    expect(texts.filter((text) => text.startsWith('Lĩnh vực:')).length).toBe(1);
    expect(texts).toContain(`Tổng số hồ sơ: ${dossiers.length}`);
    expect(texts).toContain('NGƯỜI LẬP BIỂU');
    const filled = rows.slice(4).filter((row) => row.some((cell) => cell !== null && cell !== '')).length;
    expect(list.rowCount + list.skippedRows.length).toBe(filled);
  });

  test('the office can teach the list its own words', () => {
    const { rows, merges, faults } = laidOut({ traps: true });
    const table = asTable({ rows, merges, faults });
    const words = {
      statuses: [...makeWords(), { written: 'chờ hội đồng', group: 'in-process' as const, returned: false }],
      channels: [],
      levels: [],
      returns: [],
    };
    const kinds = new Set(readDossierList(table, { words })!.faults.map(({ kind }) => kind));
    expect(kinds).not.toContain('unknown-status');
    expect(kinds).toContain('unknown-channel');
  });

  function makeWords(): { written: string; group: 'finished'; returned: boolean }[] {
    return [...new Set(dossiers.map(({ status }) => status))].map((written) => ({
      written,
      group: 'finished',
      returned: false,
    }));
  }
});

test('the seed list is read whole in every layout with all traps at once', () => {
  const all = makeDossiers(1, SEED_TRUTH);
  const table = asTable(layOutDossiers(all, { layout: 'td', shifted: true, traps: true, dates: 'turned' }));
  const list = readDossierList(table, { period: SEED_PERIOD })!;
  expect(countDossiers(list, SEED_PERIOD).classes).toMatchObject({
    received: 1157,
    solved: 1144,
    solved_late: 2,
    in_process_overdue: 1,
    online: null,
  });
});
