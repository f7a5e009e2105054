/** Every member of Office.js that we use, held after Microsoft's reference on the real client over the stand-in. */
import { ApiBench, type ApiCase } from './api-case.js';
import { FORMAT_CASES } from './format-cases.js';
import { MARK_CASES } from './mark-cases.js';
import { PART_CASES } from './part-cases.js';
import { RANGE_CASES } from './range-cases.js';
import { SHEET_CASES } from './sheet-cases.js';

const ALL: readonly ApiCase[] = [...SHEET_CASES, ...RANGE_CASES, ...FORMAT_CASES, ...MARK_CASES, ...PART_CASES];

test.each(ALL.map(({ title, act }) => [title, act] as const))('%s', async (_, act) => {
  const bench = new ApiBench();
  await act(bench);
  expect(bench.host.executor.unknown).toEqual([]);
});
