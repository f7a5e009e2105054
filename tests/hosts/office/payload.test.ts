/** The estimates of `limits.ts` against what the real client sends and what comes back: they must be above, not far above. */
import {
  CELL_RESPONSE_BYTES,
  LOCK_RESPONSE_BYTES,
  PART_REQUEST_BYTES,
  SMALL_REQUEST_BYTES,
} from '../../../src/hosts/office/request-limits.js';
import { MemoryModel } from '../../standin/memory-model.js';
import { connectExcel } from '../../support/office-client.js';
import { mark, quickHost } from './support.js';

const ROWS = 200;

/** One sheet like a form: ordinals, long labels, figures as text, blanks. */
function form(): MemoryModel {
  const model = new MemoryModel(['Phụ lục 4']);
  for (let row = 1; row <= ROWS; row++) {
    model.set('Phụ lục 4', `A${String(row)}`, { format: '@', content: { value: `${String(row)}.2.1`, formula: null } });
    model.type('Phụ lục 4', `B${String(row)}`, 'Số hồ sơ giải quyết đúng hạn và trước hạn trong kỳ báo cáo');
    model.type('Phụ lục 4', `C${String(row)}`, 'Hồ sơ');
    model.set('Phụ lục 4', `D${String(row)}`, { format: '@', content: { value: '1.144', formula: null } });
    model.set('Phụ lục 4', `F${String(row)}`, { format: '@', content: { value: 'Chưa rõ', formula: null } });
  }
  return model;
}

async function cellBytes(model: MemoryModel): Promise<number> {
  const { executor } = connectExcel(model);
  await quickHost({ timeoutMs: 5_000 }).read();
  return executor.log[2]!.responseBytes / (ROWS * 6);
}

test('bytes of an answer for one cell of a form', async () => {
  const bytes = await cellBytes(form());
  expect(bytes).toBeLessThan(CELL_RESPONSE_BYTES);
  expect(bytes).toBeGreaterThan(CELL_RESPONSE_BYTES / 3);
});

test('bytes of an answer for one cell’s lock', async () => {
  const plain = await cellBytes(form());
  const model = form();
  model.set('Phụ lục 4', 'D1', { locked: false });
  const bytes = (await cellBytes(model)) - plain;
  expect(bytes).toBeLessThan(LOCK_RESPONSE_BYTES);
  expect(bytes).toBeGreaterThan(LOCK_RESPONSE_BYTES / 3);
});

test('bytes of a request for one sheet’s size and rules, and for its cells', async () => {
  const names = Array.from({ length: 100 }, (_, index) => `Phụ lục ${String(index + 1)}`);
  const model = new MemoryModel(names);
  for (const name of names) model.type(name, 'A1', 1);
  const { executor } = connectExcel(model);
  await quickHost({ timeoutMs: 5_000 }).read();
  for (const { requestBytes } of executor.log.slice(1)) {
    const perPart = requestBytes / 200; // two parts a sheet
    expect(perPart).toBeLessThan(PART_REQUEST_BYTES);
    expect(perPart).toBeGreaterThan(PART_REQUEST_BYTES / 4);
  }
});

test('bytes of a request for a rule and for a comment', async () => {
  const model = form();
  const { executor } = connectExcel(model);
  const host = quickHost({ timeoutMs: 5_000 });
  const bytesFor = async (sentence: string): Promise<number> => {
    await host.read();
    await host.apply([{ kind: 'unmark' }]);
    await host.read();
    const cells = Array.from({ length: 100 }, (_, index) => ({ ...mark(`D${String(index * 2 + 1)}`), sentence }));
    await host.apply(cells);
    return executor.log.at(-1)!.requestBytes;
  };
  const rule = await bytesFor('');
  expect(rule).toBeLessThan(PART_REQUEST_BYTES + SMALL_REQUEST_BYTES + 100 * 6);
  const comment = ((await bytesFor('Câu')) - rule) / 100;
  expect(comment).toBeLessThan(SMALL_REQUEST_BYTES);
  expect(comment).toBeGreaterThan(SMALL_REQUEST_BYTES / 4);
});
