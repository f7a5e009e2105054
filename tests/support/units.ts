/**
 * Units whose appendices agree with themselves, made from a seed: written independently of the rules (from the forms'
 * own wording), so that a rule that cries wolf is caught. Figures are spelled as officials type them.
 */
import { printNumber } from '../../src/quantity/print.js';
import { Random } from './random.js';

export type Figures = Map<string, string>;

export interface UnitOptions {
  readonly level: 'xa' | 'huyen';
  /** How a rate of nothing is written throughout. */
  readonly zero?: string;
}

/** Where rows of the 2023 forms stand in the forms under two-level government; those not named kept their number. */
const RENUMBERED_2025: Readonly<Record<string, string>> = {
  '2:3.2': '2:3.1',
  '2:3.3': '2:3.2',
  '2:3.3.1': '2:3.2.1',
  '2:3.3.2': '2:3.2.2',
  '2:5.1': '2:4.1',
  '2:5.2': '2:4.2',
  '2:5.3': '2:4.3',
  '2:5.4': '2:4.4',
  '2:6': '2:5',
  '2:6.1': '2:5.1',
  '2:6.2': '2:5.2',
  '2:7': '2:6',
  '3:1.2': '3:1',
  '4:1.1.2': '4:1.1',
  '4:3.2': '4:3.1',
  '4:3.2.1': '4:3.1.1',
  '4:3.2.2': '4:3.1.2',
  '4:3.3': '4:3.2',
  '4:3.3.1': '4:3.2.1',
  '4:3.3.2': '4:3.2.2',
  '6:4.5': '6:4.2',
  '8:5.1.2': '8:5.1.1',
  '8:5.2.2': '8:5.2.1',
  '8:5.3.2': '8:5.3.1',
};

/** The reference of a row of the 2023 forms in another edition of ours. */
export function refIn(edition: string, ref: string): string {
  return edition === 'xa-2025-hai-cap' ? (RENUMBERED_2025[ref] ?? ref) : ref;
}

/** A consistent commune as another edition of ours asks for it. */
export function consistentUnitIn(edition: string, seed: number, options: UnitOptions): Figures {
  const unit = consistentUnit(seed, options);
  if (edition !== 'xa-2025-hai-cap') return unit;
  const moved = new Map([...unit].map(([ref, text]) => [refIn(edition, ref), text]));
  // Conferences link two levels at most where there are two.
  moved.set('8:2', String(Math.min(1, Number(moved.get('8:2')))));
  return moved;
}

/** All figures of a consistent unit, by reference. */
export function consistentUnit(seed: number, { level, zero = '' }: UnitOptions): Figures {
  const random = new Random(seed);
  const figures: Figures = new Map();
  const decimals = random.pick([1, 2]);
  const put = (ref: string, value: number): number => {
    figures.set(ref, value > 0 && value < 10 && random.chance(0.5) ? `0${value}` : printNumber(value));
    return value;
  };
  const rate = (ref: string, part: number, whole: number): void => {
    if (whole === 0) {
      if (zero !== '') figures.set(ref, zero);
      return;
    }
    const exact = (part / whole) * 100;
    const places = Number.isInteger(exact) ? 0 : decimals;
    const text = printNumber(exact, places);
    const hides = (Number(text.replace(',', '.')) === 100 && part < whole) || (/^0(,0+)?$/.test(text) && part > 0);
    figures.set(ref, hides ? printNumber(exact, 4) : text);
  };
  const upTo = (whole: number): number => random.int(0, whole);
  const most = (whole: number): number =>
    whole - random.int(0, Math.max(1, Math.floor(whole * 0.1)) * (whole > 0 ? 1 : 0));
  const district = level === 'huyen';

  put('2:1', random.int(1, 40));
  const plan = put('2:2.1', random.int(10, 60));
  rate('2:2', put('2:2.2', random.int(0, plan)), plan);
  const inspected = district ? put('2:3.1', random.int(1, 12)) : 0;
  put('2:3.2', district ? random.int(1, 15) : 0);
  const issues = put('2:3.3.1', inspected > 0 ? upTo(9) : 0);
  rate('2:3.3', put('2:3.3.2', upTo(issues)), issues);
  for (const group of district ? ['4', '5'] : ['5']) {
    const done = put(`2:${group}.2`, random.int(10, 200));
    const late = put(`2:${group}.3`, upTo(5));
    const overdue = put(`2:${group}.4`, upTo(3));
    put(`2:${group}.1`, done + late + overdue + (random.chance(0.3) ? random.int(1, 6) : 0));
  }
  const sheets = random.int(100, 2500);
  put('2:6', 1);
  put('2:6.1', sheets);
  put('2:6.2', random.int(0, 2));
  put('2:7', random.int(0, 1));

  const own = put('3:1.2', random.int(0, 6));
  const others = district ? put('3:1.1', random.int(1, 12)) : 0;
  if (district) put('3:1', own + others);
  const checked = put('3:2.1', own + others + random.int(0, 5));
  const toSettle = put('3:2.2.1', upTo(checked));
  rate('3:2.2', put('3:2.2.2', upTo(toSettle)), toSettle);
  const reviewed = put('3:3.1', random.int(1, 30));
  const toRevise = put('3:3.2.1', upTo(reviewed));
  rate('3:3.2', put('3:3.2.2', upTo(toRevise)), toRevise);

  const communeProcedures = put('4:1.1.2', random.int(110, 160));
  const districtProcedures = district ? put('4:1.1.1', random.int(200, 320)) : 0;
  const procedures = district ? put('4:1.1', communeProcedures + districtProcedures) : communeProcedures;
  put('4:2.1', upTo(20));
  put('4:2.2', random.int(10, 60));
  put('4:2.3', random.int(0, 40));
  let solvedAll = 0;
  for (const group of district ? ['3.1', '3.2'] : ['3.2']) {
    const solved = put(`4:${group}.1`, random.int(300, 9000));
    solvedAll += solved;
    rate(`4:${group}`, put(`4:${group}.2`, most(solved)), solved);
  }
  const petitions = put('4:3.3.1', random.chance(0.5) ? 0 : random.int(1, 12));
  rate('4:3.3', put('4:3.3.2', upTo(petitions)), petitions);

  const allotted = put('5:2.1', random.int(18, district ? 140 : 25));
  const present = put('5:2.2', allotted - random.int(0, 3));
  put('5:2.3', random.int(0, 4));
  const cut = put('5:2.4', random.int(0, 2));
  // The base of 2015 is larger than today's staff, as cuts since then imply; and the rate is not the one over today's.
  const sinceThen = cut + random.int(1, 4);
  const base = [7, 8, 11, 12]
    .map((more) => present + more)
    .find((whole) => sinceThen * present !== cut * whole && sinceThen * allotted !== cut * whole);
  rate('5:2.5', sinceThen, base ?? present + 13);
  const units = random.int(20, 70);
  if (district) {
    rate('5:1.1', 9, random.pick([9, 10, 12]));
    put('5:1.2', units);
    put('5:1.2.1', upTo(units));
    rate('5:1.2.2', random.int(1, 9), 100);
    const people = put('5:3.1', random.int(300, 2500));
    put('5:3.2', most(people));
    put('5:3.3', upTo(9));
    rate('5:3.4', random.int(10, 90), 1000);
  }

  put('6:4.5', upTo(2));
  if (district) {
    const bodies = put('6:1.1', random.int(8, 14)) + put('6:1.2', units);
    put('6:1.3', Math.min(bodies, upTo(2)));
    for (const ref of ['6:2.1', '6:2.2', '6:2.3', '6:2.4', '6:2.5', '6:3', '6:4.1', '6:4.2', '6:4.3', '6:4.4'])
      put(ref, upTo(12));
    const planned = random.int(20_000, 900_000) / 10;
    const spent = Math.round(planned * random.next() * 10) / 10;
    figures.set('7:1.1', printNumber(planned));
    figures.set('7:1.2', printNumber(spent));
    rate('7:1', spent, planned);
    const bands = ['7:2.4.1', '7:2.4.2', '7:2.4.3'].map((ref) => put(ref, upTo(5)));
    const partly = put(
      '7:2.4',
      bands.reduce((sum, value) => sum + value, 0),
    );
    const rest = units - partly;
    const full = put('7:2.2', Math.min(rest, upTo(2)));
    const current = put('7:2.3', Math.min(rest - full, upTo(4)));
    put('7:2.5', rest - full - current);
    put('7:2.1', units);
    put('7:2.6', upTo(2));
  }

  put('8:1', random.int(0, 1));
  put('8:2', random.int(0, 2));
  figures.set('8:3', random.pick(['100', '97,5', '88,2']));
  put('8:4', random.int(0, 2));
  if (district) figures.set('8:5.1.1', '100');
  figures.set('8:5.1.2', '100');
  if (district) figures.set('8:5.2.1', '99,9');
  figures.set('8:5.2.2', random.pick(['100', '99,95', '98,7']));
  if (district) figures.set('8:5.3.1', '100');
  figures.set('8:5.3.2', '100');
  const eligible3 = random.int(40, Math.floor(procedures / 2));
  const eligible4 = random.int(20, procedures - eligible3);
  put('8:6.1.1', eligible3);
  put('8:6.2.1', eligible4);
  const online3 = put('8:6.1.2', random.int(15, eligible3));
  const online4 = put('8:6.2.2', random.int(10, eligible4));
  rate('8:6.1', online3, eligible3);
  rate('8:6.2', online4, eligible4);
  const used3 = put('8:6.1.3', random.int(1, online3));
  const used4 = put('8:6.2.3', random.int(1, online4));
  const online = put('8:6.3.1', online3 + online4);
  rate('8:6.3', put('8:6.3.2', upTo(online)), online);
  const received = put('8:6.4.1', solvedAll + random.int(0, 300));
  rate(
    '8:6.4',
    put('8:6.4.2', random.int(used3 + used4, Math.max(used3 + used4, Math.floor(received * 0.8)))),
    received,
  );
  const paid = put('8:6.5.1', random.int(5, Math.min(90, procedures)));
  rate('8:6.5', put('8:6.5.2', upTo(paid)), paid);
  return figures;
}

/** The same commune with units of its own that keep accounts: Phụ lục 7 filled in, as some communes do. */
export function withPublicFinance(unit: Figures, seed: number): Figures {
  const random = new Random(seed);
  const figures: Figures = new Map(unit);
  const put = (ref: string, value: number): number => {
    figures.set(ref, printNumber(value));
    return value;
  };
  const plan = put('7:1.1', random.int(20, 90) * 100);
  figures.set('7:1', printNumber((put('7:1.2', (plan * random.int(10, 99)) / 100) / plan) * 100, 1));
  const parts = ['7:2.4.1', '7:2.4.2', '7:2.4.3'].map((ref) => put(ref, random.int(1, 6)));
  const some = put(
    '7:2.4',
    parts.reduce((sum, one) => sum + one, 0),
  );
  const others = ['7:2.2', '7:2.3', '7:2.5'].map((ref) => put(ref, random.int(1, 4)));
  put(
    '7:2.1',
    others.reduce((sum, one) => sum + one, some),
  );
  return figures;
}
