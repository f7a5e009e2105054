/** Remarks of the office above: which rows they name, how they stand now, and what was corrected for them. */
import { expect, test } from '@jest/globals';
import {
  answersNow,
  correctionsSince,
  countAnswers,
  remarkOfFinding,
  remarksOfText,
} from '../../src/review/answers.js';
import { check } from '../../src/review/check.js';
import { editionChange } from '../../src/review/edition-change.js';
import type { Reading } from '../../src/forms/reading.js';
import { checkSeal, sealOf } from '../../src/review/seal.js';
import { sumUp } from '../../src/review/summary.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { recognitionOf } from '../support/recognition.js';

const FIGURES = { '2:2.1': '19', '2:2.2': '10', '4:3.2': '99,7' };
const readingOf = (figures: Readonly<Record<string, string>>, notes = {}): Reading =>
  recognitionOf(figures, { notes }).reading;
const reading = readingOf(FIGURES);
const nothing = { waived: { explained: [], open: [], reopened: [], elsewhere: [] } } as never;

test('each line that names a row is a remark; the cell that is named goes before the rows', () => {
  const place = reading.entries.get('4:3.2')!.place!;
  const text = [
    'Kính gửi đơn vị,',
    '',
    '1. [Lỗi phải sửa] Phụ lục 2, mục 2.1: ghi 19',
    `- Phụ lục 2, mục 2.2 lệch với ô D${place.row + 1}, trang “Phụ lục 4”`,
    'PL 9, mục 9.9 không có',
    'PL 2 STT 2.2 cần xem lại',
  ].join('\r\n');
  expect(remarksOfText(text, reading)).toEqual([
    { text: 'Phụ lục 2, mục 2.1: ghi 19', refs: ['2:2.1'], rule: 'check', figures: { '2:2.1': '19' } },
    {
      text: `Phụ lục 2, mục 2.2 lệch với ô D${place.row + 1}, trang “Phụ lục 4”`,
      refs: ['4:3.2', '2:2.2'],
      rule: '',
      figures: { '4:3.2': '99,7', '2:2.2': '10' },
    },
    { text: 'PL 2 STT 2.2 cần xem lại', refs: ['2:2.2'], rule: '', figures: { '2:2.2': '10' } },
  ]);
});

test('a remark is answered by a changed figure or a reason; a remark of a check also when it is not said any more', () => {
  const [remark] = remarksOfText('Phụ lục 2, mục 2.1: xem lại', reading);
  const ofCheck = remarkOfFinding('sai', ['2:2.1'], reading);
  const states = (now: Reading, summary = nothing) =>
    answersNow({ date: '', remarks: [remark!, ofCheck] }, now, summary).map(
      ({ state, reason }) => `${state} ${reason}`,
    );
  expect(states(reading)).toEqual(['open ', 'fixed ']);
  expect(states(readingOf({ ...FIGURES, '2:2.1': '20' }))).toEqual(['fixed ', 'fixed ']);
  expect(states(readingOf({ ...FIGURES, '2:2.1': '19,0' }))).toEqual(['open ', 'fixed ']); // printed otherwise, the same
  expect(states(readingOf(FIGURES, { '2:2.1': 'đã rà' }))).toEqual(['explained đã rà', 'explained đã rà']);
  const open = (severity: string) => ({ waived: { explained: [], open: [{ severity, refs: ['2:2.1'] }] } }) as never;
  expect(states(readingOf({ ...FIGURES, '2:2.1': '20' }), open('error'))).toEqual(['open ', 'open ']);
  expect(states(readingOf({ ...FIGURES, '2:2.1': '20' }), open('info'))).toEqual(['fixed ', 'fixed ']);
});

test('corrections name the remark that asked for them, and each row once', () => {
  const remarks = remarksOfText('Phụ lục 2, mục 2.1: xem lại', reading);
  const seal = sealOf(reading, 'e', '05/07/2023');
  const now = readingOf({ ...FIGURES, '2:2.1': '20', '2:2.2': '11' });
  expect(correctionsSince({ date: '', remarks }, checkSeal(seal, now, 'e'), now)).toEqual([
    { ref: '2:2.1', was: '19', is: '20', why: 'Phụ lục 2, mục 2.1: xem lại' },
    { ref: '2:2.2', was: '10', is: '11', why: '' },
  ]);
  expect(correctionsSince({ date: '', remarks }, null, now).map(({ ref }) => ref)).toEqual(['2:2.1']);
  expect(correctionsSince({ date: '', remarks }, null, reading)).toEqual([]);
  expect(correctionsSince(undefined, null, now)).toEqual([]);
});

test('answers are counted by how they stand', () => {
  const answers = (['open', 'fixed', 'open', 'explained', 'open', 'explained'] as const).map((state) => ({ state }));
  expect(countAnswers(answers)).toEqual({ fixed: 1, explained: 2, open: 3 });
});

test('another edition says which cells it adds and drops, and which remarks wait', () => {
  const compiled = builtInEdition()!;
  const other = { ...compiled, edition: { ...compiled.edition, id: 'khác', name: { vi: 'Khác', en: 'Other' } } };
  const checked = (figures: Readonly<Record<string, string>>, edition = compiled) => {
    const result = check(recognitionOf(figures), edition);
    return { result, summary: sumUp(result) };
  };
  const before = { ...checked({ '2:2.1': '5', '2:2.2': '8' }), choice: null };
  const after = checked({ '4:3.2': '-1', '8:5.2': '-2', '2:2.1': '5', '2:2.2': '5' }, other);
  const remarks = remarksOfText('Phụ lục 2, mục 2.1: xem lại', reading);
  const change = (answers: object | undefined, was: object = before) =>
    editionChange(was as typeof before, after, (answers ? { answers } : {}) as never);
  const cells = (summary: (typeof after)['summary']) => summary.errors.length + summary.warnings.length;
  expect(change({ date: '', remarks, edition: compiled.edition.id })).toMatchObject({
    from: compiled.edition.name,
    to: { vi: 'Khác' },
    more: cells(after.summary),
    less: cells(before.summary),
    reasons: 0,
    remarks: 1,
  });
  expect([change({ date: '', remarks, edition: 'khác' })?.remarks, change(undefined)?.remarks]).toEqual([0, 0]);
  expect(change(undefined, { ...before, result: after.result })).toBe(null); // the same edition
  expect(change(undefined, { ...before, summary: null })).toBe(null);
  expect(change(undefined, { ...before, result: null })).toBe(null);
  expect(change(undefined, { ...before, choice: { chosen: 'none' } })).toBe(null);
  expect(change(undefined, { ...before, choice: { chosen: 'fits' } })).not.toBe(null);
});
