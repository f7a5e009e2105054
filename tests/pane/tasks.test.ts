/** A list of assigned tasks through the real session: attached, held against, mapped by hand, kept, and taken away. */
import { readWorkbookSettings } from '../../src/review/workbook-settings.js';
import type { Finding } from '../../src/review/finding.js';
import type { ChosenFile } from '../../src/ui/chosen-file.js';
import { csvOf, quarterOfTasks, TASK_HEADINGS, taskRows } from '../support/tasks.js';
import { seedHost, testSession, type TestWorkbookHost } from './support.js';

const fileOf = (name: string, text: string): ChosenFile => ({
  name,
  arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
});
const LIST = fileOf('nhiem-vu.csv', csvOf(taskRows(quarterOfTasks())));
const UNKNOWN = fileOf(
  'la.csv',
  csvOf(
    taskRows(
      quarterOfTasks(),
      TASK_HEADINGS.map((_, at) => `Cột ${at}`),
    ),
  ),
);
const COLUMNS = { content: 2, giver: 3, assigned: 6, due: 7, finished: 8, status: 9 };

let host: TestWorkbookHost;
let session: ReturnType<typeof testSession>;

beforeEach(async () => {
  host = await seedHost();
  session = testSession(host);
  await session.start();
  await session.saveSettings({ period: 'từ 15/12/2022 đến 14/06/2023' });
});

const all = (findings: readonly Finding[]): readonly Finding[] => findings.flatMap((one) => [one, ...all(one.follows)]);
const rules = (): readonly string[] =>
  all(session.get().result?.findings ?? []).flatMap(({ rule }) => (rule.startsWith('L4-') ? [rule] : []));
const counted = () => session.get().used?.tasks?.counted?.counts;

test('a list is held against Phụ lục 2 and can be taken away', async () => {
  await session.check();
  expect(rules()).toEqual([]);
  await session.attachTasks(LIST);
  expect(session.get().sources).toMatchObject({ problems: [], rowsDone: null });
  expect(counted()).toMatchObject({ district_assigned: 45, district_on_time: 38, district_late: 4 });
  expect(rules().length).toBeGreaterThan(0);
  session.detach('tasks');
  expect(rules()).toEqual([]);
  expect(session.get().used?.tasks).toBeNull();
});

test('a file in which no list is seen is said and mapped by hand; the choice is kept with the workbook', async () => {
  await session.check();
  await session.attachTasks(UNKNOWN);
  expect(session.get().sources.problems).toMatchObject([{ kind: 'tasks', name: 'la.csv', fault: 'no-tasks' }]);
  expect(session.get().sources.tasks).toMatchObject({ list: null, columns: expect.any(Array) as unknown[] });
  expect(counted()).toBeUndefined();

  await session.chooseTaskColumns({ columns: { content: 2 } });
  expect(session.get().sources.tasks?.list).toBeNull();
  await session.chooseTaskColumns({ columns: COLUMNS });
  expect(session.get().sources.problems).toEqual([]);
  expect(counted()).toMatchObject({ district_assigned: 45, district_late: 4 });
  const kept = readWorkbookSettings((await host.read()).settings);
  expect(kept).toMatchObject({ problem: null, settings: { tasks: { columns: COLUMNS } } });

  // Another list of the known kind is read by its headings where the choice does not fit it.
  await session.chooseTaskColumns(null);
  expect(session.get().sources.tasks?.list).toBeNull();
  expect(readWorkbookSettings((await host.read()).settings).settings).not.toHaveProperty('tasks');
});

test('what is no list at all is a problem and nothing else', async () => {
  await session.attachTasks(fileOf('trong.csv', ''));
  expect(session.get().sources).toMatchObject({ tasks: null, problems: [{ kind: 'tasks' }] });
});
