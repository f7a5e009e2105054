/** Which period a file is for when the official says so: its title may carry last quarter's, or none that can be read. */
import { ledgerOf } from '../../src/collect/ledger.js';
import type { UnitRecord } from '../../src/collect/unit-record.js';
import type { Submission } from '../../src/collect/submission.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { unitRemarks } from '../../src/strings/collect-remarks.js';
import { submitAll } from '../support/collect/collect-mailbox.js';
import { mailboxOf, OTHER_PERIOD, PERIOD } from '../support/collect/many-units.js';

const compiled = builtInEdition()!;
const box = mailboxOf(compiled.edition, {
  count: 4,
  seed: 3,
  plightOf: (at) => (at === 1 ? 'other-period' : 'fine'),
});
const [right, late] = box.files.map(({ path }) => path);
let submissions: readonly Submission[];

beforeAll(async () => {
  submissions = await submitAll(box.files, compiled);
});

const states = (periods: Readonly<Record<string, string>>): readonly string[] =>
  ledgerOf(submissions, { corrections: { periods } })
    .units.flatMap(({ files, state }) => files.map(({ submission }) => `${submission.path} ${state}`))
    .filter((text) => text.startsWith(`${right!} `) || text.startsWith(`${late!} `))
    .sort();

test('as the titles say: one of another period', () => {
  expect(states({})).toEqual([`${right!} counted`, `${late!} other-period`].sort());
});

test.each([PERIOD, '6 tháng đầu năm 2026 (từ 15/12/2025 đến 14/6/2026)', '', 'kỳ này'])(
  'said to be of “%s”, the late one counts',
  (text) => {
    expect(states({ [late!]: text })).toEqual([`${right!} counted`, `${late!} counted`].sort());
  },
);

test('a file of this period is another’s when that is said, and the message does not say that the file itself says so', () => {
  expect(states({ [right!]: OTHER_PERIOD })).toEqual([`${right!} other-period`, `${late!} other-period`].sort());
  const ledger = ledgerOf(submissions, { corrections: { periods: { [right!]: OTHER_PERIOD } } });
  const remarks = (path: string): string =>
    unitRemarks(
      ledger.units.find(({ files }) => files[0]?.submission.path === path)!,
      compiled,
      'vi',
    ).join('; ');
  expect(remarks(right!)).toBe(`${right!}: số liệu của ${OTHER_PERIOD}`);
  expect(remarks(late!)).toMatch(/: Tệp ghi /);
});

test('a file that counts although its title says another period: the unit is told to correct the title', () => {
  const unitOf = (periods: Readonly<Record<string, string>>, path: string): UnitRecord =>
    ledgerOf(submissions, { corrections: { periods } }).units.find(({ files }) => files[0]?.submission.path === path)!;
  for (const said of [PERIOD, '']) {
    const unit = unitOf({ [late!]: said }, late!);
    expect(unit.wrongPeriod).toBe(submissions.find(({ path }) => path === late)!.periodText);
    expect(unitRemarks(unit, compiled, 'vi').join('; ')).toMatch(/Tiêu đề ghi “.+”, không phải kỳ này/);
  }
  expect(unitOf({}, right!).wrongPeriod).toBeNull();
  expect(unitOf({ [right!]: PERIOD }, right!).wrongPeriod).toBeNull();
});

test('what is said of files makes the period of the ledger too', () => {
  const all = Object.fromEntries(submissions.map(({ path }) => [path, 'Năm 2025']));
  const ledger = ledgerOf(submissions, { corrections: { periods: all } });
  expect(ledger.period).toMatchObject({ kind: 'year', year: 2025 });
  expect(ledger.units.every(({ state }) => state === 'counted')).toBe(true);
});

test('the submissions themselves stay as they were read', () => {
  const before = structuredClone(submissions);
  ledgerOf(submissions, { corrections: { periods: { [right!]: OTHER_PERIOD } } });
  expect(submissions).toEqual(before);
});
