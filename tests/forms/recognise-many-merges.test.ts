/** A sheet of many merged areas and captions: each caption finds its own without going through all. */
import { readEdition } from '../../src/forms/edition-schema.js';
import { HUE_2023 } from '../../src/forms/editions/hue-2023.js';
import { recognise } from '../../src/forms/recognise.js';
import { mergeFrom } from '../../src/workbook/snapshot.js';
import { sheetOf, snapshotOf } from '../support/layouts.js';

const EDITION = readEdition(HUE_2023);
const [FORM] = EDITION.forms;

test('two hundred thousand merged areas over a form with wide captions', () => {
  const captions = Array.from({ length: 25 }, () => [
    'STT',
    'Chỉ tiêu thống kê',
    'Đơn vị tính',
    'Số liệu',
    ...Array<string>(200).fill('Kỳ'),
  ]);
  const rows = [...captions, ...FORM!.indicators.map(({ stt, label, unit }) => [stt, label, unit, 1])];
  const merges = Array.from({ length: 200_000 }, (_, at) => ({ top: 1000 + at, left: 0, bottom: 1000 + at, right: 1 }));
  const { forms } = recognise(snapshotOf([sheetOf('S', rows, merges)]), EDITION);
  expect(forms.map(({ form }) => form)).toEqual([FORM!.number]);
  // A search of all areas for each caption would take minutes: the time limit of a test ends it.
});

test('of several areas from one cell the first counts', () => {
  const one = { top: 1, left: 2, bottom: 3, right: 4 };
  const sheet = sheetOf('S', [['a']], [one, { ...one, right: 9 }]);
  expect([mergeFrom(sheet, 1, 2), mergeFrom(sheet, 0, 0)]).toEqual([one, undefined]);
});
