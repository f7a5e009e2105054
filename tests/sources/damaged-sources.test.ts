/**
 * Every door for what is no workbook to be checked, with damage anywhere in a good file: it is read, or refused by a typed
 * error, and nothing else happens. `hostile-files.test.ts` does the same for .xlsx. `npm run fuzz` tries other damage.
 */
import { zipSync, unzipSync } from 'fflate';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EditionError } from '../../src/forms/edition-error.js';
import { readEdition } from '../../src/forms/edition-schema.js';
import { HUE_2023 } from '../../src/forms/editions/hue-2023.js';
import { openDocument } from '../../src/hosts/file/docx/open-document.js';
import { openWorkbook } from '../../src/hosts/file/open.js';
import { createWorkbook } from '../../src/hosts/file/create/create-workbook.js';
import { readUserRules } from '../../src/review/user-rules.js';
import { tableOfCsv } from '../../src/sources/table/csv.js';
import { findFacts } from '../../src/sources/report/find-facts.js';
import { readTasks } from '../../src/sources/tasks/read-tasks.js';
import { HostError } from '../../src/workbook/failure.js';
import { streamedList } from '../support/dossiers/read-bytes.js';
import { docx, paragraph, table } from '../support/make-docx.js';
import { ROOT } from '../support/paths.js';
import { csvOf, taskRows } from '../support/tasks.js';

type Door = (bytes: Uint8Array) => unknown;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const stored = (bytes: Uint8Array): Uint8Array => zipSync(unzipSync(bytes), { level: 0 }); // damage reaches the markup

const DOSSIERS = [
  ['Mã hồ sơ', 'Ngày nhận', 'Ngày hẹn trả', 'Ngày trả', 'Trạng thái'],
  ['H21.65-230102-0001', '02/01/2023', '05/01/2023', '04/01/2023', 'Đã trả kết quả'],
  ['H21.65-230103-0002', '03/01/2023', '06/01/2023', '', 'Đang xử lý'],
];
const REPORT = [
  paragraph('Kỳ báo cáo: từ 15/12/2022 đến 14/6/2023. Tiếp nhận 1.144 hồ sơ, giải quyết 1.142 hồ sơ (đạt 99,8%).'),
  table([
    ['Tiêu chí', 'Kết quả'],
    ['Đúng hạn', '45/49'],
  ]),
].join('');
const RULES = [
  ['Mã', 'Quy tắc', 'Mức', 'Lý do'],
  ['A1', '4:3.2 = 4:3.2.2 / 4:3.2.1 * 100', 'Lỗi', 'Tỷ lệ'],
  ['A2', '2:2 <= 2:1 + sum(2:3..2:6)', 'Cảnh báo', 'Phần không quá toàn bộ'],
];
const page = `<html><meta charset="utf-8"><table>${DOSSIERS.map((row) => `<tr>${row.map((cell) => `<td colspan=1>${cell}`).join('')}</tr>`).join('')}</table></html>`;

const doors: readonly (readonly [string, Uint8Array, Door])[] = [
  [
    'an .xls of Excel 97',
    new Uint8Array(readFileSync(join(ROOT, 'tests/hosts/file/fixtures/excel-97.xls'))),
    async (bytes) => (await openWorkbook(bytes, 'a.xls')).read(),
  ],
  ['a list as CSV', bytesOf(csvOf(DOSSIERS)), (bytes) => streamedList(bytes, 'a.csv')],
  ['a list as a web page', bytesOf(page), (bytes) => streamedList(bytes, 'a.xls')],
  [
    'a list as a workbook',
    stored(createWorkbook([{ name: 'Hồ sơ', rows: DOSSIERS }])),
    (bytes) => streamedList(bytes, 'a.xlsx'),
  ],
  [
    'a list of tasks',
    bytesOf(csvOf(taskRows([{ due: '30/03/2023', status: 'Đã hoàn thành' }, {}]))),
    (bytes) => readTasks(tableOfCsv(textOf(bytes))),
  ],
  ['a Word report', stored(docx(REPORT)), (bytes) => findFacts(openDocument(bytes, 'a.docx'))],
  [
    'a report as text',
    bytesOf('Tiếp nhận 1.144 hồ sơ; trả trước hạn 45/49.'),
    (bytes) => findFacts(openDocument(bytes, 'a.txt')),
  ],
  [
    'the sheet of rules',
    stored(createWorkbook([{ name: 'Quy tắc', rows: RULES }])),
    async (bytes) => readUserRules(await (await openWorkbook(bytes, 'a.xlsx')).read(), ['xa']),
  ],
];

// The library for .xls prints what it does not know.
beforeEach(() => void jest.spyOn(console, 'error').mockImplementation());
afterEach(() => void jest.restoreAllMocks());

test.each(doors)('%s, damaged, is read or refused by name', async (_name, good, open) => {
  const change = fc.tuple(
    fc.nat(good.length - 1),
    fc.oneof(fc.nat(255), fc.constantFrom(0x22, 0x26, 0x30, 0x3b, 0x3c, 0x3e)),
  );
  await open(good); // the seed itself is good
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 6 }), fc.option(fc.nat(good.length)), async (changes, cut) => {
      const damaged = good.slice(0, cut ?? good.length);
      for (const [at, byte] of changes) if (at < damaged.length) damaged[at] = byte;
      await opensOrRefuses(open, damaged);
    }),
    { numRuns: good.length > 10_000 ? 8 : 25 },
  );
});

test('an edition with anything anywhere is read or refused by name', () => {
  const text = JSON.stringify(HUE_2023);
  expect(readEdition(JSON.parse(text)).id).toBe('hue-2023');
  fc.assert(
    fc.property(fc.nat(10_000), fc.jsonValue({ maxDepth: 2 }), (place, value) => {
      let at = 0;
      const data: unknown = JSON.parse(text, (_key, old: unknown) => ((at += 1) === place ? value : old));
      try {
        readEdition(data);
      } catch (error) {
        expect(error).toBeInstanceOf(EditionError);
      }
    }),
    { numRuns: 20 },
  );
});

async function opensOrRefuses(open: Door, bytes: Uint8Array): Promise<void> {
  try {
    await open(bytes);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}
