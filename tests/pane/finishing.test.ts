/** The way to a finished report at the real file host: mend what is offered, explain the rest, write the results sheet. */
import { openWorkbook } from '../../src/hosts/file/open.js';
import { textNumbers } from '../../src/review/fill.js';
import type { Finding } from '../../src/review/finding.js';
import { fixesOfSameKind } from '../../src/review/fix.js';
import { readWorkbookSettings } from '../../src/review/workbook-settings.js';
import { changedFigures } from '../../src/review/waivers.js';
import { findCell, findSheet } from '../../src/workbook/snapshot.js';
import { seedFile, settled, testWorkbookHost, testSession, type TestWorkbookHost } from './support.js';

type TestSession = ReturnType<typeof testSession>;

let file: Awaited<ReturnType<typeof seedFile>>;
let host: TestWorkbookHost;
let session: TestSession;

beforeEach(async () => {
  file = await seedFile();
  host = testWorkbookHost(file);
  session = testSession(host);
  await session.start();
  await session.check();
});

function openBy(rule: string, of: TestSession = session): Finding {
  const finding = of.get().summary?.waived.open.find((one) => one.rule === rule);
  if (!finding) throw new Error(`${rule} is not open`);
  return finding;
}

const openRules = (of: TestSession = session): readonly string[] =>
  (of.get().summary?.waived.open ?? []).filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);

function placeOf(ref: string) {
  const place = session.get().recognition?.reading.entries.get(ref)?.place;
  if (!place) throw new Error(`no cell for ${ref}`);
  return place;
}

const REASONS = {
  'P5-d': 'Biên chế năm 2015 cũng là 21 người',
  'P8-d': 'Ba thủ tục cung cấp ở cả hai mức',
} as const;

/** Every offered fix but those of what is to be explained; of several the one named last (leave blank) or first. */
async function fixAll(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    const finding = session
      .get()
      .summary?.waived.open.find(
        ({ rule, fixes, severity }) => severity !== 'info' && fixes.length > 0 && !(rule in REASONS),
      );
    if (!finding) return;
    const fix = finding.kind === 'code-word' ? finding.fixes.at(-1) : finding.fixes[0];
    if (fix) await session.fix(finding, fix);
  }
}

async function explainAll(): Promise<void> {
  for (const [rule, reason] of Object.entries(REASONS)) await session.waive(openBy(rule), reason, false);
}

async function finish(): Promise<void> {
  await fixAll();
  await explainAll();
  for (const rule of openRules()) await session.waive(openBy(rule), 'Theo cách ghi của huyện', false);
}

function texts(sheetName: string, snapshot: Awaited<ReturnType<TestWorkbookHost['read']>>): string {
  const sheet = findSheet(snapshot, sheetName);
  return (sheet?.rows ?? [])
    .flatMap(({ cells }) => cells.map(({ value }) => (typeof value === 'string' ? value : '')))
    .join('\n');
}

describe('the seed, finished', () => {
  it('is clean after the offered fixes and the reasons, the sheet says so, and another sitting still knows', async () => {
    await finish();
    expect(openRules()).toEqual([]);
    expect(session.get().summary?.state).toBe('explained');

    await session.writeReport();
    expect(session.get()).toMatchObject({ failure: null, workbook: { hasResultsSheet: true } });
    const sheet = texts('Phiếu kết quả', await host.read());
    expect(sheet).toContain('Có thể trình ký');
    expect(sheet).toContain(REASONS['P8-d']);
    expect(sheet).toContain('05/07/2023');
    expect(sheet).toContain('99,8');

    const elsewhere = testWorkbookHost(await openWorkbook(await file.save(), 'elsewhere.xlsx'));
    const other = testSession(elsewhere);
    await other.start();
    await other.check();
    expect(openRules(other)).toEqual([]);
    expect(other.get().summary?.state).toBe('explained');

    // 8:6.3.1 from 130 to 131: its reason no longer speaks for what stands there.
    await elsewhere.type({ kind: 'number', ...placeOf('8:6.3.1'), value: 131 });
    await settled(other);
    expect(openRules(other)).toContain('P8-d');
    expect(openRules(other)).not.toContain('P5-d');
    const { summary, result } = other.get();
    const [reopened] = summary?.waived.reopened ?? [];
    expect(reopened && result && changedFigures(reopened, result)).toEqual([
      { ref: '8:6.3.1', before: '130', after: '131' },
    ]);
    expect(other.get().summary?.state).toBe('open');
  });

  it('still knows its reasons when texts have become numbers', async () => {
    await finish();
    const { result } = session.get();
    if (!result) throw new Error('no result');
    const chosen = textNumbers(result);
    expect(chosen.length).toBeGreaterThan(40);
    await session.makeNumbers(chosen);
    expect(session.get().notice).toMatchObject({ kind: 'numbered', cells: chosen.length });
    expect(session.get().summary?.state).toBe('explained');
    expect(session.get().result?.entries.get('2:1')).toMatchObject({ isText: false });
    await session.undo(session.get().settings.changes.at(-1)?.id ?? 0);
    expect(session.get().result?.entries.get('2:1')).toMatchObject({ isText: true });
  });
});

describe('explaining', () => {
  it('moves the finding out of the list, the counts and the marks; withdrawing brings it back', async () => {
    const finding = openBy('P5-d');
    const { sheet, row, column } = finding.cells[0]!;
    const isMarked = (): boolean =>
      [...host.applied]
        .reverse()
        .find((edits) => edits.some(({ kind }) => kind === 'unmark'))
        ?.some((edit) => edit.kind === 'mark' && edit.sheet === sheet && edit.row === row && edit.column === column) ??
      false;
    expect(isMarked()).toBe(true);
    await session.waive(finding, '  Như năm 2015 ', false);
    expect(openRules()).not.toContain('P5-d');
    expect(isMarked()).toBe(false);
    expect(session.get()).toMatchObject({ marks: 'current', notice: { kind: 'waived', noted: false, kept: true } });
    const { settings } = readWorkbookSettings((await host.read()).settings);
    expect(settings.waivers).toMatchObject([{ rule: 'P5-d', reason: 'Như năm 2015' }]);

    await session.withdraw(finding.key);
    expect(openRules()).toContain('P5-d');
    expect(isMarked()).toBe(true);
    expect(readWorkbookSettings((await host.read()).settings).settings.waivers).toEqual([]);
  });

  it('refuses what must be mended, and an empty reason', async () => {
    const error = session.get().summary?.errors[0];
    if (!error) throw new Error('no error');
    await session.waive(error, 'Vì sao không', false);
    await session.waive(openBy('P5-d'), '   ', false);
    expect(session.get().settings.waivers).toEqual([]);
  });

  it('is refused when a figure has changed since the person read of it', async () => {
    session.prefer({ automaticRecheck: false });
    const finding = openBy('P8-d');
    await host.type({ kind: 'number', ...placeOf('8:6.3.1'), value: 131 });
    await session.waive(finding, 'Ba thủ tục ở cả hai mức', false);
    expect(session.get().notice).toMatchObject({ kind: 'changed-meanwhile' });
    expect(session.get().settings.waivers).toEqual([]);
  });

  it('writes the reason into Ghi chú when asked, as a change of its own that can be taken back', async () => {
    const finding = openBy('P5-d');
    await session.waive(finding, 'Như năm 2015', true);
    const [change] = session.get().settings.changes;
    expect(change).toMatchObject({ kind: 'note', rules: ['P5-d'], undone: false });
    const entry = change?.journal.entries[0];
    if (!change || !entry) throw new Error('no note');
    const cell = async () => {
      const sheet = findSheet(await host.read(), entry.sheet);
      return sheet ? findCell(sheet, entry.row, entry.column)?.value : undefined;
    };
    expect(entry.row).toBe(finding.cells[0]?.row);
    expect(await cell()).toContain('Như năm 2015');
    expect(session.get().settings.waivers).toHaveLength(1);
    await session.undo(change.id);
    expect((await cell()) ?? null).toEqual(entry.before.value);
  });

  it('keeps the reason although the sheet is locked, and says that the note could not be written', async () => {
    const finding = openBy('P5-d');
    const locked = finding.cells[0]?.sheet ?? '';
    host.distort((snapshot) => ({
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) =>
        sheet.name === locked ? { ...sheet, protection: { formatCells: false } } : sheet,
      ),
    }));
    await session.waive(finding, 'Như năm 2015', true);
    expect(session.get().notice).toMatchObject({ kind: 'waived', noted: false, locked: [locked] });
    expect(openRules()).not.toContain('P5-d');
  });
});

describe('comparing with the check before', () => {
  it('says what is resolved since, in this sitting and in the next', async () => {
    expect(session.get().comparison).toBeNull();
    const before = openRules().length;
    const finding = openBy('G10');
    await session.fix(finding, finding.fixes.at(-1)!);
    expect(session.get().comparison?.resolved.map(({ key }) => key)).toEqual([finding.key]);
    expect(session.get().comparison?.remaining).toHaveLength(before - 1);
    await session.check();
    expect(session.get().comparison?.resolved).toHaveLength(1);
    // Asking again without any change does not make the answer void.
    await session.check();
    expect(session.get().comparison?.resolved).toHaveLength(1);

    const next = testSession(host);
    await next.start();
    const cause = openBy('P5-d').cells[0]!;
    await host.type({ kind: 'clear', ...cause });
    await next.check();
    expect(next.get().comparison?.resolved.map(({ rule }) => rule)).toContain('P5-d');
  });
});

describe('the results sheet', () => {
  const names = async (): Promise<readonly string[]> => (await host.read()).sheets.map(({ name }) => name);

  it('is put, renewed in its place, and taken away again', async () => {
    const before = await names();
    await session.writeReport();
    expect(await names()).toEqual([...before, 'Phiếu kết quả']);
    const first = texts('Phiếu kết quả', await host.read());
    expect(first).toContain('Đề nghị xem lại trước khi trình ký');
    await finish();
    await session.writeReport();
    expect(await names()).toEqual([...before, 'Phiếu kết quả']);
    expect(texts('Phiếu kết quả', await host.read())).toContain('Có thể trình ký');
    await session.removeReport();
    expect(await names()).toEqual(before);
    expect(session.get()).toMatchObject({ notice: { kind: 'report-removed' }, workbook: { hasResultsSheet: false } });
  });

  it('gives way to a text where the structure is protected, known beforehand or only by trying', async () => {
    host.failNext('apply', 'protected');
    await session.writeReport();
    expect(session.get()).toMatchObject({ failure: null, workbook: { structureProtected: true } });
    host.distort((snapshot) => ({ ...snapshot, structureProtected: true }));
    const writes = host.applied.length;
    await session.writeReport();
    expect(host.applied).toHaveLength(writes);
    expect(session.report()?.text).toContain('Đề nghị xem lại trước khi trình ký');
  });
});

describe('mending all alike', () => {
  it('writes what was ticked as one change, each cell of which can be taken back by itself', async () => {
    // "1.144" and "1.142" typed in an English Excel.
    await host.type(
      { kind: 'number', ...placeOf('4:3.2.1'), value: 1.144, format: 'General' },
      { kind: 'number', ...placeOf('4:3.2.2'), value: 1.142, format: 'General' },
    );
    await settled(session);
    const { result } = session.get();
    if (!result) throw new Error('no result');
    const sameKind = fixesOfSameKind(openBy('G2'), result);
    expect(sameKind.map(({ fix }) => fix.changes[0]?.value)).toEqual([1144, 1142]);
    await session.fixAll(sameKind);
    const change = session.get().settings.changes.at(-1);
    expect(change).toMatchObject({ kind: 'fix-all', refs: sameKind.map(({ fix }) => fix.changes[0]?.ref) });
    expect(change?.rules).toEqual(sameKind.map(({ finding }) => finding.rule));
    const [entry, ...others] = change?.journal.entries ?? [];
    if (!change || !entry) throw new Error('no change');
    await session.undoCell(change.id, 0);
    const sheet = findSheet(await host.read(), entry.sheet);
    expect(sheet && findCell(sheet, entry.row, entry.column)?.value).toEqual(entry.before.value);
    const changes = session.get().settings.changes;
    expect(changes.map(({ undone, journal }) => [undone, journal.entries.length])).toEqual([
      [true, 1],
      [false, others.length],
    ]);
    await session.undo(change.id);
    expect(session.get().settings.changes.every(({ undone }) => undone)).toBe(true);
  });
});

describe('rules of the office’s own', () => {
  it('are written on a sheet made from a template that changes nothing until it is filled in', async () => {
    const before = openRules();
    await session.openRulesSheet();
    expect(session.get()).toMatchObject({ failure: null, workbook: { hasRulesSheet: true } });
    expect(host.selected.at(-1)).toMatchObject({ sheet: 'Quy tắc' });
    await session.check();
    expect(openRules()).toEqual(before);
    expect(session.get()).toMatchObject({ ruleFaults: [], ruleConflicts: [] });

    const sheet = findSheet(await host.read(), 'Quy tắc');
    const header = sheet?.rows.find(({ cells }) => cells.some(({ value }) => value === 'Mã'));
    if (!header) throw new Error('no header');
    const line = (row: number, ...values: string[]) =>
      values.map((value, column) => ({ kind: 'text' as const, sheet: 'Quy tắc', row, column, value }));
    await host.type(
      ...line(header.index + 1, 'X-1', '2:1 = 6', 'Lỗi', 'Phải có đúng sáu văn bản.'),
      ...line(header.index + 2, 'X-2', '2:1 = 7', 'Lỗi', 'Phải có đúng bảy văn bản.'),
    );
    await settled(session);
    expect(openRules().filter((rule) => rule.startsWith('X-')).length).toBeGreaterThan(0);
    expect(session.get().ruleConflicts).toContainEqual({ kind: 'contradiction', rules: ['X-1', 'X-2'] });

    // Asked for again, the sheet is shown and not written over.
    await session.openRulesSheet();
    expect(texts('Quy tắc', await host.read())).toContain('2:1 = 7');
  });

  it('take an edition’s own rule into their hands when its row is switched on', async () => {
    await session.openRulesSheet();
    const sheet = findSheet(await host.read(), 'Quy tắc');
    const row = sheet?.rows.find(({ cells }) => cells.some(({ value }) => value === 'P5-d'));
    if (!row) throw new Error('P5-d is not on the sheet');
    const cell = (column: number, value: string) => ({
      kind: 'text' as const,
      sheet: 'Quy tắc',
      row: row.index,
      column,
      value,
    });
    await host.type(cell(1, '5:2.5 = 5:2.5'), cell(4, 'Có'));
    await settled(session);
    expect(openRules()).not.toContain('P5-d');
    await host.type(cell(4, 'thỉnh thoảng'));
    await settled(session);
    expect(session.get().ruleFaults).toMatchObject([{ code: 'unknown-use', found: 'thỉnh thoảng' }]);
    expect(openRules()).toContain('P5-d');
  });
});
