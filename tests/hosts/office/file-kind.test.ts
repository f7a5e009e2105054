/** Which workbooks Excel would hand to an add-in as another kind of file (office-js #451, #1955). */
import { readWorkbook } from '../../../src/hosts/file/open.js';
import {
  canCopyWorkbook,
  openAsNewWorkbook,
  readWholeFile,
  requireCopyableKind,
} from '../../../src/hosts/office/whole-file.js';
import { connectExcel } from '../../support/office-client.js';
import { failureOf, report, SHEET } from './support.js';

async function codeFor(fileName: string): Promise<string> {
  const model = report();
  model.fileName = fileName;
  connectExcel(model);
  return (await failureOf(requireCopyableKind())).code;
}

test.each([
  ['Báo cáo.xlsm', 'copy-loses-macros'],
  ['BAO CAO.XLSM', 'copy-loses-macros'],
  ['mau.xltm', 'copy-loses-macros'],
  ['cu.xls', 'copy-loses-kind'],
  ['nhi phan.xlsb', 'copy-loses-kind'],
])('%s: %s', async (name, code) => {
  expect(await codeFor(name)).toBe(code);
});

test.each(['phu-luc.xlsx', 'Book1', 'So lam viec1.xlsm.xlsx'])('%s may be copied', async (name) => {
  const model = report();
  model.fileName = name;
  connectExcel(model);
  await requireCopyableKind();
});

test('the file comes in slices, whatever is open, and is opened as a new workbook', async () => {
  const model = report();
  model.fileName = 'Báo cáo.xlsm';
  model.type('Phụ lục 5', 'A2', 'vừa gõ, chưa lưu');
  const { executor } = connectExcel(model);
  expect(canCopyWorkbook()).toBe(true);
  for (let times = 0; times < 3; times++) {
    // A third would be refused if the first were left open.
    const { sheets } = readWorkbook(await readWholeFile());
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      [SHEET, 'visible'],
      ['Phụ lục 5', 'visible'],
      ['Ẩn', 'hidden'],
    ]);
    expect(sheets[1]?.rows[1]?.cells[0]?.value).toBe('vừa gõ, chưa lưu');
  }
  await openAsNewWorkbook(await readWholeFile());
  expect(executor.opened.map((bytes) => readWorkbook(bytes).sheets.length)).toEqual([3]);
});

test('no bytes on a storage that is not Microsoft’s, no copy where the machine is hardened: each is named', async () => {
  const { faults, executor } = connectExcel(report());
  faults.givesNoFile = true;
  expect((await failureOf(readWholeFile())).code).toBe('copy-not-given');
  faults.givesNoFile = false;
  faults.opensNoWorkbooks = true;
  expect((await failureOf(openAsNewWorkbook(await readWholeFile()))).code).toBe('copy-not-opened');
  expect(executor.opened).toEqual([]);
});
