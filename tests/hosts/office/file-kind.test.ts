/** Which workbooks Excel would hand to an add-in as another kind of file (office-js #451, #1955). */
import { requireCopyableKind } from '../../../src/hosts/office/whole-file.js';
import { connectExcel } from '../../support/office-client.js';
import { failureOf, report } from './support.js';

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
