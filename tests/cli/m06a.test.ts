/** A workbook that holds Biểu II.06a beside the appendices: read, its sums checked, held against Phụ lục 4 and 8. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printReview } from '../../src/cli/print-review.js';
import { reviewHost, type Review } from '../../src/cli/review-file.js';
import { exitCodeOf } from '../../src/cli/call-summary.js';
import { summaryOf, workbookReport } from '../../src/cli/workbook-report.js';
import type { FileHost } from '../../src/hosts/file/file-host.js';
import { createWorkbook } from '../../src/hosts/file/create/create-workbook.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { m06aTable } from '../../src/sources/dossiers/m06a-table.js';
import { readDossierList } from '../../src/sources/dossiers/read-dossier-list.js';
import type { Snapshot } from '../../src/workbook/snapshot.js';
import { xlsxOf } from '../support/collect/workbook-files.js';
import { asTable } from '../support/dossiers/as-table.js';
import { layOutDossiers } from '../support/dossiers/lay-out.js';
import { m06aSheet, m06aSnapshot, type M06aLayout } from '../support/dossiers/m06a-workbook.js';
import { makeDossiers, SEED_PERIOD, SEED_TRUTH } from '../support/dossiers/make-dossiers.js';
import { layOut } from '../support/layouts.js';
import { SEED_FIGURES } from '../support/recognition.js';
import { consistentUnit } from '../support/units.js';
import { soat, temporaryFolder } from './support.js';

const edition = builtInEdition()!;
const table = m06aTable(readDossierList(asTable(layOutDossiers(makeDossiers(1, SEED_TRUTH))))!, SEED_PERIOD);

async function review(
  layout: M06aLayout,
  figures: Readonly<Record<string, string>> = {},
  forms?: readonly string[],
): Promise<Review> {
  const appendices = layOut(
    edition.edition,
    new Map(Object.entries({ ...SEED_FIGURES, ...figures })),
    forms ? { forms } : {},
  );
  const form = await m06aSnapshot(table, layout);
  const snapshot: Snapshot = { ...appendices, sheets: [...appendices.sheets, ...form.sheets] };
  const refuse = (): Promise<never> => Promise.reject(new Error('only read'));
  const host: FileHost = {
    name: 'a.xlsx',
    kind: 'xlsx',
    read: () => Promise.resolve(snapshot),
    apply: refuse,
    undo: refuse,
    save: refuse,
  };
  return reviewHost('a.xlsx', host, { given: edition }, null);
}

test('a form that adds up and agrees changes nothing but that it is said', async () => {
  const found = await review({});
  const report = workbookReport(found, 'vi');
  expect(report.m06a).toEqual({ sheet: 'II.06a', rows: table.rows.length + 1, faults: [] });
  expect(report.findings.filter(({ rule }) => rule.startsWith('M-'))).toEqual([]);
  expect(printReview(found, 'vi', { colour: false, width: 0 })).toContain('Biểu II.06a, trang “II.06a”');
});

test('a sum that does not come out is an error on its cell', async () => {
  const found = await review({ changes: [[-1, 'solved', 1145]] });
  const report = workbookReport(found, 'vi');
  const faults = report.m06a?.faults ?? [];
  expect(faults.map(({ kind, severity }) => `${kind} ${severity}`).sort()).toEqual([
    'balance error',
    'balance warning',
    'total error',
  ]);
  const balance = faults.find(({ kind, severity }) => kind === 'balance' && severity === 'error');
  expect(balance?.message).toContain('1.145');
  expect(balance?.message).toContain('= 1.144');
  expect(balance?.cell).toMatch(/^G\d+$/);
  expect(exitCodeOf(summaryOf(found))).toBe(1);
  for (const language of ['vi', 'en'] as const) {
    expect(printReview(found, language, { colour: false, width: 0 })).not.toMatch(/undefined|NaN/);
  }
});

test('an appendix that differs from it is a warning', async () => {
  const report = workbookReport(await review({}, { '8:6.4.2': '697' }), 'vi');
  const all = report.findings.flatMap((one) => [one, ...one.follows]);
  const finding = all.find(({ rule }) => rule === 'M-online');
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('theo Biểu II.06a là 679, lệch 18');
});

test('the form alone in a workbook is checked for itself', async () => {
  const found = await review({ changes: [[0, 'solved', 7]] }, {}, []);
  expect(found.error).toBeNull();
  const report = workbookReport(found, 'vi');
  expect(report.m06a?.faults.map(({ kind }) => kind)).toContain('total');
  expect(report.findings.some(({ rule }) => rule.startsWith('M06A-'))).toBe(true);
  expect(exitCodeOf(summaryOf(found))).toBe(1);
});

describe('a unit that sends Biểu II.06a', () => {
  const root = temporaryFolder();
  const form = (layout: M06aLayout = {}): Uint8Array => createWorkbook([m06aSheet(table, layout)]);
  const wrong = form({ changes: [[-1, 'solved', 1145]] });

  async function stateOf(files: Readonly<Record<string, Uint8Array>>): Promise<{
    readonly code: number;
    readonly unit: UnitReport;
    readonly summary: Readonly<Record<string, number>>;
    readonly out: string;
  }> {
    const inbox = join(root, `m06a-${Object.keys(files).join('-')}`);
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(join(inbox, path, '..'), { recursive: true });
      writeFileSync(join(inbox, path), bytes);
    }
    const call = ['collect', inbox, '-o', join(root, 'm06a.xlsx'), '--force'];
    const { code, out } = await soat([...call, '--json']);
    const { units, summary } = JSON.parse(out) as { units: UnitReport[]; summary: Record<string, number> };
    expect(units.map(({ unit }) => unit)).toEqual([expect.stringContaining('Quảng Ngạn')]);
    return { code, unit: units[0]!, summary, out: (await soat(call)).out };
  }

  interface UnitReport {
    readonly unit: string;
    readonly state: string;
    readonly remarks: readonly string[];
    readonly files: readonly { readonly file: string; readonly leftOut: string | null; readonly tables?: object }[];
    readonly sentTwice: boolean;
    readonly parts: readonly object[];
  }

  test('alone has sent, and is asked for its appendices: nothing is said to be unreadable', async () => {
    const { code, unit, summary, out } = await stateOf({ 'II.06a xã Quảng Ngạn.xlsx': form() });
    expect(unit).toMatchObject({ state: 'no-appendix', files: [{ leftOut: 'attached' }] });
    expect(summary).toMatchObject({ counted: 0, unreadable: 0, noAppendix: 1 });
    expect(unit.remarks.join()).toMatch(/Đã đọc Biểu II\.06a.*không có phụ lục/);
    expect(out).toContain('Đã gửi, chưa có phụ lục (1)');
    expect(code).toBe(0);
  });

  test('alone and wrong is told what is wrong in it', async () => {
    const { code, unit } = await stateOf({ 'Quảng Ngạn/II.06a.xlsx': wrong });
    expect(unit.state).toBe('no-appendix');
    expect(unit.files[0]?.tables).toMatchObject({ forms: ['Biểu II.06a'] });
    expect(unit.remarks.join()).toMatch(/II\.06a\.xlsx, ô G\d+: .*1\.145/);
    expect(code).toBe(1);
  });

  test('beside its appendices sends an attachment, no newer file and no part', async () => {
    const appendices = xlsxOf(layOut(edition.edition, consistentUnit(5, { level: 'xa' })));
    const { unit, summary } = await stateOf({
      'Quảng Ngạn/1 phụ lục.xlsx': appendices,
      'Quảng Ngạn/2 II.06a.xlsx': form(),
    });
    expect(unit).toMatchObject({ state: 'counted', sentTwice: false, parts: [] });
    expect(unit.files.map(({ leftOut }) => leftOut)).toEqual([null, 'attached']);
    expect(unit.remarks.join()).not.toContain('II.06a');
    expect(summary).toMatchObject({ counted: 1, noAppendix: 0 });
  });

  test('with appendices that nobody filled in stands as just that', async () => {
    const blank = xlsxOf(layOut(edition.edition, new Map()));
    const { unit } = await stateOf({ 'Quảng Ngạn/phụ lục.xlsx': blank, 'Quảng Ngạn/II.06a.xlsx': form() });
    expect(unit.state).toBe('empty');
  });
});
