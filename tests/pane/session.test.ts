import { findCell, findSheet } from '../../src/workbook/snapshot.js';
import { maybeNothing } from '../../src/review/nothing-occurred.js';
import type { Finding } from '../../src/review/finding.js';
import { cellOf } from '../../src/review/stands-at.js';
import { shownFindings } from '../../src/pane/session/reviewing.js';
import type { Session } from '../../src/pane/session/session.js';
import { readWorkbookSettings } from '../../src/review/workbook-settings.js';
import { seedHost, settled, testSession, type TestWorkbookHost } from './support.js';

let host: TestWorkbookHost;
let session: ReturnType<typeof testSession>;

beforeEach(async () => {
  host = await seedHost();
  session = testSession(host);
  await session.start();
});

function findingAbout(ref: string): Finding {
  const finding = session.get().result?.findings.find(({ refs, fixes }) => refs[0] === ref && fixes.length > 0);
  if (!finding) throw new Error(`no mendable finding about ${ref}`);
  return finding;
}

/** The cell of an indicator, from what was recognised. */
function placeOf(ref: string) {
  const place = session.get().recognition?.reading.entries.get(ref)?.place;
  if (!place) throw new Error(`no cell for ${ref}`);
  return place;
}

async function cellAt(ref: string) {
  const { sheet, row, column } = placeOf(ref);
  const found = findSheet(await host.read(), sheet);
  return found ? findCell(found, row, column) : undefined;
}

const keys = (of: Session): readonly string[] => of.get().result?.findings.map(({ key }) => key) ?? [];

describe('starting', () => {
  it('reads once and says what it recognised, without checking or writing', () => {
    expect(session.get().recognition?.forms.map(({ form }) => form)).toEqual(['2', '3', '4', '5', '6', '7', '8']);
    expect(session.get().result).toBeNull();
    expect(host.calls).toEqual(['watch', 'read']);
  });

  it('says so when the workbook does not tell of changes, and works on', async () => {
    const other = await seedHost();
    other.failNext('watch', 'unknown');
    const deaf = testSession(other);
    await deaf.start();
    expect(deaf.get().watching).toBe(false);
    expect(deaf.get().recognition?.forms).toHaveLength(7);
  });
});

describe('checking', () => {
  it('finds, marks errors and warnings in one request, and notes the marks in the file', async () => {
    await session.check();
    const findings = session.get().result?.findings ?? [];
    expect(findings.length).toBeGreaterThan(5);
    expect(host.calls).toEqual(['watch', 'read', 'read', 'apply']);
    const kinds = host.applied[0]?.map(({ kind }) => kind) ?? [];
    expect(kinds[0]).toBe('unmark');
    expect(kinds.filter((kind) => kind === 'mark').length).toBeGreaterThan(3);
    expect(kinds.at(-1)).toBe('settings');
    expect(readWorkbookSettings((await host.read()).settings).settings.marked).toBe(true);
    expect(session.get()).toMatchObject({ marks: 'current', failure: null, stale: false });
  });

  it('writes nothing when the person does not want marks', async () => {
    session.prefer({ markOnCheck: false });
    await session.check();
    expect(host.applied).toEqual([]);
    expect(session.get().marks).toBe('none');
  });

  it('keeps its findings when the marks are refused, and says why', async () => {
    host.failNext('apply', 'read-only');
    await session.check();
    expect(keys(session).length).toBeGreaterThan(5);
    expect(session.get().failure).toMatchObject({ activity: 'mark', code: 'read-only' });
  });

  it('leaves out protected sheets and names them, and marks the others', async () => {
    host.distort((snapshot) => ({
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) =>
        sheet.name === placeOf('8:2').sheet ? { ...sheet, protection: { formatCells: false } } : sheet,
      ),
    }));
    await session.check();
    const marked = host.applied.flat().filter(({ kind }) => kind === 'mark');
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.some((edit) => 'sheet' in edit && edit.sheet === placeOf('8:2').sheet)).toBe(false);
    expect(session.get().notice).toMatchObject({ kind: 'checked', locked: [placeOf('8:2').sheet] });
  });

  it('reports a failed reading by its code and can be asked again', async () => {
    host.failNext('read', 'edit-mode');
    await session.check();
    expect(session.get()).toMatchObject({
      result: null,
      failure: { activity: 'check', code: 'edit-mode' },
      task: null,
    });
    await session.check();
    expect(session.get().failure).toBeNull();
    expect(keys(session).length).toBeGreaterThan(5);
  });

  it('turns an error that is no HostError into a failure too', async () => {
    host.distort(() => {
      throw new TypeError('boom');
    });
    await session.check();
    expect(session.get().failure).toMatchObject({ code: 'unknown', detail: 'TypeError: boom' });
  });

  it('can be broken off while reading; the late answer changes nothing', async () => {
    const release = host.holdReads();
    const done = session.check();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(session.get().task).toMatchObject({ activity: 'check', phase: 'reading', canCancel: true });
    session.cancel();
    await done;
    release();
    await settled(session);
    expect(session.get()).toMatchObject({ result: null, failure: null, task: null, notice: { kind: 'cancelled' } });
    expect(host.applied).toEqual([]);
  });

  it('pressed twice at once runs once', async () => {
    await Promise.all([session.check(), session.check()]);
    expect(host.calls.filter((call) => call === 'apply')).toHaveLength(1);
  });
});

describe('when the person changes the workbook', () => {
  it('checks again by itself and the mended finding is gone, with nothing written', async () => {
    await session.check();
    const before = keys(session);
    expect(before.some((key) => key.includes('8:2'))).toBe(true);
    const writes = host.applied.length;
    await host.type({ kind: 'number', ...placeOf('8:2'), value: 2 });
    await settled(session);
    expect(session.get().result?.findings.some(({ refs }) => refs[0] === '8:2')).toBe(false);
    expect(keys(session).length).toBeLessThan(before.length);
    expect(host.applied).toHaveLength(writes);
    expect(session.get()).toMatchObject({ stale: false, marks: 'outdated' });
  });

  it('says that the figures have changed where it may not check by itself', async () => {
    session.prefer({ automaticRecheck: false });
    await session.check();
    const before = keys(session);
    await host.type({ kind: 'number', ...placeOf('8:2'), value: 2 });
    await settled(session);
    expect(session.get().stale).toBe(true);
    expect(keys(session)).toEqual(before);
    await session.check();
    expect(session.get().stale).toBe(false);
  });

  it('is stale, not broken, while Excel refuses, and tries again later', async () => {
    await session.check();
    host.failNext('read', 'edit-mode');
    await host.type({ kind: 'number', ...placeOf('8:2'), value: 2 });
    await settled(session);
    expect(session.get()).toMatchObject({ stale: true, failure: null });
    expect(session.timers).toHaveLength(1);
    session.timers[0]?.();
    await settled(session);
    expect(session.get().stale).toBe(false);
    expect(session.get().result?.findings.some(({ refs }) => refs[0] === '8:2')).toBe(false);
  });

  it('keeps the person where they stand', async () => {
    await session.check();
    await session.step(1);
    await session.step(1);
    const { current } = session.get();
    await host.type({ kind: 'number', ...placeOf('8:2'), value: 2 });
    await settled(session);
    expect(session.get().current).toBe(current);
  });
});

describe('walking the findings', () => {
  it('selects the cell of each in turn, errors first, forward round the end and back', async () => {
    await session.check();
    const findings = shownFindings(session.get());
    const ranks = findings.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity));
    expect(ranks).toEqual([...ranks].sort());
    expect(findings[0]?.refs[0]).toBe('8:2');
    for (const finding of findings) {
      await session.step(1);
      expect(session.get().current).toBe(finding.key);
      expect(host.selected.at(-1)).toEqual(cellOf(finding));
    }
    await session.step(1);
    expect(session.get().current).toBe(findings[0]?.key);
    await session.step(-1);
    expect(session.get().current).toBe(findings.at(-1)?.key);
  });

  it('follows the appendices where the person wants them so', async () => {
    await session.check();
    session.group(true);
    expect(shownFindings(session.get()).map(({ key }) => key)).toEqual(keys(session));
  });

  it('a cell that is chosen chooses the finding that stands in it, before those that only concern it', async () => {
    await session.check();
    await host.choose(placeOf('8:6.3.1'));
    const chosen = session.get().result?.findings.find(({ key }) => key === session.get().current);
    expect(chosen?.rule).toBe('P8-d');
  });

  it('checks first when nothing was checked (the ribbon button)', async () => {
    await session.step(1);
    expect(session.get().current).toBe(shownFindings(session.get())[0]?.key);
    expect(host.applied).toEqual([]);
  });

  it('passes over what the filter hides', async () => {
    await session.check();
    session.filter('warning');
    await session.step(1);
    const current = session.get().result?.findings.find(({ key }) => key === session.get().current);
    expect(current?.severity).toBe('warning');
  });

  it('says when the cell cannot be reached', async () => {
    await session.check();
    host.failNext('select', 'no-such-sheet');
    await session.step(1);
    expect(session.get().failure).toMatchObject({ activity: 'go', code: 'no-such-sheet' });
  });
});

describe('mending', () => {
  it('writes the fix, checks again, updates the marks, and can be undone', async () => {
    await session.check();
    const finding = findingAbout('8:2');
    const fix = finding.fixes.find(({ changes }) => changes[0]?.value === 2);
    if (!fix) throw new Error('no fix to 2');
    const before = await cellAt('8:2');
    await session.fix(finding, fix);
    expect((await cellAt('8:2'))?.value).toBe(2);
    expect(session.get().result?.findings.some(({ refs }) => refs[0] === '8:2')).toBe(false);
    expect(session.get()).toMatchObject({ marks: 'current', notice: { kind: 'fixed', change: 1, cells: 1 } });
    expect(session.get().settings.changes).toMatchObject([{ id: 1, kind: 'fix', refs: ['8:2'], undone: false }]);

    await session.undo(1);
    expect(await cellAt('8:2')).toEqual(before);
    expect(session.get().settings.changes).toMatchObject([{ id: 1, undone: true }]);
    expect(session.get().result?.findings.some(({ refs }) => refs[0] === '8:2')).toBe(true);
  });

  it('writes nothing when the figures are no longer what was shown', async () => {
    session.prefer({ automaticRecheck: false, markOnCheck: false });
    await session.check();
    const finding = findingAbout('8:2');
    await host.type({ kind: 'number', ...placeOf('8:2'), value: 1 });
    const [fix] = finding.fixes;
    if (fix) await session.fix(finding, fix);
    expect((await cellAt('8:2'))?.value).toBe(1);
    expect(session.get().notice).toMatchObject({ kind: 'changed-meanwhile' });
    expect(host.applied).toEqual([]);
  });

  it('does not touch a locked cell, and names its sheet', async () => {
    session.prefer({ markOnCheck: false });
    await session.check();
    const { sheet } = placeOf('8:2');
    host.distort((snapshot) => ({
      ...snapshot,
      sheets: snapshot.sheets.map((one) => (one.name === sheet ? { ...one, protection: { formatCells: true } } : one)),
    }));
    const finding = findingAbout('8:2');
    const [fix] = finding.fixes;
    if (fix) await session.fix(finding, fix);
    expect(session.get().notice).toMatchObject({ kind: 'nothing-written', locked: [sheet] });
    expect(host.applied).toEqual([]);
  });

  it('leaves alone, on undoing, what the person has changed since, and says which', async () => {
    await session.check();
    const finding = findingAbout('8:2');
    const [fix] = finding.fixes;
    if (fix) await session.fix(finding, fix);
    await host.type({ kind: 'number', ...placeOf('8:2'), value: 1 });
    await settled(session);
    await session.undo(1);
    expect((await cellAt('8:2'))?.value).toBe(1);
    const { notice } = session.get();
    expect(notice).toMatchObject({ kind: 'undone', restored: 0 });
    expect(notice?.kind === 'undone' ? notice.kept : []).toMatchObject([placeOf('8:2')]);
  });

  it('knows its changes again when the workbook is opened anew', async () => {
    await session.check();
    const finding = findingAbout('8:2');
    const before = (await cellAt('8:2'))?.value;
    const [fix] = finding.fixes;
    if (fix) await session.fix(finding, fix);
    const elsewhere = testSession(host);
    await elsewhere.start();
    expect(elsewhere.get().settings.changes).toHaveLength(1);
    expect(elsewhere.get().marks).toBe('outdated');
    await elsewhere.undo(1);
    expect((await cellAt('8:2'))?.value).toBe(before);
  });
});

describe('the way back', () => {
  it('stays in sight through the check that follows by itself, and through news without a way back', async () => {
    await session.check();
    const finding = findingAbout('8:2');
    await session.fix(finding, finding.fixes[0]!);
    expect(host.selected.at(-1)).toEqual(placeOf('8:2'));
    const offered = session.get().undoable;
    expect(offered).toMatchObject({ kind: 'fixed', cells: 1 });
    await host.type({ kind: 'number', ...placeOf('2:1'), value: 5 });
    await settled(session);
    expect(session.get().notice).toMatchObject({ kind: 'checked', automatic: true });
    expect(session.get().undoable).toBe(offered);
    await session.saveSettings({ unit: 'UBND xã Quảng Phú' });
    expect(session.get().undoable).toBe(offered);
    await session.undoLast();
    expect(session.get().undoable).toBeNull();
    expect((await cellAt('8:2'))?.value).not.toBe(2);
  });

  it('leads back change by change, newest first, and ends where there is none', async () => {
    await session.check();
    for (const ref of ['8:2', '2:6']) {
      const finding = findingAbout(ref);
      await session.fix(finding, finding.fixes[0]!);
    }
    await session.undoLast();
    await session.undoLast();
    expect(session.get().settings.changes.map(({ undone }) => undone)).toEqual([true, true]);
    const { length } = host.calls;
    await session.undoLast();
    expect(host.calls).toHaveLength(length);
  });
});

describe('filling', () => {
  it('proposes before anything is written, then writes only what was chosen', async () => {
    await session.showFill();
    expect(session.get().screen).toBe('fill');
    expect(host.applied).toEqual([]);
    const proposal = session.get().proposals.find(({ ref }) => ref === '2:2');
    if (!proposal) throw new Error('2:2 is not proposed');
    await session.fill([proposal], 'values');
    expect((await cellAt('2:2'))?.value).toBe(52.63);
    expect(host.applied[0]).toHaveLength(1);
    expect(session.get().proposals.some(({ ref }) => ref === '2:2')).toBe(false);
  });

  it('as a formula turns the text operands into numbers in the same step, and takes all of it back', async () => {
    await session.showFill();
    const proposal = session.get().proposals.find(({ ref }) => ref === '2:2');
    if (!proposal) throw new Error('2:2 is not proposed');
    const operands = await Promise.all(['2:2.1', '2:2.2'].map(cellAt));
    await session.fill([proposal], 'formulas');
    expect((await cellAt('2:2'))?.formula).toBe(proposal.formula);
    expect((await cellAt('2:2.1'))?.value).toBe(19);
    await session.undo(1);
    expect(await Promise.all(['2:2.1', '2:2.2'].map(cellAt))).toEqual(operands);
    expect((await cellAt('2:2'))?.value ?? null).toBeNull();
  });

  it('refuses a proposal whose figures have changed', async () => {
    session.prefer({ automaticRecheck: false });
    await session.showFill();
    const proposals = session.get().proposals.filter(({ ref }) => ref === '2:2');
    await host.type({ kind: 'number', ...placeOf('2:2.2'), value: 11 });
    await session.fill(proposals, 'values');
    expect(host.applied).toEqual([]);
    expect(session.get().notice).toMatchObject({ kind: 'changed-meanwhile' });
    expect(session.get().proposals.find(({ ref }) => ref === '2:2')?.value).toBe(57.89);
  });
});

describe('cells in which nothing occurred', () => {
  it('get a 0 as one change, and are blank again after undoing', async () => {
    await session.check();
    const { result } = session.get();
    if (!result) throw new Error('nothing checked');
    const chosen = maybeNothing(result).slice(0, 3);
    const before = session.get().summary?.completeness.filled ?? 0;
    await session.fillNothing(chosen);
    expect(session.get().notice).toMatchObject({ kind: 'nothing-filled', cells: 3 });
    expect(session.get().summary?.completeness.filled).toBe(before + 3);
    expect((await cellAt(chosen[0]!.ref))?.value).toBe(0);
    await session.undo(session.get().settings.changes[0]!.id);
    expect(session.get().summary?.completeness.filled).toBe(before);
    expect((await cellAt(chosen[0]!.ref))?.value ?? null).toBeNull();
  });

  it('are left alone where somebody has filled one in the meantime', async () => {
    await session.check();
    const chosen = maybeNothing(session.get().result!).slice(0, 2);
    await host.type({ kind: 'number', ...chosen[0]!.place, value: 7 });
    await session.fillNothing(chosen);
    expect(session.get().notice).toMatchObject({ kind: 'changed-meanwhile' });
    expect((await cellAt(chosen[0]!.ref))?.value).toBe(7);
  });
});

describe('marks', () => {
  it('are removed on request, and the file no longer says it has them', async () => {
    await session.check();
    await session.unmark();
    expect(host.applied.at(-1)?.map(({ kind }) => kind)).toEqual(['unmark', 'settings']);
    expect(session.get()).toMatchObject({ marks: 'none', notice: { kind: 'unmarked' } });
    const { settings } = readWorkbookSettings((await host.read()).settings);
    expect(settings).toMatchObject({ marked: false, changes: [], waivers: [] });
  });
});

describe('settings', () => {
  it('of the file are kept in it and used at once', async () => {
    await session.check();
    await session.saveSettings({ level: 'huyen', unit: 'UBND huyện' });
    expect(session.get().result).toMatchObject({ level: 'huyen', levelGiven: true });
    expect(readWorkbookSettings((await host.read()).settings).settings).toMatchObject({
      level: 'huyen',
      unit: 'UBND huyện',
    });
  });

  it('that could not be written are not lost on the next reading', async () => {
    host.failNext('apply', 'protected');
    await session.saveSettings({ level: 'huyen' });
    expect(session.get().failure).toMatchObject({ activity: 'save', code: 'protected' });
    await session.check({ mark: false });
    expect(session.get().result?.level).toBe('huyen');
  });

  it.each([
    ['newer', '{"version":2,"waivers":[]}'],
    ['broken', '{"version":1,"level":"thon"}'],
  ] as const)('that are %s are neither used nor overwritten until the person says so', async (problem, json) => {
    await host.apply([{ kind: 'settings', json }]);
    await session.check();
    expect(session.get().settingsProblem).toBe(problem);
    expect((await host.read()).settings).toBe(json);
    await session.saveSettings({ unit: 'X' });
    expect((await host.read()).settings).toBe(json);
    expect(session.get().notice).toMatchObject({ kind: 'saved', kept: false });
    await session.resetSettings();
    expect(session.get().settingsProblem).toBeNull();
    await session.saveSettings({ unit: 'X' });
    expect(readWorkbookSettings((await host.read()).settings).settings.unit).toBe('X');
  });

  it('name the faults of an edition file and check nothing by it', async () => {
    await session.check();
    session.prefer({ edition: { kind: 'own', fileName: 'tinh.json', json: '{"id": 1}' } });
    expect(session.get()).toMatchObject({ edition: null, result: null });
    expect(session.get().editionFaults[0]?.reason).toMatch(/\S/);
    session.prefer({ edition: { kind: 'builtIn', id: 'hue-2023' } });
    expect(session.get().editionFaults).toEqual([]);
    await session.check();
    expect(keys(session).length).toBeGreaterThan(5);
  });
});

describe('rules of the workbook itself', () => {
  it('are checked like the others, and those that cannot be used are said', async () => {
    const cell = (column: number, value: string) => ({ column, value, formula: null, format: 'General', locked: true });
    const line = (index: number, ...texts: string[]) => ({
      index,
      hidden: false,
      cells: texts.map((text, column) => cell(column, text)),
    });
    host.distort((snapshot) => ({
      ...snapshot,
      sheets: [
        ...snapshot.sheets,
        {
          id: 'rules',
          name: 'Quy tắc',
          visibility: 'visible',
          protection: null,
          rows: [
            line(0, 'Mã', 'Quy tắc', 'Mức', 'Lý do'),
            line(1, 'X-1', '2:1 = 6', 'Lỗi', 'Phải có đúng sáu văn bản.'),
            line(2, 'X-2', '2:1 = = 6', 'Lỗi', 'Viết sai.'),
          ],
          merges: [],
          hiddenColumns: new Set<number>(),
          truncated: false,
        },
      ],
    }));
    await session.check();
    expect(session.get().result?.findings.some(({ rule }) => rule === 'X-1')).toBe(true);
    expect(session.get().ruleFaults.map(({ place }) => place.row)).toEqual([2]);
  });
});
