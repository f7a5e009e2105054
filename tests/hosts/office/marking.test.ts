/** Marks on the real client: they come, wander with their cells, survive crashes and saving, and go without a trace. */
import { connectExcel } from '../../support/office-client.js';
import { failureOf, mark, ofTheUser, ourRules, quickHost, report, settle, SHEET } from './support.js';

const UNMARK = { kind: 'unmark' } as const;

function ourComments(model: ReturnType<typeof report>): string[] {
  return model
    .comments()
    .filter(({ content }) => content.startsWith('Soát Phụ lục: '))
    .map(({ row, column, content }) => `${String(row)}:${String(column)} ${content}`);
}

test('a check is three requests to read and one to write', async () => {
  const model = report();
  const { executor } = connectExcel(model);
  const host = quickHost();
  await host.read();
  expect(executor.log).toHaveLength(3);
  await host.apply([UNMARK, mark('B2'), mark('B3'), mark('B7', 'warning'), { kind: 'settings', json: '{"a":1}' }]);
  await settle();
  expect(executor.log).toHaveLength(4);
  expect(ourRules(model)).toEqual([`${SHEET}!B2:B3 error`, `${SHEET}!B7 warning`]);
  expect(ourComments(model)).toEqual([
    '1:1 Soát Phụ lục: Câu về B2',
    '2:1 Soát Phụ lục: Câu về B3',
    '6:1 Soát Phụ lục: Câu về B7',
  ]);
  await host.read();
  await host.apply([UNMARK, mark('B9')]);
  expect(ourRules(model)).toEqual([`${SHEET}!B9 error`]);
  expect(ourComments(model)).toHaveLength(1);
  expect(executor.log).toHaveLength(8);
});

test('60 sheets with 3,000 marks: one request to write, under 4 MB', async () => {
  const names = Array.from({ length: 60 }, (_, index) => `PL ${String(index + 1)}`);
  const { MemoryModel } = await import('../../standin/memory-model.js');
  const model = new MemoryModel(names);
  for (const name of names) for (let row = 1; row <= 50; row++) model.type(name, `A${String(row)}`, row);
  const { executor } = connectExcel(model);
  const host = quickHost({ timeoutMs: 20_000 });
  await host.read();
  const marks = names.flatMap((name) =>
    Array.from({ length: 50 }, (_, row) => mark(`A${String(row + 1)}`, row % 2 ? 'error' : 'info', name)),
  );
  await host.apply([UNMARK, ...marks]);
  expect(executor.log).toHaveLength(4);
  expect(Math.max(...executor.log.map(({ requestBytes }) => requestBytes))).toBeLessThan(4_000_000);
  expect(Math.max(...executor.log.map(({ responseBytes }) => responseBytes))).toBeLessThan(4_000_000);
  expect(ourRules(model).length).toBeGreaterThan(2_000);
  expect(model.comments()).toHaveLength(300);
});

test('unmarking leaves every cell, fill, rule and comment of the user as it was', async () => {
  const model = report();
  model.addComment(model.sheetNamed(SHEET).id, { row: 1, column: 1 }, 'của tôi');
  connectExcel(model);
  const before = structuredClone(ofTheUser(model));
  const host = quickHost();
  await host.apply([mark('B2'), mark('B3', 'warning'), mark('A6', 'info'), mark('A1', 'error', 'Ẩn')]);
  expect(ofTheUser(model)).toEqual(before);
  expect(ourRules(model)).toHaveLength(4);
  await host.apply([UNMARK]);
  expect(ofTheUser(model)).toEqual(before);
  expect(ourRules(model)).toEqual([]);
  expect(ourComments(model)).toEqual([]);
});

test('also after the user recoloured, inserted and deleted rows, and copied a marked cell', async () => {
  const model = report();
  connectExcel(model);
  const twin = report();
  const host = quickHost();
  await host.apply([mark('B3'), mark('B4'), mark('B9', 'warning')]);
  for (const one of [model, twin]) {
    one.recolour(SHEET, 'B3', '#0000FF');
    one.insertRows(SHEET, 1, 2);
    one.deleteRows(SHEET, 7, 1);
    one.copyCell(SHEET, 'B5', 'D20');
  }
  expect(ourRules(model)).toEqual([`${SHEET}!B5:B6 error`, `${SHEET}!D20 error`, `${SHEET}!B10 warning`].sort());
  await host.apply([UNMARK]);
  expect(ourRules(model)).toEqual([]);
  expect(ourComments(model)).toEqual([]);
  expect(JSON.stringify(ofTheUser(model)).replace(/cf-\d+/g, 'cf')).toEqual(
    JSON.stringify(ofTheUser(twin)).replace(/cf-\d+/g, 'cf'),
  );
});

test('after a crash in the middle of marking, the next session removes what was left', async () => {
  const model = report();
  const before = structuredClone(ofTheUser(model));
  const crashed = connectExcel(model);
  const host = quickHost();
  await host.read();
  crashed.faults.fail('GeneralException', 1, 'CommentCollection.Add');
  crashed.faults.answersLeft = 1; // the write ends at its first comment, and nothing is answered any more
  expect((await failureOf(host.apply([mark('B2'), mark('B3', 'warning')]))).code).toBe('not-answering');
  expect(ourRules(model)).toHaveLength(2);
  connectExcel(model);
  await quickHost().apply([UNMARK]);
  expect(ourRules(model)).toEqual([]);
  expect(ofTheUser(model)).toEqual(before);
});

test('a write whose answer is lost is said to be unanswered, and unmarking still finds its marks', async () => {
  const model = report();
  const { faults } = connectExcel(model);
  const host = quickHost();
  await host.read();
  faults.answersLeft = 0;
  faults.loseOnlyAnswers = true;
  expect((await failureOf(host.apply([mark('B2')]))).code).toBe('not-answering');
  faults.answersLeft = Infinity;
  expect(ourRules(model)).toHaveLength(1);
  await host.apply([UNMARK]);
  expect(ourRules(model)).toEqual([]);
});

test('in a workbook saved and opened elsewhere', async () => {
  const model = report();
  connectExcel(model);
  await quickHost().apply([mark('B2'), mark('B5', 'info')]);
  const elsewhere = model.reopened();
  connectExcel(elsewhere);
  await quickHost().apply([UNMARK]);
  expect(ourRules(elsewhere)).toEqual([]);
  expect(ourComments(elsewhere)).toEqual([]);
});

test('a cell with a comment or a note is marked without a sentence; the others get theirs', async () => {
  const model = report();
  model.addNote(SHEET, 'B3');
  model.addNote(SHEET, 'B6');
  model.addComment(model.sheetNamed(SHEET).id, { row: 1, column: 1 }, 'của tôi');
  connectExcel(model);
  const host = quickHost();
  await host.apply(['B2', 'B3', 'B4', 'B5', 'B6', 'B7'].map((address) => mark(address)));
  expect(ourRules(model)).toEqual([`${SHEET}!B2:B7 error`]);
  expect(ourComments(model).map((text) => text.split(' ')[0])).toEqual(['3:1', '4:1', '6:1']);
  expect(model.comments().find(({ content }) => content === 'của tôi')).toBeDefined();
});

test('a comment of ours that somebody answered stays, and so does one whose words were changed', async () => {
  const model = report();
  connectExcel(model);
  const host = quickHost();
  await host.apply([mark('B2'), mark('B3')]);
  const [first] = model.comments();
  model.reply(first!.id, 'Đã sửa theo ý kiến');
  await host.apply([UNMARK]);
  expect(ourComments(model)).toEqual(['1:1 Soát Phụ lục: Câu về B2']);
  expect(ourRules(model)).toEqual([]);
});

test('a mark on a marked cell gets the new sentence', async () => {
  const model = report();
  connectExcel(model);
  const host = quickHost();
  await host.apply([mark('B2')]);
  await host.apply([{ ...mark('B2', 'info'), sentence: 'Câu mới' }]);
  expect(ourComments(model)).toEqual(['1:1 Soát Phụ lục: Câu mới']);
});

test('rules of the user that the API stumbles over do not keep us from reading, marking and unmarking', async () => {
  const model = report();
  const { faults } = connectExcel(model);
  for (const rule of model.conditionalFormats(model.sheetNamed(SHEET).id)) faults.brokenRules.add(rule.id);
  const host = quickHost();
  const snapshot = await host.read();
  expect(snapshot.sheets).toHaveLength(3);
  expect(snapshot.sheets[0]!.rows).toHaveLength(12);
  await host.apply([UNMARK, mark('B2')]);
  expect(ourRules(model)).toEqual([`${SHEET}!B2 error`]);
});

test('a removal that had to leave a rule it could not read says so', async () => {
  const model = report();
  const { faults } = connectExcel(model);
  const host = quickHost();
  await host.apply([mark('B2'), mark('B3', 'info')]);
  const [undeleted] = model.conditionalFormats(model.sheetNamed(SHEET).id);
  faults.brokenRules.add(undeleted!.id);
  const failure = await failureOf(host.apply([UNMARK]));
  expect(failure.code).toBe('unknown');
  expect(failure.detail).toContain('unreadable');
  expect(ourRules(model)).toHaveLength(1);
});

test('a sheet locked since it was marked refuses the removal by its name, with nothing removed', async () => {
  const model = report();
  connectExcel(model);
  const host = quickHost();
  await host.apply([mark('B2'), mark('A1', 'info', 'Phụ lục 5')]);
  model.protectSheet(model.sheetNamed(SHEET).id, { formatCells: false });
  const failure = await failureOf(host.apply([UNMARK]));
  expect(failure).toMatchObject({ code: 'protected', sheet: SHEET });
  expect(ourRules(model)).toHaveLength(2);
});

test('marking a protected sheet that allows formatting leaves out the comment it does not allow', async () => {
  const model = report();
  connectExcel(model);
  model.protectSheet(model.sheetNamed(SHEET).id, { formatCells: true });
  await quickHost().apply([mark('B2')]);
  expect(ourRules(model)).toHaveLength(1);
  expect(ourComments(model)).toEqual([]);
});

test('an address list longer than Excel takes becomes several rules', async () => {
  const model = report();
  connectExcel(model);
  const cells = Array.from({ length: 2_000 }, (_, index) => ({ ...mark(`C${String(index * 2 + 1)}`), sentence: '' }));
  await quickHost().apply(cells);
  const rules = model.conditionalFormats(model.sheetNamed(SHEET).id).filter(({ formula }) => formula.includes('soat'));
  expect(rules.length).toBeGreaterThan(1);
  expect(rules.reduce((sum, rule) => sum + rule.ranges.length, 0)).toBe(2_000);
});

test('settings alone cost one request to read and one to write', async () => {
  const model = report();
  const { executor } = connectExcel(model);
  const host = quickHost();
  await host.apply([{ kind: 'settings', json: '{"a":1}' }]);
  await host.apply([{ kind: 'settings', json: '{"a":2}' }]);
  expect(executor.log).toHaveLength(4);
  expect(model.xmlParts()).toHaveLength(1);
  expect((await host.read()).settings).toBe('{"a":2}');
});
