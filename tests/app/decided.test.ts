/** Use cases by themselves: which edition is taken, what a report would change, what a signer sees, how copies are called. */
import { describe, expect, test } from '@jest/globals';
import { copyName } from '../../src/app/copies.js';
import { anyOf, editionOfPeriod, editionOfWorkbook, isLater } from '../../src/app/decide-edition.js';
import { keptPeriod } from '../../src/app/earlier-period.js';
import { mergedName, mergeWorkbooks, type PartWorkbook } from '../../src/app/merge-workbooks.js';
import { planImport } from '../../src/app/plan-import.js';
import { notChecked } from '../../src/app/results.js';
import { reviewWorkbook } from '../../src/app/review-workbook.js';
import { signPage } from '../../src/app/sign-page.js';
import { recognise } from '../../src/forms/recognise.js';
import { openDocument } from '../../src/hosts/file/docx/open-document.js';
import { openWorkbook } from '../../src/hosts/file/open.js';
import { digestOf } from '../../src/review/digest-period.js';
import { NO_SETTINGS, readWorkbookSettings, writeWorkbookSettings } from '../../src/review/workbook-settings.js';
import { builtInEdition, builtInEditions } from '../../src/rules/editions.js';
import { dayOf } from '../../src/sources/civil-day.js';
import { parsePeriod } from '../../src/sources/period.js';
import type { Snapshot } from '../../src/workbook/snapshot.js';
import { layOut } from '../support/layouts.js';
import { docx, paragraph, table, type CellSpec } from '../support/make-docx.js';
import { recognitionOf } from '../support/recognition.js';
import { withCell } from '../support/formulas.js';

const given = builtInEdition()!;
const { edition } = given;
type Figures = Readonly<Record<string, string>>;
const laidOut = (figures: Figures, more: Parameters<typeof layOut>[2] = {}): Snapshot =>
  layOut(edition, new Map(Object.entries(figures)), more);

describe('versions of an edition', () => {
  const of = (version: string, date?: string): typeof edition => ({
    ...edition,
    version,
    ...(date === undefined ? {} : { date }),
  });
  const at = (one: typeof edition) => ({ edition: one, compile: () => given });

  test('are told apart by their day, then by their number', () => {
    expect(isLater(of('1', '2026-02-01'), of('2', '2026-01-01'))).toBe(true);
    expect(isLater(of('2', '2026-01-01'), of('1', '2026-02-01'))).toBe(false);
    expect(isLater(of('2', '2026-01-01'), of('1', '2026-01-01'))).toBe(true);
    expect(isLater(of('1', '2026-01-01'), of('1', '2026-01-01'))).toBe(false);
    expect(isLater(of('10'), of('9'))).toBe(true);
    expect(isLater(of('1', '2026-01-01'), of('9'))).toBe(true);
  });

  test('of several at hand the latest is used, and ours where the office’s is no later', () => {
    const used = (...office: readonly (typeof edition)[]) =>
      anyOf(office.map(at)).among.find((one) => one.edition.id === edition.id)!.edition;
    expect(used().version).toBe(edition.version);
    expect(used(of('99', '2999-01-01'), of('98', '2999-01-01')).version).toBe('99');
    expect(used(of('98', '2999-01-01'), of('99', '2999-01-01')).version).toBe('99');
    expect(used(of('0'))).toBe(builtInEditions().find((one) => one.edition.id === edition.id)!.edition);
    expect(anyOf([]).among).toHaveLength(builtInEditions().length);
    expect(anyOf([at({ ...edition, id: 'rieng' })]).among).toHaveLength(builtInEditions().length + 1);
  });

  test('a later one beside the given one is named, the latest of several, never an older or another', () => {
    const newer = (...beside: readonly (typeof edition)[]) =>
      editionOfWorkbook(laidOut({ '2:1': '5' }), { given, beside: beside.map(at) }, NO_SETTINGS).choice.newer?.version;
    expect(newer()).toBeUndefined();
    expect(newer(of('8', '2999-01-01'), of('9', '2999-01-01'))).toBe('9');
    expect(newer(of('9', '2999-01-01'), of('8', '2999-01-01'))).toBe('9');
    expect(newer(of('0'))).toBeUndefined();
    expect(newer({ ...of('9', '2999-01-01'), id: 'rieng' })).toBeUndefined();
  });

  test('an edition in the workbook that cannot be used is none', () => {
    const { choice } = editionOfWorkbook(
      laidOut({ '2:1': '5' }),
      { given },
      { ...NO_SETTINGS, editionFile: { id: 1 } },
    );
    expect(choice.carried).toBeUndefined();
  });

  test('a workbook without forms is read as nothing, each of its sheets named', () => {
    const other = laidOut({});
    const list = {
      ...other,
      sheets: other.sheets.slice(0, 1).map((sheet) => ({ ...sheet, name: 'Danh sách', rows: [] })),
    };
    const { choice } = editionOfWorkbook(list, anyOf([]), NO_SETTINGS);
    expect([choice.chosen, choice.recognition.forms, choice.recognition.reading.entries.size]).toEqual(['none', [], 0]);
    expect(choice.recognition.unread.map(({ sheet }) => sheet)).toEqual(['Danh sách']);
  });

  test('forms of a period to come are those in force on its last day', () => {
    const on = (year: number, month: number, day: number) => editionOfPeriod(dayOf(year, month, day)!).edition;
    for (const { edition: one } of builtInEditions()) {
      if (one.from === undefined) continue;
      const [year, month, day] = one.from.split('-').map(Number);
      expect(on(year!, month!, day!).id).toBe(one.id);
      if (one.until === undefined) continue;
      const [lastYear, lastMonth, lastDay] = one.until.split('-').map(Number);
      expect(on(lastYear!, lastMonth!, lastDay!).from! >= one.from).toBe(true);
    }
  });

  test('figures of a period kept under another edition go to rows with the same words; of an unknown one nowhere', () => {
    const digest = digestOf({ name: 'a.xlsx', recognition: recognitionOf({ '2:2.1': '19' }) }, null, edition.id)!;
    expect(keptPeriod(digest, edition).recognition.reading.entries.get('2:2.1')?.written).toBe('19');
    expect(keptPeriod(digest, edition).otherForms).toBeUndefined();
    expect(keptPeriod({ ...digest, edition: 'khac' }, edition).otherForms).toEqual({
      name: { vi: 'khac', en: 'khac' },
      compared: 0,
      of: 1,
    });
    const other = builtInEditions().find((one) => one.edition.id !== edition.id)!.edition;
    expect(keptPeriod(digest, other).otherForms).toMatchObject({ name: edition.name, of: 1 });
  });
});

describe('a report’s tables beside the open workbook', () => {
  const HEADER: readonly (readonly CellSpec[])[] = [['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú']];
  const report = (number: string, figures: Figures, notes: Figures = {}): string => {
    const form = edition.forms.find((one) => one.number === number)!;
    const rows = form.indicators.map(({ ref, stt, label, unit }) => [
      stt,
      label,
      unit,
      figures[ref] ?? '',
      notes[ref] ?? '',
    ]);
    return paragraph(`Phụ lục ${number}`) + table([...HEADER, ...rows], [700, 5000, 1500, 1200, 2000]);
  };
  const plan = (body: string, snapshot: Snapshot) =>
    planImport(openDocument(docx(body), 'x.docx'), edition, recognise(snapshot, edition));
  const FOUR = { '4:3.2.1': '1.144', '4:3.2.2': '1.142', '4:3.2': '99,8' };

  test('a form that the workbook lacks is a new sheet, with what it holds', () => {
    const { fresh, present } = plan(report('4', FOUR), laidOut({ '2:1': '5' }, { forms: ['2'] }));
    expect(present).toEqual([]);
    expect(fresh.map(({ form, sheet, rows, filled }) => [form, sheet.name, rows, filled])).toEqual([
      ['4', 'Phụ lục 4', edition.forms.find(({ number }) => number === '4')!.indicators.length, 3],
    ]);
  });

  test('a name that stands there for another thing is not taken twice', () => {
    const two = laidOut({ '2:1': '5' }, { forms: ['2'], sheetName: () => 'Phụ lục 4' });
    expect(plan(report('4', FOUR), two).fresh.map(({ sheet }) => sheet.name)).toEqual(['Phụ lục 4 (2)']);
  });

  test('a form that it has is compared cell by cell: figures, blanks, words and notes', () => {
    const snapshot = laidOut(
      { '4:3.2.1': '1144', '4:3.2.2': '1.140', '4:2.1': '7', '4:2.2': '3' },
      {
        forms: ['4'],
        notes: new Map([
          ['4:2.2', 'cũ'],
          ['4:2.1', 'cùng'],
        ]),
      },
    );
    const body = report('4', { ...FOUR, '4:2.2': '3', '4:3.3': 'chưa có' }, { '4:3.2.1': 'mới', '4:2.1': 'cùng' });
    const { fresh, present, strange } = plan(body, snapshot);
    expect([fresh, strange, present.map(({ form, withoutCell }) => [form, withoutCell])]).toEqual([
      [],
      [],
      [['4', []]],
    ]);
    const told = present[0]!.differences.map(
      ({ key, what, present: own, imported, edit, isFormula }) =>
        `${key}|${what}|${own}|${imported}|${edit.kind}|${String(isFormula)}`,
    );
    expect(told.sort()).toEqual(
      [
        '4:2.1|figure|7||clear|false',
        '4:2.2 note|note|cũ||clear|false',
        '4:3.2.1 note|note||mới|text|false',
        '4:3.2.2|figure|1.140|1.142|number|false',
        '4:3.2|figure||99,8|number|false',
        '4:3.3|figure||chưa có|text|false',
      ].sort(),
    );
  });

  test('a formula that would go is said; a row without a cell is named', () => {
    const plain = laidOut({ '4:3.2.1': '10', '4:3.2.2': '5' }, { forms: ['4'], without: new Set(['4:2.1']) });
    const place = recognise(plain, edition).reading.entries.get('4:3.2')!.place!;
    const snapshot = withCell(plain, place, (cell) => ({ ...cell, value: 50, formula: '1+49' }));
    const [four] = plan(
      report('4', { '4:3.2.1': '10', '4:3.2.2': '5', '4:3.2': '60', '4:2.1': '8' }),
      snapshot,
    ).present;
    expect(four!.differences.map(({ key, isFormula }) => [key, isFormula])).toEqual([['4:3.2', true]]);
    expect(four!.withoutCell).toEqual([{ ref: '4:2.1', written: '8' }]);
  });
});

describe('the page for whoever signs', () => {
  const review = (figures: Figures, notes: Figures = {}) =>
    reviewWorkbook(laidOut(figures, { notes: new Map(Object.entries(notes)) }), { edition: { given }, level: 'xa' });
  const FIGURES = {
    '2:1': '5',
    '2:2.1': '19',
    '2:2.2': '10',
    '2:5.1': '49',
    '2:5.2': '45',
    '2:6.1': '1.144',
    '3:1.2': '1',
    '3:2.1': '1',
    '4:1.1.2': '130',
    '4:2.1': '2',
    '4:3.2': '99,8',
    '4:3.2.1': '1.144',
    '4:3.2.2': '1.142',
    '7:1.1': '0',
  };
  const refs = (rows: ReturnType<typeof signPage>['chosen']) => rows.map(({ indicator }) => indicator.ref);

  test('shows ten rows in the order of the forms: rates before counts, noughts last', () => {
    const { all, chosen } = signPage(review(FIGURES), []);
    expect(refs(all)).toEqual(Object.keys(FIGURES));
    expect(refs(chosen)).toHaveLength(10);
    expect(refs(chosen)).toContain('4:3.2');
    expect(refs(chosen)).toContain('2:1');
    expect(refs(chosen)).not.toContain('7:1.1');
    expect(refs(signPage(review({ '7:1.1': '0', '2:1': '5' }), []).chosen)).toEqual(['2:1', '7:1.1']);
  });

  test('a row with a reason goes before all others, even a nought', () => {
    const { chosen } = signPage(review(FIGURES, { '7:1.1': 'không phát sinh' }), []);
    expect(chosen.find(({ indicator }) => indicator.ref === '7:1.1')?.reason).toBe('không phát sinh');
  });

  test('rows that are wanted are shown, and no others', () => {
    expect(refs(signPage(review(FIGURES), ['2:2.2', '4:3.2', '8:1']).chosen)).toEqual(['2:2.2', '4:3.2']);
  });
});

test.each([
  ['send', 'Tháng 7 năm 2026', 'Phường Thuận Hóa', /^2026-T07_phuong-thuan-hoa_.*\.xlsx$/],
  ['send', 'Quý III năm 2026', '', /^2026-Q3_[^_]*\.xlsx$/],
  ['clean', '6 tháng đầu năm 2026', '', /^2026-6T_.*-.*\.xlsx$/],
  ['page', '6 tháng cuối năm 2026', '', /^2026-6T-cuoi_.*\.html$/],
  ['archive', '9 tháng năm 2026', '', /^2026-9T_.*\.zip$/],
  ['send', 'năm 2026', '', /^2026_[^_]*\.xlsx$/],
  ['send', '', '', /^[^_]*\.xlsx$/],
] as const)('a copy to %s of “%s”, “%s” is called %s', (purpose, period, unit, expected) => {
  const named = period === '' ? null : parsePeriod(period);
  const about = { unit, unitFrom: null, period, periodFrom: null, named };
  expect(copyName(purpose, { about }, 'xlsx')).toMatch(expected);
});

test('what kept part of a workbook from being checked is said, each kind by itself', () => {
  const reviewed = reviewWorkbook(laidOut({ '2:1': '5' }), { edition: { given } });
  const told = (reason: 'unreadable' | 'truncated' | 'no-form') =>
    notChecked(
      {
        ...reviewed,
        result: { ...reviewed.result, recognition: { ...reviewed.recognition, unread: [{ sheet: 'Kín', reason }] } },
      },
      'vi',
    );
  expect(notChecked(reviewed, 'vi')).toEqual([]);
  expect(told('no-form')).toEqual([]);
  expect([told('unreadable').length, told('truncated').length]).toEqual([1, 1]);
  expect(told('unreadable')[0]).toContain('Kín');
  expect(told('unreadable')).not.toEqual(told('truncated'));
  expect(notChecked({ ...reviewed, settings: { settings: NO_SETTINGS, problem: 'broken' } }, 'vi')).toHaveLength(1);
});

describe('parts of one report', () => {
  const part = (
    name: string,
    figures: Figures,
    more: Parameters<typeof layOut>[2] = {},
    settings = NO_SETTINGS,
  ): PartWorkbook => ({
    name,
    snapshot: { ...laidOut(figures, more), settings: writeWorkbookSettings(settings) },
  });
  const merge = (first: PartWorkbook, ...others: readonly PartWorkbook[]) =>
    mergeWorkbooks([first, ...others], { edition: { given }, language: 'vi', taken: new Map() });
  const waiver = { key: 'k', rule: 'P', refs: ['2:1'], reason: 'vì', figures: {} };
  const period = { name: 'q1.xlsx', unit: null, period: null, figures: [], edition: edition.id };

  test('become one workbook: each figure with its part, notes and what each file keeps with it', async () => {
    const merged = (await merge(
      part('a.xlsx', { '2:1': '5', '2:2.1': '1.144', '2:2.2': '3' }, { notes: new Map([['2:2.2', 'ghi a']]) }),
      part(
        'b.xlsx',
        { '2:2.1': '1144', '2:2.2': '4', '4:3.2.1': '9' },
        {
          notes: new Map([
            ['4:3.2.1', 'ghi b'],
            ['2:1', 'ghi c'],
          ]),
          unitLine: 'UBND XÃ QUẢNG PHÚ',
        },
        { ...NO_SETTINGS, level: 'xa', period: 'Quý I năm 2026', waivers: [waiver], previous: [period] },
      ),
    ))!;
    expect(merged.rows.map(({ ref, file, written }) => `${ref} ${file} ${written}`)).toEqual([
      '2:1 a.xlsx 5',
      '2:2.1 a.xlsx 1.144',
      '4:3.2.1 b.xlsx 9',
    ]);
    expect(merged.unsettled.map(({ ref, by }) => [ref, by.map(({ written }) => written)])).toEqual([
      ['2:2.2', ['3', '4']],
    ]);
    expect(merged.parts.map(({ name, forms, rows, leftOut }) => [name, forms, rows, leftOut])).toEqual([
      ['a.xlsx', ['2'], 3, []],
      ['b.xlsx', ['2', '4'], 3, []],
    ]);
    const snapshot = await (await openWorkbook(merged.bytes, 'm.xlsx')).read();
    const { entries } = recognise(snapshot, edition).reading;
    expect(
      ['2:1', '2:2.1', '2:2.2', '4:3.2.1'].map((ref) => [entries.get(ref)!.quantity?.value, entries.get(ref)!.note]),
    ).toEqual([
      [5, 'ghi c'],
      [1144, ''],
      [undefined, 'ghi a'],
      [9, 'ghi b'],
    ]);
    expect(readWorkbookSettings(snapshot.settings).settings).toMatchObject({
      level: 'xa',
      period: 'Quý I năm 2026',
      edition: edition.id,
      waivers: [waiver],
      previous: [period],
    });
  });

  test('without settings have none to keep; without a form there is nothing to merge', async () => {
    const merged = (await merge(part('a.xlsx', { '2:1': '5' }), part('b.xlsx', { '4:3.2.1': '9' })))!;
    const { settings } = readWorkbookSettings((await (await openWorkbook(merged.bytes, 'm.xlsx')).read()).settings);
    expect([settings.level, settings.waivers, settings.previous]).toEqual([null, [], undefined]);
    const blank = laidOut({});
    const none = { ...blank, sheets: blank.sheets.map((sheet) => ({ ...sheet, rows: [] })) };
    expect(await merge({ name: 'a', snapshot: none }, { name: 'b', snapshot: none })).toBeNull();
    expect([mergedName('UBND phường Thuận Hóa'), mergedName('')]).toEqual([
      'phuong-thuan-hoa-ghep.xlsx',
      'don-vi-ghep.xlsx',
    ]);
  });
});
