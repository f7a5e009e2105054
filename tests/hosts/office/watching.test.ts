/** Watching: events come through the real client's own handlers; our writings do not come back to us. */
import { connectExcel } from '../../support/office-client.js';
import { at, mark, quickHost, report, settle, SHEET } from './support.js';

async function watched() {
  const model = report();
  const subject = connectExcel(model);
  const host = quickHost();
  let told = 0;
  const stop = await host.watch(() => {
    told += 1;
  });
  return { model, subject, host, stop, told: () => told };
}

test('a person, a co-author, inserted rows and sheets are told, once they have paused', async () => {
  const { model, told } = await watched();
  model.type(SHEET, 'B2', '15');
  model.type(SHEET, 'B3', '16');
  await settle(20);
  expect(told()).toBe(1);
  model.type(SHEET, 'B2', '17', 'coauthor');
  await settle(20);
  expect(told()).toBe(2);
  model.insertRows(SHEET, 3);
  await settle(20);
  expect(told()).toBe(3);
  model.addSheet('Trang mới');
  await settle(20);
  expect(told()).toBe(4);
});

test('what we write ourselves is not told', async () => {
  const { host, told } = await watched();
  await host.apply([{ kind: 'number', ...at('B2'), value: 1, format: '0' }, mark('B3')]);
  await settle(20);
  expect(told()).toBe(0);
});

test('a person who types right after our writing is told', async () => {
  const { model, host, told } = await watched();
  await host.apply([{ kind: 'number', ...at('B2'), value: 1, format: '0' }]);
  model.type(SHEET, 'B9', '15');
  await settle(20);
  expect(told()).toBe(1);
});

test('where events do not say who did it, those around our writing count as its echo, a co-author never', async () => {
  const { model, subject, host, told } = await watched();
  subject.faults.tellsTriggerSource = false;
  await host.apply([{ kind: 'number', ...at('B2'), value: 1, format: '0' }]);
  await settle(20);
  expect(told()).toBe(0);
  model.type(SHEET, 'B2', '17', 'coauthor');
  await settle(20);
  expect(told()).toBe(1);
});

test('an ended watch is silent, and its handlers are off', async () => {
  const { model, subject, stop, told } = await watched();
  model.type(SHEET, 'B2', '15');
  await stop();
  model.type(SHEET, 'B2', '16');
  await settle(20);
  expect(told()).toBe(0);
  expect(subject.executor.log.at(-1)!.operations).toEqual([
    'WorksheetCollection._UnregisterDataChangedEvent',
    'WorksheetCollection._UnregisterAddedEvent',
    'WorksheetCollection._UnregisterDeletedEvent',
  ]);
});

test('a change makes the next writing look again instead of trusting the last reading', async () => {
  const { model, subject, host } = await watched();
  await host.apply([mark('B2')]);
  await host.read();
  model.copyCell(SHEET, 'B2', 'D2');
  await settle(20);
  const before = subject.executor.log.length;
  await host.apply([{ kind: 'unmark' }]);
  expect(subject.executor.log.length - before).toBe(4);
  expect(
    model.conditionalFormats(model.sheetNamed(SHEET).id).filter(({ formula }) => formula.includes('soat')),
  ).toEqual([]);
});
