/** A report beside the workbook, at the session: its tables brought in, single figures taken over, its text compared. */
import { recognise } from '../../src/forms/recognise.js';
import type { Recognition } from '../../src/forms/recognition.js';
import { openWorkbook, type FileHost } from '../../src/hosts/file/open.js';
import type { Difference, ImportPlan } from '../../src/app/plan-import.js';
import type { Session } from '../../src/pane/session/session.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { formatAddress } from '../../src/workbook/address.js';
import { findCell, findSheet } from '../../src/workbook/snapshot.js';
import { chosen, emptyWorkbook, hostileReport, reportOf, sampleReport } from './report-files.js';
import { seedHost, seedFile, settled, testWorkbookHost, testSession, type TestWorkbookHost } from './support.js';

const { edition } = builtInEdition()!;

async function opened(inner: FileHost): Promise<{ host: TestWorkbookHost; session: Session }> {
  const host = testWorkbookHost(inner);
  const session = testSession(host, { markOnCheck: false });
  await session.start();
  return { host, session };
}

function planOf(session: Session): ImportPlan {
  const plan = session.importPlan();
  if (!plan) throw new Error('no plan');
  return plan;
}

const cellsOf = (recognition: Recognition): readonly string[] =>
  [...recognition.reading.entries.values()].map(
    ({ ref, place, state, quantity, written, note }) =>
      `${ref} ${place!.sheet}!${formatAddress(place!)} ${state} ${quantity ? `${quantity.value}/${quantity.decimals}` : written} ${note}`,
  );

describe('the report’s tables', () => {
  it('go into an empty workbook and are read back as the sample workbook is', async () => {
    const file = await emptyWorkbook();
    const { session } = await opened(file);
    await session.openReport(sampleReport());
    expect(session.get()).toMatchObject({ screen: 'report-text', failure: null });
    const { fresh, present } = planOf(session);
    expect(present).toEqual([]);
    expect(fresh.map(({ sheet }) => sheet.name)).toEqual(
      ['2', '3', '4', '5', '6', '7', '8'].map((n) => `Phụ lục ${n}`),
    );
    expect(fresh.map(({ notUnderstood }) => notUnderstood.length)).toEqual([0, 0, 0, 0, 0, 0, 1]);

    await session.importForms(fresh);
    expect(session.get()).toMatchObject({ failure: null, notice: { kind: 'imported' } });
    const saved = await (await openWorkbook(await file.save(), 'moi.xlsx')).read();
    expect(saved.sheets.map(({ name }) => name)).toEqual(['Sheet1', ...fresh.map(({ sheet }) => sheet.name)]);
    const sample = await (await seedFile()).read();
    expect(cellsOf(recognise(saved, edition))).toEqual(cellsOf(recognise(sample, edition)));
    // The session itself sees them too, and the same report has nothing to add to them.
    expect(session.get().recognition?.forms).toHaveLength(7);
    expect(planOf(session)).toMatchObject({
      fresh: [],
      present: fresh.map(() => ({ differences: [], withoutCell: [] })),
    });
  });

  it('only those that are ticked', async () => {
    const { host, session } = await opened(await emptyWorkbook());
    await session.openReport(sampleReport('txt'));
    await session.importForms(planOf(session).fresh.filter(({ form }) => form === '5'));
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Phụ lục 5']);
    expect(planOf(session).fresh.map(({ form }) => form)).toEqual(['2', '3', '4', '6', '7', '8']);
  });

  it('leave a sheet of the same name alone that is another thing', async () => {
    const { host, session } = await opened(await emptyWorkbook('phụ lục 4'));
    await session.openReport(sampleReport());
    const form = planOf(session).fresh.find((one) => one.form === '4')!;
    expect(form.sheet.name).toBe('Phụ lục 4 (2)');
    await session.importForms([form]);
    const snapshot = await host.read();
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['phụ lục 4', 'Phụ lục 4 (2)']);
    expect(findSheet(snapshot, 'phụ lục 4')?.rows).toEqual([]);
    expect(session.get().recognition?.forms.map(({ sheet }) => sheet)).toEqual(['Phụ lục 4 (2)']);
  });

  it('what was changed in an imported sheet is shown as a difference, never written over', async () => {
    const { host, session } = await opened(await emptyWorkbook());
    await session.openReport(sampleReport());
    await session.importForms(planOf(session).fresh);
    const place = session.get().recognition?.reading.entries.get('4:3.2')?.place;
    await host.type({ kind: 'number', ...place!, value: 55 });
    await settled(session);
    const { fresh, present } = planOf(session);
    expect(fresh).toEqual([]);
    expect(present.flatMap(({ differences }) => differences)).toMatchObject([
      { ref: '4:3.2', present: '55,0', imported: '99,7' },
    ]);
  });

  it('are not written when the workbook has got the form meanwhile', async () => {
    const { host, session } = await opened(await emptyWorkbook());
    await session.openReport(sampleReport());
    const { fresh } = planOf(session);
    const own = fresh.find(({ form }) => form === '4')!;
    await host.apply([{ kind: 'write-sheet', sheet: { ...own.sheet, name: 'Của tôi' }, owner: 'person' }]);
    await session.importForms(fresh);
    expect(session.get()).toMatchObject({ notice: { kind: 'changed-meanwhile' }, failure: null });
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Của tôi']);
    expect(planOf(session).present.map(({ form }) => form)).toEqual(['4']);
  });

  it('say by code why they could not be written', async () => {
    const { host, session } = await opened(await emptyWorkbook());
    await session.openReport(sampleReport());
    host.failNext('apply', 'protected');
    await session.importForms(planOf(session).fresh);
    expect(session.get().failure).toMatchObject({ activity: 'import', code: 'protected' });
    expect((await host.read()).sheets).toHaveLength(1);
  });
});

describe('where the workbook has the form already', () => {
  const FIGURES: readonly (readonly string[])[] = [
    ['3.2', 'Tỷ lệ hồ sơ TTHC do cấp xã giải quyết đúng hạn', '%', '99,8', ''],
    ['3.2.1', 'Tổng số hồ sơ đã giải quyết', 'Hồ sơ', '1.150', 'đã rà soát'],
    ['3.2.2', 'Số hồ sơ giải quyết đúng hạn', 'Hồ sơ', '1.142', ''],
  ];

  async function seedWithSmallReport(): Promise<{ host: TestWorkbookHost; session: Session }> {
    const host = await seedHost();
    const session = testSession(host, { markOnCheck: false });
    await session.start();
    await session.openReport(reportOf(FIGURES));
    return { host, session };
  }

  const differencesOf = (session: Session): readonly Difference[] =>
    planOf(session).present.flatMap(({ differences }) => differences);

  it('shows each cell that differs, and nothing as new', async () => {
    const { session } = await seedWithSmallReport();
    expect(planOf(session).fresh).toEqual([]);
    const written = differencesOf(session).filter(({ imported }) => imported !== '');
    expect(written.map(({ key, present, imported }) => [key, present, imported])).toEqual([
      ['4:3.2', '99,7', '99,8'],
      ['4:3.2.1', '1.144', '1.150'],
      ['4:3.2.1 note', '', 'đã rà soát'],
    ]);
  });

  it('takes single ones over as one change that can be taken back, cell by cell too', async () => {
    const { host, session } = await seedWithSmallReport();
    const before = await host.read();
    const wanted = differencesOf(session).filter(({ ref }) => ref === '4:3.2.1');
    await session.takeOver(wanted);
    expect(session.get()).toMatchObject({ failure: null, notice: { kind: 'taken-over', cells: 2 } });
    const cell = async ({ place }: Difference) =>
      findCell(findSheet(await host.read(), place.sheet)!, place.row, place.column);
    expect(await cell(wanted[0]!)).toMatchObject({ value: 1150, format: '#,##0' });
    expect(await cell(wanted[1]!)).toMatchObject({ value: 'đã rà soát' });
    expect(differencesOf(session).some(({ ref }) => ref === '4:3.2.1')).toBe(false);
    expect(session.get().settings.changes).toMatchObject([
      { kind: 'import', refs: ['4:3.2.1', '4:3.2.1'], undone: false },
    ]);

    await session.undo(session.get().settings.changes[0]!.id);
    expect((await host.read()).sheets).toEqual(before.sheets);
    expect(differencesOf(session).filter(({ ref }) => ref === '4:3.2.1')).toEqual(wanted);
  });

  it('writes nothing when the cell has changed since it was shown', async () => {
    const { host, session } = await seedWithSmallReport();
    const wanted = differencesOf(session).filter(({ key }) => key === '4:3.2');
    const release = host.holdReads(); // the session does not learn of it before it is asked
    await host.type({ kind: 'number', ...wanted[0]!.place, value: 1 });
    const done = session.takeOver(wanted);
    release();
    await done;
    expect(session.get()).toMatchObject({ notice: { kind: 'changed-meanwhile' }, failure: null });
    expect(findCell(findSheet(await host.read(), wanted[0]!.place.sheet)!, wanted[0]!.place.row, 3)?.value).toBe(1);
  });

  it('leaves out cells of a locked sheet and names it', async () => {
    const { host, session } = await seedWithSmallReport();
    const [wanted] = differencesOf(session).filter(({ key }) => key === '4:3.2');
    host.distort((snapshot) => ({
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => ({ ...sheet, protection: { formatCells: false } })),
    }));
    await session.takeOver([wanted!]);
    expect(session.get().notice).toMatchObject({ kind: 'nothing-written', locked: [wanted!.place.sheet] });
  });
});

describe('the report’s text', () => {
  it('finds 30 against 19, and 4 overdue against 0 + 0; mended in the cell, and taken back', async () => {
    const host = await seedHost();
    const session = testSession(host, { markOnCheck: false });
    await session.start();
    await session.check();
    const alone = session.get().result!.findings.map(({ key }) => key);
    await session.openReport(sampleReport());
    const fromText = (): readonly string[] =>
      session.get().result!.findings.flatMap(({ key }) => (alone.includes(key) ? [] : [key]));
    expect(fromText()).toEqual(
      expect.arrayContaining(['P2-c(2:2.1,report.plan_tasks)', 'P2-j(2:5.3,2:5.4,report.tasks_overdue)']),
    );
    const finding = session.get().result!.findings.find(({ key }) => key === 'P2-c(2:2.1,report.plan_tasks)')!;
    const quote = finding.terms.find(({ quote: one }) => one)!.quote!;
    expect(quote.sentence.slice(quote.start, quote.end)).toBe('30');
    const place = finding.cells[0]!;
    const valueThere = async () => findCell(findSheet(await host.read(), place.sheet)!, place.row, place.column)?.value;
    const before = await valueThere();
    await session.fix(finding, finding.fixes[0]!);
    expect(await valueThere()).toBe(30);
    expect(fromText()).not.toContain(finding.key);
    await session.undo(session.get().settings.changes.at(-1)!.id);
    expect(await valueThere()).toBe(before);
    expect(fromText()).toContain(finding.key);
  });

  it('hostile and foreign files are refused with their reason, and the report before stays', async () => {
    const { session } = await opened(await emptyWorkbook());
    await session.openReport(sampleReport());
    await session.openReport(hostileReport());
    expect(session.get().sources).toMatchObject({
      problems: [{ kind: 'report', name: 'doc-hai.docx', fault: 'hostile-xml' }],
      report: { name: 'bao-cao-quang-phu-6t2023.docx' },
    });
    await session.openReport(chosen('anh.docx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])));
    expect(session.get().sources.problems).toMatchObject([{ name: 'anh.docx', fault: 'not-a-document' }]);
  });
});

test('the standard sentences carry the sheets’ figures', async () => {
  const { session } = await opened(await seedFile());
  await session.saveSettings({ period: '6 tháng đầu năm 2023' });
  expect(session.sentences().sentences.map(({ text }) => text)).toContain(
    'Trong 6 tháng đầu năm 2023, UBND huyện giao 49 nhiệm vụ, UBND xã đã thực hiện 45 nhiệm vụ đúng hạn, không có nhiệm vụ quá hạn.',
  );
});

test('before a report is open there is nothing to plan; an empty workbook has no sentence', async () => {
  const { session } = await opened(await emptyWorkbook());
  expect(session.importPlan()).toBeNull();
  expect(session.sentences().sentences).toEqual([]);
});

test('what the report says and the workbook’s form has no row for is named', async () => {
  const host = testWorkbookHost(await seedFile());
  const session = testSession(host);
  await session.start();
  const { sheet, row } = session.get().recognition!.reading.entries.get('4:3.2')!.place!;
  host.distort((snapshot) => ({
    ...snapshot,
    sheets: snapshot.sheets.map((one) =>
      one.name === sheet ? { ...one, rows: one.rows.filter(({ index }) => index !== row) } : one,
    ),
  }));
  await session.check();
  await session.openReport(sampleReport());
  expect(planOf(session).present.flatMap(({ withoutCell }) => withoutCell)).toEqual([
    { ref: '4:3.2', written: '99,7' },
  ]);
});
