/**
 * The report's text as a Reading: for each name the one figure that speaks of this unit and this period. Where the text
 * gives two different ones there is none, and both are said.
 */
import type { Level } from '../../forms/edition.js';
import { bareKey } from '../../forms/label.js';
import type { Dispute, Entry, Quote, Reading, StatedPeriod } from '../../forms/reading.js';
import { exactly, printed } from '../../quantity/quantity.js';
import { REPORT_FIGURES, type ReportFigure } from '../../rules/source-names.js';
import { isNear, parsePeriod } from '../period.js';
import type { Fact } from './fact.js';
import { levelOfPlace } from './scope.js';
import { append } from '../../workbook/lists.js';

export const REPORT_SOURCE = 'report';

/** What the text says of its period, named as a figure is. */
const REPORT_PERIOD = 'period';

/** Two sentences that give the same figure differently. */
export interface Conflict {
  readonly name: ReportFigure;
  readonly facts: readonly Fact[];
}

export interface ReportReading {
  readonly reading: Reading;
  readonly conflicts: readonly Conflict[];
}

/** A figure and whether it is surely of this unit and period. */
interface Candidate {
  readonly fact: Fact;
  readonly isCertain: boolean;
}

/** `level`: of the unit whose appendices are meant; null where only the text is at hand. */
export function reportReading(facts: readonly Fact[], level: Level | null): ReportReading {
  const period = mainPeriod(facts);
  const byName = new Map<ReportFigure, Candidate[]>();
  const isOfTwoLevels = hasTwoLevels(facts);
  for (const fact of facts) {
    const name = figureName(fact, isOfTwoLevels);
    const standing = name === null ? null : standingOf(fact, level, period);
    if (name === null || standing === null) continue;
    const candidate = { fact, isCertain: standing };
    const known = byName.get(name);
    if (known) known.push(candidate);
    else byName.set(name, [candidate]);
  }
  const entries = new Map<string, Entry>();
  const conflicts: Conflict[] = [];
  const disputes: Dispute[] = [];
  for (const name of REPORT_FIGURES) {
    const exact = (byName.get(name) ?? []).filter(({ fact }) => fact.bound === null);
    const candidates = wholesOf(exact);
    const values = new Set(candidates.map(({ fact }) => fact.value));
    const [first] = candidates;
    if (values.size > 1) conflicts.push({ name, facts: candidates.map(({ fact }) => fact) });
    append(disputes, disputesOf(name, candidates));
    // A name that the text does not speak of is blank, so that a sum may leave it out where a rule says so.
    entries.set(name, first && values.size === 1 ? entryOf(name, first.fact, first.isCertain) : blank(name));
  }
  const periods = periodsOf(facts);
  append(disputes, closePeriods(periods));
  return { reading: { source: REPORT_SOURCE, entries, disputes, periods }, conflicts };
}

/**
 * Figures of the whole unit and period. What one system counted, or what is counted since the year began, is a part or a
 * whole of its own: used only where nothing else is told, and never held against the rest.
 */
function wholesOf(exact: readonly Candidate[]): readonly Candidate[] {
  const plain = withoutParts(exact.filter(({ fact: { scope } }) => scope.system === '' && scope.cumulative === ''));
  if (plain.length > 0) {
    const certain = plain.filter(({ isCertain }) => isCertain);
    return certain.length > 0 ? certain : plain;
  }
  const systems = new Set(exact.map(({ fact: { scope } }) => bareKey(scope.system)));
  const present = exact.filter(({ fact: { scope } }) => scope.cumulative === '');
  // One system alone, or since the year began alone: probably what is meant.
  const [only] = systems.size > 1 ? [] : present.length > 0 ? present : exact;
  return only ? [{ ...only, isCertain: false }] : [];
}

/** "1.157 (điểm A 857; điểm B 300)": figures of one sentence that add up to another of it are its parts. */
function withoutParts(candidates: readonly Candidate[]): readonly Candidate[] {
  const bySentence = new Map<string, Candidate[]>();
  for (const one of candidates) {
    const sentence = `${one.fact.paragraph} ${one.fact.text}`;
    const known = bySentence.get(sentence);
    if (known) known.push(one);
    else bySentence.set(sentence, [one]);
  }
  const parts = new Set<Candidate>();
  for (const all of bySentence.values()) {
    const total = sumOf(all);
    // Twice itself within the sum of all: only then are the others worth adding up.
    const whole = all.find((one) => {
      const value = Number(one.fact.value);
      if (all.length < 3 || Math.abs(total - 2 * value) > SUM_ERROR * Math.abs(total)) return false;
      return sumOf(all.filter((other) => other !== one)) === value;
    });
    if (whole) for (const one of all) if (one !== whole) parts.add(one);
  }
  return candidates.filter((one) => !parts.has(one));
}

/** What adding up in another order may differ by. */
const SUM_ERROR = 1e-9;

function sumOf(candidates: readonly Candidate[]): number {
  return candidates.reduce((total, { fact }) => total + Number(fact.value), 0);
}

/** A figure given in two ways for the same place and period, as the text names them: one dispute for each of those. */
function disputesOf(name: ReportFigure, candidates: readonly Candidate[]): readonly Dispute[] {
  const byScope = new Map<string, Map<Fact['value'], Entry>>();
  for (const { fact, isCertain } of candidates) {
    const { place, period, system, cumulative } = fact.scope;
    const scope = [bareKey(place), withoutHalf(bareKey(period)), bareKey(system), bareKey(cumulative)].join('; ');
    const ways = byScope.get(scope) ?? new Map<Fact['value'], Entry>();
    // "10,18 ngàn" beside 10.183 is no contradiction.
    const isRough = fact.decimals < 0;
    if (!isRough && !ways.has(fact.value)) ways.set(fact.value, entryOf(name, fact, isCertain));
    byScope.set(scope, ways);
  }
  return [...byScope.values()].flatMap((ways) => (ways.size > 1 ? [{ name, entries: [...ways.values()] }] : []));
}

/** Last year's figures, and the time that a comparison is with. */
const OTHER_TIME = /cung ki|ki truoc|nam truoc|nam ngoai|luy ke/;

/** Dates first, then names, each in the order of the text. */
function periodsOf(facts: readonly Fact[]): readonly StatedPeriod[] {
  const dates = facts.flatMap((from, at): readonly StatedPeriod[] => {
    const to = facts[at + 1];
    if (from.name !== 'period_from' || to?.name !== 'period_to') return [];
    const written = `từ ngày ${dayText(from.value)} đến ngày ${dayText(to.value)}`;
    return [{ written, quote: quoteOf(from, from.span.start, to.span.end) }];
  });
  const names = facts.flatMap((fact): readonly StatedPeriod[] => {
    const { period } = fact.scope;
    const start = fact.text.indexOf(period);
    if (period === '' || start < 0 || OTHER_TIME.test(bareKey(period))) return [];
    const parsed = parsePeriod(period);
    if (parsed === null || parsed.stated) return [];
    return [{ written: period, quote: quoteOf(fact, start, start + period.length) }];
  });
  return [...dates, ...names];
}

/** Two pairs of dates that are nearly the same are a slip; others are of different things. */
function closePeriods(periods: readonly StatedPeriod[]): readonly Dispute[] {
  const ways = new Map(periods.map((one) => [one.written, { one, period: parsePeriod(one.written) }]));
  const stated = [...ways.values()].filter(({ period }) => period?.stated === true);
  const [first] = stated;
  const close = stated.filter(({ period }) => first?.period && period && isNear(first.period, period));
  if (close.length < 2) return [];
  const entries = close.map(({ one }) => ({
    ...blank(REPORT_PERIOD),
    written: one.written,
    ...(one.quote ? { quote: one.quote } : {}),
  }));
  return [{ name: REPORT_PERIOD, entries }];
}

function dayText(iso: Fact['value']): string {
  return String(iso).split('-').reverse().join('/');
}

function quoteOf({ text, paragraph }: Fact, start: number, end: number): Quote {
  return { sentence: text, start, end, paragraph, isCertain: true };
}

/** Tasks that the province gives are told from those of the district; dates are no figures. */
function figureName(fact: Fact, hasTwoLevelsOnly: boolean): ReportFigure | null {
  const { name } = fact;
  const giver = levelOfPlace(fact.scope.place);
  const isProvincial = name.startsWith('tasks_') && (giver === 'tinh' || (giver === 'huyen' && hasTwoLevelsOnly));
  const key = isProvincial ? `province_${name}` : name;
  return REPORT_FIGURES.find((one) => one === key) ?? null;
}

/** Since July 2025 there are no districts: "UBND thành phố" is the city that is a province. */
function hasTwoLevels(facts: readonly Fact[]): boolean {
  const end = facts.find(({ name }) => name === 'period_to')?.value;
  if (typeof end === 'string') return end >= '2025-07-02';
  return facts.some(({ scope }) => {
    const key = bareKey(`${scope.period} ${scope.place}`);
    return /\b(?:202[6-9]|20[3-9]\d)\b/.test(key) || /dac khu|hanh chinh cong (?:cap )?(?:xa|phuong)/.test(key);
  });
}

/** true: this unit and period; false: probably; null: another one. */
function standingOf({ name, scope }: Fact, level: Level | null, period: string): boolean | null {
  const when = samePeriod(scope.period, period);
  if (when === null) return null;
  const place = levelOfPlace(scope.place);
  if (name.startsWith('tasks_')) {
    if (place === 'xa' && level === 'xa') return null;
    return when && place !== null;
  }
  if (place === 'field') return null;
  if (place === null || level === null) return when;
  return place === level ? when : null;
}

function samePeriod(own: string, main: string): boolean | null {
  const key = bareKey(own);
  if (/cung ki|ki truoc|nam truoc|nam ngoai|^(?:trong )?ngay /.test(key)) return null;
  if (key === '' || key === main || key.startsWith('tu ')) return true;
  if (main === '') return true;
  const year = /\b(?:19|20)\d{2}\b/;
  const [ownYear, mainYear] = [year.exec(key)?.[0], year.exec(main)?.[0]];
  if (ownYear !== undefined && mainYear !== undefined && ownYear !== mainYear) return null;
  if (/^nam \d{4}$/.test(key) || main.includes(key) || key.includes(main)) return true;
  // "6 tháng năm 2023" for "6 tháng đầu năm 2023".
  return withoutHalf(key) === withoutHalf(main) ? true : null;
}

function withoutHalf(key: string): string {
  return key.replace(/\b(?:dau|cuoi|trong) /g, '');
}

/** The period that most figures name, dates apart. */
function mainPeriod(facts: readonly Fact[]): string {
  const counts = new Map<string, number>();
  for (const { scope } of facts) {
    const key = bareKey(scope.period);
    if (key === '' || key.startsWith('tu ') || /cung ki|ki truoc|^nam /.test(key)) continue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '';
}

function entryOf(name: string, fact: Fact, isCertain: boolean): Entry {
  const { text, span, paragraph, decimals } = fact;
  const value = Number(fact.value);
  const isRate = fact.name.startsWith('rate_');
  return {
    ...blank(name),
    written:
      value === 0 && !/\d/.test(text.slice(span.start, span.end))
        ? '0'
        : text.slice(span.start, span.end).replace(/\s*%$/, ''),
    state: 'quantity',
    quantity: isRate || decimals < 0 ? printed(value, decimals) : exactly(value),
    quote: { sentence: text, start: span.start, end: span.end, paragraph, isCertain },
  };
}

function blank(name: string): Entry {
  return {
    ref: name,
    place: null,
    written: '',
    state: 'blank',
    quantity: null,
    issue: null,
    scale: 1,
    isText: true,
    formula: null,
    format: '@',
    note: '',
  };
}
