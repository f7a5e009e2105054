/** Lists of assigned tasks: what a column is, what a state means, what counts where, and what is never kept. */
import fc from 'fast-check';
import { TASK_FIGURES, type TaskFigure } from '../../../src/rules/source-names.js';
import { dayOf, printDay } from '../../../src/sources/civil-day.js';
import { parsePeriod } from '../../../src/sources/period.js';
import { tableOfCsv } from '../../../src/sources/table/csv.js';
import { countTasks } from '../../../src/sources/tasks/count-tasks.js';
import { readTasks } from '../../../src/sources/tasks/read-tasks.js';
import { roleOfTaskHeading } from '../../../src/sources/tasks/task-heading.js';
import type { TaskList } from '../../../src/sources/tasks/task-list.js';
import { readTaskDay } from '../../../src/sources/tasks/task-day.js';
import { taskState } from '../../../src/sources/tasks/task-state.js';
import {
  csvOf,
  dayOfText,
  quarterOfTasks,
  serialOf,
  tableOf,
  TASK_HEADINGS,
  taskRows,
  type TaskRow,
} from '../../support/tasks.js';

const PERIOD = parsePeriod('từ 15/12/2022 đến 14/06/2023')!;

function read(rows: readonly (readonly (string | number)[])[], more: Parameters<typeof tableOf>[1] = {}): TaskList {
  const list = readTasks(tableOf(rows, more));
  if (!list) throw new Error('no list');
  return list;
}
const countsOf = (list: TaskList, unit: string | null = null) => countTasks(list, PERIOD, unit).counts;
const kinds = (list: TaskList): readonly string[] => list.faults.map(({ kind }) => kind);
const one = (row: TaskRow): TaskList =>
  read(taskRows([row, { content: 'Việc khác', due: '30/03/2023', status: 'Đang thực hiện' }]));

test('a list counts what each of its tasks is, by who gave it', () => {
  const counts = countsOf(read(taskRows(quarterOfTasks())));
  expect(counts).toMatchObject({ assigned: 48, assigned_new: 46, on_time: 41, late: 4, overdue: 1, in_time: 2 });
  expect(counts).toMatchObject({ district_assigned: 45, district_on_time: 38, district_late: 4, district_overdue: 1 });
  expect(counts).toMatchObject({ province_assigned: 3, province_on_time: 3, province_late: 0, district_in_time: 2 });
});

test('every task that counts is in one row of the form', () => {
  const day = fc.integer({ min: PERIOD.from - 60, max: PERIOD.to + 60 });
  const text = (serial: number): string => {
    const date = new Date(serial * 86_400_000);
    return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
  };
  const task = fc.record({
    assigned: day.map(text),
    due: fc.option(day.map(text), { nil: '' }),
    finished: fc.option(day.map(text), { nil: '' }),
  });
  fc.assert(
    fc.property(fc.array(task, { minLength: 3, maxLength: 20 }), (rows) => {
      const counts = countsOf(read(taskRows(rows)));
      const { assigned, on_time: onTime, late, overdue, in_time: inTime } = counts;
      expect(assigned).toBe((onTime ?? 0) + (late ?? 0) + (overdue ?? 0) + (inTime ?? 0));
      expect(assigned).toBeLessThanOrEqual(rows.length);
    }),
  );
});

test.each([
  [{ due: '30/03/2023', finished: '30/03/2023' }, 'on_time'],
  [{ due: '30/03/2023', finished: '31/03/2023' }, 'late'],
  [{ finished: '31/03/2023' }, 'on_time'],
  [{ due: '13/06/2023', finished: '15/06/2023' }, 'overdue'],
  [{ due: '14/06/2023', finished: '15/06/2023' }, 'in_time'],
  [{ due: '13/06/2023' }, 'overdue'],
  [{ status: 'Chưa hoàn thành (quá hạn)' }, 'overdue'],
  [{ due: 'Thường xuyên', status: 'Đang thực hiện' }, 'in_time'],
  [{ due: 'Trước ngày 30/3/2023', finished: '31/03/2023' }, 'late'],
  [{ due: 'Tháng 3/2023', finished: '31/03/2023' }, 'on_time'],
  [{ due: 'Quý I/2023', finished: '01/04/2023' }, 'late'],
  [{ status: 'Hoàn thành trễ hạn' }, 'late'],
] as const)('%j counts as %s', (row, measure) => {
  const rows = countTasks(one(row), PERIOD, null).rows;
  const found = (['on_time', 'late', 'overdue', 'in_time'] as const).filter((name) => rows[name].includes(2));
  expect(found).toEqual([measure]);
});

test.each<[TaskRow, string]>([
  [{ assigned: '15/06/2023', due: '30/06/2023' }, 'given after the period'],
  [{ assigned: '01/11/2022', finished: '14/12/2022' }, 'done before it'],
  [{ status: 'Đã hủy' }, 'cancelled'],
  [{ status: 'Thu hồi, không thực hiện', due: '30/03/2023' }, 'taken back'],
])('%j counts nowhere: %s', (row) => {
  const { rows } = countTasks(one(row), PERIOD, null);
  expect(TASK_FIGURES.filter((name) => rows[name].includes(2))).toEqual([]);
});

test.each([
  ['Hoàn thành đúng hạn', 'done', 'in-time'],
  ['Đã hoàn thành - trước hạn', 'done', 'in-time'],
  ['HOÀN THÀNH QUÁ HẠN', 'done', 'late'],
  ['Đã hoàn thành', 'done', null],
  ['Chưa hoàn thành', 'open', null],
  ['Chưa hoàn thành, quá hạn', 'open', 'late'],
  ['Chưa hoàn thành (trong hạn)', 'open', 'in-time'],
  ['Đang thực hiện', 'open', null],
  ['Đang xử lý quá hạn', 'open', 'late'],
  ['Quá hạn', 'open', 'late'],
  ['Trong hạn', 'open', 'in-time'],
  ['Chưa đến hạn', 'open', 'in-time'],
  ['Đã báo cáo', 'done', null],
  ['Hoàn thành không đúng hạn', 'done', 'late'],
  ['Không hoàn thành', 'open', null],
  ['Đã hủy', 'cancelled', null],
] as const)('the state “%s” is %s, %s', (text, progress, timing) => {
  expect(taskState(text)).toEqual({ progress, timing });
});

test('a state of unknown words is a fault, and the day decides', () => {
  const list = one({ status: 'Xanh', finished: '20/03/2023', due: '30/03/2023' });
  expect(kinds(list)).toEqual(['unknown-state']);
  expect(countTasks(list, PERIOD, null).rows.on_time).toEqual([2]);
  const open = one({ status: 'Xanh', due: '30/03/2023' });
  expect(countTasks(open, PERIOD, null).rows.overdue).toEqual([3]);
});

test.each([
  ['Số hiệu văn bản', 'code'],
  ['Trích yếu', 'content'],
  ['NỘI DUNG CÔNG VIỆC', 'content'],
  ['Thời hạn', 'due'],
  ['Hạn hoàn thành (ngày)', 'due'],
  ['Ngày hoàn thành thực tế', 'finished'],
  ['Tình trạng thực hiện', 'status'],
  ['Đơn vị chủ trì', 'unit'],
  ['Cơ quan ban hành', 'giver'],
  ['Ngày văn bản', 'assigned'],
  ['Chuyên viên xử lý', 'person'],
  ['Ghi chú', 'other'],
  ['Mã hồ sơ', null],
])('the heading “%s” is %s', (heading, role) => expect(roleOfTaskHeading(heading)).toBe(role));

test('headings of another system, titles above, a second row of headings and its numbering', () => {
  const rows = taskRows(quarterOfTasks()).slice(1);
  const list = read([
    ['DANH SÁCH NHIỆM VỤ ĐƯỢC GIAO', '', '', '', '', '', '', '', '', ''],
    ['Từ ngày 15/12/2022 đến ngày 14/6/2023', '', '', '', '', '', '', '', '', ''],
    [
      'TT',
      'Số văn bản',
      'Trích yếu',
      'Nơi giao',
      'Đơn vị',
      'Chuyên viên',
      'Thời gian',
      '',
      'Hoàn thành ngày',
      'Tiến độ',
    ],
    ['', '', '', '', '', '', 'Ngày giao', 'Thời hạn', '', ''],
    ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
    ...rows,
    ['', 'Tổng cộng: 50 nhiệm vụ', '', '', '', '', '', '', '', ''],
  ]);
  expect(countsOf(list)).toMatchObject({ district_assigned: 45, district_on_time: 38, district_late: 4 });
  expect(list.skippedRows).toHaveLength(1);
  expect(list.faults).toEqual([]);
});

test('dates as text, as Excel’s own, with times, and turned round by an English Excel', () => {
  const base = { due: '30/03/2023', finished: '20/03/2023' };
  const rows: (string | number)[][] = taskRows([
    { ...base, assigned: '2023-01-10' },
    { ...base, assigned: '10/01/2023 08:30' },
    { ...base, assigned: '08:30, 10/01/2023' },
    { ...base, assigned: 'ngày 10 tháng 01 năm 2023' },
    base,
  ]).map((cells) => [...cells]);
  rows[5]![6] = serialOf('10/01/2023');
  const list = read(rows);
  expect(list.tasks.map(({ assigned }) => assigned)).toEqual(list.tasks.map(() => dayOfText('10/01/2023')));

  const turned = tableOf(taskRows([{}, {}, {}, {}]));
  const body = [...turned.rows].map((row, at) => {
    if (at === 0) return row;
    const cells = [...row.cells];
    // 05/02 became 2 May; 20/03 could not be turned and stayed text.
    cells[6] = at < 3 ? { serial: serialOf('02/05/2023') } : '20/03/2023';
    cells[9] = 'Đang thực hiện';
    return { ...row, cells };
  });
  const read2 = readTasks({ ...turned, rows: body })!;
  expect(read2.dates).toMatchObject([{ role: 'assigned', kind: 'turned', reading: 'swapped' }]);
  expect(read2.tasks[0]?.assigned).toBe(dayOfText('05/02/2023'));
  expect(readTasks({ ...turned, rows: body }, { choice: { dates: 'as-read' } })!.tasks[0]?.assigned).toBe(
    dayOfText('02/05/2023'),
  );
});

test('what contradicts itself in a row is a fault with its row, by one kind each', () => {
  const list = read(
    taskRows([
      { due: '05/01/2023', status: 'Đang thực hiện' },
      { due: '30/03/2023', finished: '05/01/2023', status: 'Đã hoàn thành' },
      { due: '30/03/2023', status: 'Hoàn thành đúng hạn' },
      { due: '30/03/2023', finished: '20/03/2023', status: 'Đang thực hiện' },
      { due: '30/03/2023', finished: '02/04/2023', status: 'Hoàn thành đúng hạn' },
      { due: '30/03/2023', status: 'Đã hoàn thành' },
      { due: 'sớm nhất có thể', status: 'Đang thực hiện' },
    ]),
  );
  expect(list.faults.map(({ row, kind }) => [row, kind])).toEqual([
    [2, 'due-before-assigned'],
    [3, 'finished-before-assigned'],
    [4, 'done-without-date'],
    [5, 'open-with-date'],
    [6, 'state-against-dates'],
    [7, 'timing-unknown'],
    [8, 'unreadable-date'],
  ]);
});

test('a task that stands twice counts once; one document may give several, and one task to several units', () => {
  const task = { code: '45/UBND-VX', content: 'Rà soát thủ tục', due: '30/03/2023', status: 'Đang thực hiện' };
  const list = read(
    taskRows([
      task,
      { ...task, content: 'RÀ SOÁT  THỦ TỤC' },
      { ...task, content: 'Báo cáo kết quả' },
      { ...task, unit: 'UBND xã Quảng Thọ' },
    ]),
  );
  expect(list.faults).toMatchObject([{ kind: 'duplicate-task', row: 3, firstRow: 2 }]);
  expect(list.tasks).toHaveLength(3);
});

test('a list of several units counts the workbook’s own', () => {
  const rows = taskRows([
    ...quarterOfTasks(),
    { unit: 'UBND xã Quảng Thọ', due: '30/03/2023', status: 'Đang thực hiện' },
    { unit: 'UBND xã Quảng Thọ', due: '30/03/2023', status: 'Đang thực hiện' },
  ]);
  const list = read(rows);
  expect(countTasks(list, PERIOD, 'Xã Quảng Thọ')).toMatchObject({
    unit: 'UBND xã Quảng Thọ',
    counts: { assigned: 2 },
  });
  expect(countTasks(list, PERIOD, 'Xã Quảng Lợi')).toMatchObject({ unit: null, counts: { assigned: 50 } });
});

test('who gave a task: by its column, else by the line of its group, else it is of both', () => {
  const rows = taskRows([
    { due: '30/03/2023', status: 'Đang thực hiện' },
    { due: '30/03/2023', status: 'Đang thực hiện' },
  ]);
  const bare = rows.map((cells) => cells.map((cell, column) => (column === 3 ? '' : cell)));
  const line = (text: string): string[] => ['', text, ...Array.from({ length: 8 }, () => '')];
  const grouped = read([bare[0]!, line('I. Nhiệm vụ UBND tỉnh giao'), bare[1]!, line('II. UBND huyện giao'), bare[2]!]);
  expect(countsOf(grouped)).toMatchObject({ assigned: 2, province_assigned: 1, district_assigned: 1 });
  expect(countsOf(read(bare))).toMatchObject({ assigned: 2, province_assigned: 2, district_assigned: 2 });
});

test('cells merged over the rows of one document are read for each of them', () => {
  const rows = taskRows([{}, {}, {}]).map((cells) => [...cells]);
  for (const cells of rows.slice(1)) cells[9] = 'Đang thực hiện';
  for (const cells of rows.slice(2)) cells[1] = cells[6] = '';
  const merges = [1, 6].map((left) => ({ top: 1, bottom: 3, left, right: left }));
  expect(read(rows, { merges }).tasks.map(({ code, assigned }) => [code, assigned])).toEqual(
    [1, 2, 3].map(() => ['100/UBND-VP', dayOfText('10/01/2023')]),
  );
});

test('without days of finishing the state tells; without deadlines and such states nothing is told of time', () => {
  const without = (roles: readonly number[]): string[][] =>
    taskRows([{ status: 'Hoàn thành đúng hạn' }, { status: 'Hoàn thành quá hạn' }, { status: 'Đang thực hiện' }]).map(
      (cells) => cells.filter((_, column) => !roles.includes(column)),
    );
  expect(countsOf(read(without([7, 8])))).toMatchObject({ assigned: 3, on_time: 1, late: 1, in_time: 1 });
  const plain = without([7, 8]).map((cells) => cells.map((cell) => (cell.startsWith('Hoàn') ? 'Đã hoàn thành' : cell)));
  expect(countsOf(read(plain))).toMatchObject({ assigned: 3, on_time: null, late: null, overdue: null });
});

test('no task list without a task and what tells whether it is done; with columns chosen by hand there is one', () => {
  expect(
    readTasks(
      tableOf([
        ['Mã hồ sơ', 'Ngày tiếp nhận', 'Kênh'],
        ['H21.65-220914-0011', '06/12/2022', '1'],
      ]),
    ),
  ).toBeNull();
  const rows = taskRows(
    quarterOfTasks(),
    TASK_HEADINGS.map((_, at) => `Cột ${at}`),
  );
  expect(readTasks(tableOf(rows))).toBeNull();
  const choice = { columns: { content: 2, giver: 3, assigned: 6, due: 7, finished: 8, status: 9 } };
  expect(countsOf(readTasks(tableOf(rows), { choice })!)).toMatchObject({ district_assigned: 45, district_late: 4 });
  // A column that the person says is not there is not taken by its heading.
  const known = readTasks(tableOf(taskRows(quarterOfTasks())), { choice: { columns: { giver: null } } })!;
  expect(known.columns.map(({ role }) => role)).not.toContain('giver');
});

test.each([';', ',', '\t'])('a CSV cut by “%s”, quotes and line breaks within', (separator) => {
  const rows = taskRows(
    quarterOfTasks().map((row, at) => (at === 0 ? { ...row, content: 'Rà soát; báo cáo,\n"gấp"' } : row)),
  );
  const list = readTasks(tableOfCsv(csvOf(rows, separator)))!;
  expect(countsOf(list)).toMatchObject({ district_assigned: 45, district_on_time: 38 });
});

test('neither the words of a task nor a person’s name is kept, wherever it stands', () => {
  const names = ['Nguyễn Văn Bình', 'Trần Thị Cúc', 'Lê Dũng'];
  const rows = taskRows([
    ...quarterOfTasks().map((row) => ({ ...row, unit: names[1]!, giver: `Bà ${names[2]!}` })),
    { code: names[0]!, status: names[1]!, due: names[2]! },
  ]);
  const kept = JSON.stringify(read(rows));
  for (const name of names) expect(kept).not.toContain(name);
  expect(kept).not.toContain('Báo cáo kết quả thực hiện');
});

test.each<[string, string | undefined]>([
  ['Hoàn thành đúng hạn', 'done in-time'],
  ['Đã hoàn thành - quá hạn', 'done late'],
  ['Hoàn thành', 'done null'],
  ['Chưa hoàn thành, trong hạn', 'open in-time'],
  ['Chưa hoàn thành', 'open null'],
  ['Không hoàn thành', 'open null'],
  ['Đang thực hiện', 'open null'],
  ['Đang xử lý, quá hạn', 'open late'],
  ['Chưa quá hạn', 'open in-time'],
  ['Không đúng hạn', 'open late'],
  ['Quá hạn', 'open late'],
  ['Trong hạn', 'open in-time'],
  ['Đã thu hồi, quá hạn', 'cancelled null'],
  ['Không thực hiện', 'cancelled null'],
  ['Xanh', undefined],
])('“%s” means %s', (text, expected) => {
  const state = taskState(text);
  expect(state && `${state.progress} ${String(state.timing)}`).toBe(expected);
});

test.each<[string, string | null]>([
  ['30/6/2023', '30/06/2023'],
  ['Trước ngày 30/6/2023', '30/06/2023'],
  ['Hoàn thành trước ngày 30/6/2023', '30/06/2023'],
  ['Tháng 6/2023', '30/06/2023'],
  ['Tháng 12/2023', '31/12/2023'],
  ['Tháng 2/2024', '29/02/2024'],
  ['Tháng 13/2023', null],
  ['Quý II/2023', '30/06/2023'],
  ['Quý 4 năm 2023', '31/12/2023'],
  ['Trong năm 2023', '31/12/2023'],
  ['Thường xuyên', null],
])('the deadline “%s” is %s', (text, expected) => {
  const { day } = readTaskDay(text, false, true);
  expect(day === null ? null : printDay(day)).toBe(expected);
});

test('words are a deadline and no day of finishing', () => {
  expect(readTaskDay('Tháng 6/2023', false, false).day).toBeNull();
  expect(readTaskDay('Thường xuyên', false, true).origin).toBe('none');
  expect(readTaskDay('Thường xuyên', false, false).origin).toBe('unreadable');
});

describe('a task at the bounds of the period', () => {
  const on = (text: string | null) =>
    text === null ? null : dayOf(2023, Number(text.split('/')[1]), Number(text.split('/')[0]))!;
  const period = { from: on('1/4')!, to: on('30/6')! };
  const measures = (
    assigned: string | null,
    due: string | null,
    finished: string | null,
    state: string | null,
    columns: readonly string[] = ['assigned', 'due'],
  ) => {
    const task = {
      row: 1,
      assigned: on(assigned),
      due: on(due),
      finished: on(finished),
      state: state === null ? null : taskState(state),
      giver: null,
      unit: -1,
    };
    // What countTasks looks at.
    const list = { tasks: [task], units: [], columns: columns.map((role) => ({ role })) } as never;
    const { counts } = countTasks(list, period, null);
    return ['assigned', 'assigned_new', 'on_time', 'late', 'overdue', 'in_time']
      .filter((name) => counts[name as TaskFigure] === 1)
      .join(' ');
  };
  const DONE = 'Hoàn thành';
  const OPEN = 'Đang thực hiện';
  test.each([
    ['1/4', '30/6', '30/6', DONE, 'assigned assigned_new on_time'],
    ['31/3', '30/6', '1/4', DONE, 'assigned on_time'],
    ['31/3', '30/6', '31/3', DONE, ''],
    ['1/7', '30/7', null, OPEN, ''],
    ['30/6', '30/7', null, OPEN, 'assigned assigned_new in_time'],
    ['1/4', '10/5', '10/5', DONE, 'assigned assigned_new on_time'],
    ['1/4', '10/5', '11/5', DONE, 'assigned assigned_new late'],
    ['1/4', '30/6', null, OPEN, 'assigned assigned_new in_time'],
    ['1/4', '29/6', null, OPEN, 'assigned assigned_new overdue'],
    ['1/4', '29/6', '1/7', DONE, 'assigned assigned_new overdue'],
    ['1/4', '30/6', '1/7', DONE, 'assigned assigned_new in_time'],
    ['1/4', null, null, 'Quá hạn', 'assigned assigned_new overdue'],
    ['1/4', null, null, OPEN, 'assigned assigned_new in_time'],
    ['1/4', null, null, DONE, 'assigned assigned_new on_time'],
    ['1/4', '30/6', null, DONE, 'assigned assigned_new'],
    ['1/4', '30/6', null, 'Hoàn thành quá hạn', 'assigned assigned_new late'],
    ['31/3', '30/6', null, DONE, ''],
    [null, '30/6', null, DONE, 'assigned'],
    ['1/4', '30/6', null, 'Đã thu hồi', ''],
    ['1/4', null, null, null, 'assigned assigned_new'],
    ['31/3', null, null, null, ''],
  ])('given %p, due %p, done %p, “%s”: %s', (assigned, due, finished, state, expected) => {
    expect(measures(assigned, due, finished, state)).toBe(expected);
  });

  test('without deadlines nothing says what is late, unless the states do', () => {
    expect(measures('1/4', null, null, OPEN, ['assigned'])).toBe('assigned assigned_new');
    expect(measures('1/4', null, null, 'Quá hạn', ['assigned'])).toBe('assigned assigned_new overdue');
    expect(measures('1/4', null, null, OPEN, ['due'])).toBe('assigned in_time');
  });
});
