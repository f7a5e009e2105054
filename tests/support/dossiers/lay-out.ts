/** Sample dossiers as the rows that one-stop systems export, with the traps that come with them. */
import { dateOf, dayOf, serialOf, type CivilDay } from '../../../src/sources/civil-day.js';
import { Random } from '../random.js';
import type { SampleDossier, SampleLevel } from './make-dossiers.js';

/** A cell: text, a date as Excel keeps it, a number, or nothing. */
export type SampleCell = string | number | { readonly serial: number } | null;

/** `td`: the export that prints no channel and no level; `full`: all columns; `other`: another system's headings. */
export type SampleLayout = 'td' | 'full' | 'other';
/** `turned`: what an English-locale Excel makes of dd/mm texts. */
export type DateStyle = 'date-time' | 'date' | 'time-first' | 'iso' | 'serial' | 'turned' | 'assorted';

export interface LayOutOptions {
  readonly layout?: SampleLayout;
  readonly dates?: DateStyle;
  /** Rows print no value for "Người tiếp nhận", so that everything after stands one place to the left. */
  readonly shifted?: boolean;
  /** No title, no heading. */
  readonly bare?: boolean;
  /** Group lines, a line of column numbers, a total line, and rows of faults that change no count. */
  readonly traps?: boolean;
  readonly date1904?: boolean;
  /** Codes that hold no date. */
  readonly plainCodes?: boolean;
  readonly seed?: number;
}

/** What the traps put in: kind of fault and how often. */
export interface LaidOut {
  readonly rows: readonly (readonly SampleCell[])[];
  /** Zero-based ranges. */
  readonly merges: readonly {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  }[];
  readonly faults: Readonly<Record<string, number>>;
}

type Column = readonly [heading: string, cell: (dossier: SampleDossier, at: number) => SampleCell | CivilDayCell];
interface CivilDayCell {
  readonly day: CivilDay | null;
}
const day = (value: CivilDay | null): CivilDayCell => ({ day: value });

const LEVELS: Readonly<Record<SampleLevel, string>> = {
  information: 'DVC cung cấp thông tin',
  partial: 'Một phần',
  full: 'Toàn trình',
};
const OFFICE = 'Bộ phận tiếp nhận và trả kết quả xã Quảng Phú';

const TD: readonly Column[] = [
  ['STT', (_, at) => at + 1],
  ['Đơn vị tiếp nhận', () => OFFICE],
  ['Người tiếp nhận', ({ person }) => person],
  ['Tên thủ tục hành chính', ({ procedure }) => procedure],
  ['Mã hồ sơ', ({ code }) => code],
  ['Trạng thái', ({ status }) => status],
  ['Địa chỉ', ({ address }) => address],
  ['Chủ hồ sơ', ({ owner }) => owner],
  ['Ngày nộp hồ sơ', ({ submitted }) => day(submitted)],
  ['Ngày nhận', ({ received }) => day(received)],
  ['Ngày hẹn trả', ({ due }) => day(due)],
  ['Ngày kết thúc xử lý', ({ finished }) => day(finished)],
];
const COLUMNS: Readonly<Record<SampleLayout, readonly Column[]>> = {
  td: TD,
  full: [
    ...TD,
    ['Kênh thực hiện', ({ channel }) => channel],
    ['Mức độ', ({ level }) => LEVELS[level]],
    ['Lĩnh vực', ({ field }) => field],
  ],
  other: [
    ['TT', (_, at) => at + 1],
    ['Số hồ sơ', ({ code }) => code],
    ['Thủ tục', ({ procedure }) => procedure],
    ['Lĩnh vực', ({ field }) => field],
    ['Người nộp', ({ owner }) => owner],
    ['Ngày tiếp nhận', ({ received }) => day(received)],
    ['Ngày hẹn trả kết quả', ({ due }) => day(due)],
    ['Ngày có kết quả', ({ finished }) => day(finished)],
    ['Hình thức tiếp nhận', ({ channel }) => (channel === 'Trực tuyến' ? 'Tiếp nhận qua mạng' : 'Trực tiếp')],
    ['Mức độ DVC', ({ level }) => ({ information: '2', partial: '3', full: '4' })[level]],
    ['Tình trạng', ({ status }) => status.toUpperCase()],
  ],
};

export function layOutDossiers(dossiers: readonly SampleDossier[], options: LayOutOptions = {}): LaidOut {
  const { rows, ...rest } = rowsOf(dossiers, options);
  return { ...rest, rows: [...rows], faults: rest.faults };
}

/** A list whose rows are made one after another; `faults` is complete when they have been. */
export interface LaidOutRows extends Omit<LaidOut, 'rows'> {
  readonly rows: Iterable<readonly SampleCell[]>;
  /** Cells of the longest row. */
  readonly width: number;
}

export function rowsOf(
  dossiers: Iterable<SampleDossier> & { readonly length: number },
  options: LayOutOptions = {},
): LaidOutRows {
  const { layout = 'full', shifted = false, bare = false } = options;
  const columns = COLUMNS[layout];
  const body = shifted ? columns.filter(([heading]) => heading !== 'Người tiếp nhận') : columns;
  const faults: Record<string, number> = {};
  return {
    rows: { [Symbol.iterator]: () => writtenRows(dossiers, options, body, faults) },
    width: bare ? body.length : columns.length,
    merges: bare ? [] : [{ top: 0, left: 0, bottom: 0, right: columns.length - 1 }],
    faults,
  };
}

function* writtenRows(
  dossiers: Iterable<SampleDossier> & { readonly length: number },
  options: LayOutOptions,
  body: readonly Column[],
  faults: Record<string, number>,
): Generator<readonly SampleCell[]> {
  const { layout = 'full', bare = false, traps = false, date1904 = false } = options;
  const random = new Random(options.seed ?? 1);
  const columns = COLUMNS[layout];
  const write = (dossier: SampleDossier, at: number): SampleCell[] =>
    body.map(([, cell]) => {
      const value = cell(options.plainCodes ? { ...dossier, code: plainCode(dossier.code) } : dossier, at);
      return isDay(value) ? writeDay(value.day, options.dates ?? 'date-time', date1904, random) : value;
    });
  const tally = (kind: string): void => {
    faults[kind] = (faults[kind] ?? 0) + 1;
  };
  let written = 0;
  const count = (row: readonly SampleCell[]): readonly SampleCell[] => {
    written += 1;
    return row;
  };
  if (!bare) {
    yield count(['DANH SÁCH HỒ SƠ']);
    yield count([]);
    yield count(columns.map(([heading]) => heading));
    if (traps) yield count(columns.map((_, at) => `(${at + 1})`));
  }
  let first: SampleDossier | null = null;
  let at = 0;
  for (const dossier of dossiers) {
    first ??= dossier;
    const row = write(dossier, at);
    yield count(row);
    if (traps && at % 400 === 7) yield count([`Lĩnh vực: ${dossier.field}`]);
    if (traps && at % 300 === 11) {
      // The same page exported twice.
      yield count(row);
      tally('duplicate-code');
    }
    at += 1;
  }
  if (!traps) return;
  for (const [kind, faulty] of first ? faultyDossiers(first) : []) {
    const row = write(faulty, written);
    if (kind === 'unreadable-date')
      row[body.findIndex(([heading]) => heading.includes('nhận') && heading.startsWith('Ngày'))] = '31/02/2023';
    yield count(row);
    tally(kind);
  }
  yield [];
  yield ['', `Tổng số hồ sơ: ${dossiers.length}`];
  yield ['', '', 'NGƯỜI LẬP BIỂU'];
}

function isDay(value: SampleCell | CivilDayCell): value is CivilDayCell {
  return typeof value === 'object' && value !== null && 'day' in value;
}

/** One row of each kind of fault, placed in time where it counts nowhere: long done, or never received. */
function faultyDossiers(first: SampleDossier): readonly (readonly [string, SampleDossier])[] {
  const long = dayOf(2021, 3, 4)!;
  const base: SampleDossier = {
    ...first,
    submitted: long,
    received: long,
    due: long + 9,
    finished: long + 8,
    status: 'Đã trả kết quả',
  };
  const code = (number: number): string => `H21.65-210304-900${number}`;
  return [
    ['received-after-due', { ...base, code: code(1), due: long - 1, finished: long + 1 }],
    ['finished-before-received', { ...base, code: code(2), finished: long - 2 }],
    ['returned-without-date', { ...base, code: code(3), finished: null }],
    ['unreadable-date', { ...base, code: code(4) }],
    ['unknown-status', { ...base, code: code(5), status: 'Chờ Hội đồng' }],
  ];
}

const two = (value: number): string => String(value).padStart(2, '0');

function writeDay(value: CivilDay | null, style: DateStyle, date1904: boolean, random: Random): SampleCell {
  if (value === null) return '';
  const { year, month, day: dayOfMonth } = dateOf(value);
  const time = `${two(random.int(7, 16))}:${two(random.int(0, 59))}`;
  const text = `${two(dayOfMonth)}/${two(month)}/${year}`;
  switch (style) {
    case 'date-time':
      return `${text} ${time}:${two(random.int(0, 59))}`;
    case 'date':
      return text;
    case 'time-first':
      return `${time}, ${text}`;
    case 'iso':
      return `${year}-${two(month)}-${two(dayOfMonth)} ${time}:00`;
    case 'serial':
      return { serial: serialOf(value, date1904) + random.int(0, 9) / 10 };
    case 'turned': {
      const other = dayOf(year, dayOfMonth, month);
      return other === undefined ? text : { serial: serialOf(other, date1904) };
    }
    case 'assorted':
      return writeDay(value, random.pick(['date-time', 'date', 'time-first', 'serial'] as const), date1904, random);
  }
}

/** `H21.65-221206-0001` → `00650522120001`: digits of an older system, without a date to hold against. */
function plainCode(code: string): string {
  const digits = code.replace(/\D/g, '');
  return `0035${Array.from(digits).reverse().join('')}`;
}
