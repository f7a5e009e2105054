/**
 * Forms with five figure columns and open rows, drawn from a seed in the many layouts that officials' files have: order of
 * columns, with and without ordinals, two or three lines of headings, units in headings, "Trong đó", a line of numbers with
 * and without formulas, the total above, below or nowhere, blank rows, remarks and signatures below. Made by hand of the
 * arithmetic alone, so that what is right is known without any program.
 */
import { columnName, parseRange } from '../../src/workbook/address.js';
import type { Snapshot } from '../../src/workbook/snapshot.js';
import { sheetOf, snapshotOf } from './layouts.js';
import { Random } from './random.js';

type Value = string | number | null;
/** `t` the total of the parts `a` and `b`, `o` another amount, `r` the rate of `o` by `t`. */
type Column = 't' | 'a' | 'b' | 'o' | 'r';
type Amounts = Readonly<Record<'t' | 'a' | 'b' | 'o', number>>;

export interface VariedFigure {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  /** The form computes it of others: by the total's parts, by the rate, by the total row. */
  readonly isComputed: boolean;
  readonly isRate: boolean;
}

export interface VariedForm {
  /** What was drawn, for whoever has to look at one. */
  readonly drawn: string;
  readonly blank: Snapshot;
  /** `changed`: other figures, by "row column". */
  readonly filled: (changed?: ReadonlyMap<string, number | null>) => Snapshot;
  readonly figures: readonly VariedFigure[];
}

const FIELDS = [
  {
    title: 'BÁO CÁO KẾT QUẢ SẢN XUẤT VỤ ĐÔNG XUÂN',
    rows: 'Tên thôn',
    names: ['Thôn Đông', 'Thôn Tây', 'Thôn Nam', 'Thôn Bắc', 'Thôn Hạ', 'Thôn Thượng'],
    total: 'Toàn xã',
    group: 'Diện tích gieo trồng (ha)',
    parts: ['Lúa', 'Hoa màu'],
    other: 'Sản lượng (tấn)',
    rate: 'Năng suất bình quân (tấn/ha)',
    times: 1,
    decimals: 1,
  },
  {
    title: 'THỐNG KÊ HỌC SINH BẬC TIỂU HỌC',
    rows: 'Tên trường',
    names: ['Hoa Sen', 'Quảng Phú', 'Nguyễn Du', 'Lê Lợi', 'Trần Phú', 'Kim Đồng'],
    total: 'Tổng cộng',
    group: 'Học sinh (em)',
    parts: ['Nam', 'Nữ'],
    other: 'Học sinh hoàn thành chương trình lớp học',
    rate: 'Tỷ lệ hoàn thành (%)',
    times: 100,
    decimals: 0,
  },
  {
    title: 'BÁO CÁO HOẠT ĐỘNG KHÁM CHỮA BỆNH',
    rows: 'Cơ sở khám chữa bệnh',
    names: ['Trạm Đông', 'Trạm Tây', 'Trạm Nam', 'Trạm Bắc', 'Trạm Hạ', 'Trạm Thượng'],
    total: 'TỔNG SỐ',
    group: 'Lượt khám',
    parts: ['Có thẻ BHYT', 'Không có thẻ'],
    other: 'Chuyển tuyến',
    rate: 'Tỷ lệ chuyển tuyến (%)',
    times: 100,
    decimals: 0,
  },
  {
    title: 'TÌNH HÌNH THỰC HIỆN DỰ TOÁN CHI',
    rows: 'Nội dung chi',
    names: ['Chi thường xuyên', 'Chi đầu tư', 'Chi giáo dục', 'Chi y tế', 'Dự phòng', 'Chi khác'],
    total: 'Cộng',
    group: 'Dự toán năm (triệu đồng)',
    parts: ['Cấp trên giao', 'Bổ sung'],
    other: 'Thực hiện (triệu đồng)',
    rate: 'Đạt tỷ lệ so với dự toán (%)',
    times: 100,
    decimals: 1,
  },
  {
    title: 'THỐNG KÊ SỐ LƯỢNG CÔNG CHỨC, VIÊN CHỨC',
    rows: 'Cơ quan, đơn vị',
    names: ['Văn phòng', 'Phòng Kinh tế', 'Phòng Văn hóa', 'Trung tâm', 'Trạm Y tế', 'Ban Quản lý'],
    total: 'Tổng cộng',
    group: 'Số người hiện có',
    parts: ['Công chức', 'Viên chức'],
    other: 'Số người được đào tạo, bồi dưỡng',
    rate: 'Tỷ lệ được đào tạo (%)',
    times: 100,
    decimals: 0,
  },
] as const;

const ORDERS: readonly (readonly Column[])[] = [
  ['t', 'a', 'b', 'o', 'r'],
  ['a', 'b', 't', 'o', 'r'],
  ['o', 't', 'a', 'b', 'r'],
  ['t', 'a', 'b', 'r', 'o'],
];
const NUMBER_LINES = [
  'none',
  'brackets',
  'plain',
  'letters',
  'formulas',
  'formulas in brackets',
  'with a colon',
] as const;

/** The same form for the same seed. */
export function variedForm(seed: number): VariedForm {
  const random = new Random(seed);
  const field = random.pick(FIELDS);
  const columns = random.pick(ORDERS);
  const hasOrdinals = random.chance(0.7);
  const hasNotes = random.chance(0.5);
  const numberLine = random.pick(NUMBER_LINES);
  const totalAt = random.pick(['last', 'last', 'first', 'none'] as const);
  const left = random.chance(0.2) ? 1 : 0;
  const lines = random.pick([2, 3]);
  const inGroup = random.pick(['Chia ra', 'Trong đó', 'Gồm']);
  const first = left + (hasOrdinals ? 2 : 1);
  const width = first + columns.length + (hasNotes ? 1 : 0);
  const sheet = new Drawing(left, width);

  if (random.chance(0.7)) sheet.line('UBND XÃ QUẢNG PHÚ');
  const number = random.pick(['Biểu số 05', 'Mẫu số 02', 'Phụ lục 4', 'Phụ biểu 03', '']);
  if (number !== '') sheet.line(number);
  sheet.line(field.title);
  if (random.chance(0.5)) sheet.line('(Kèm theo Báo cáo số 15/BC-UBND ngày 14/6/2026)');
  if (random.chance(0.3)) sheet.rows.push([]);

  // Headings.
  const top = sheet.rows.length;
  for (let line = 0; line < lines; line += 1) sheet.rows.push(sheet.empty());
  const whole = (column: number, text: string): void => sheet.put(top, column, text, top + lines - 1);
  if (hasOrdinals) whole(left, random.pick(['STT', 'TT']));
  whole(first - 1, field.rows);
  if (hasNotes) whole(width - 1, 'Ghi chú');
  const words = { t: random.pick(['Tổng số', 'Tổng cộng', 'Cộng']), a: field.parts[0], b: field.parts[1] };
  const group = columns.flatMap((column, at) => (column === 'o' || column === 'r' ? [] : [at]));
  columns.forEach((column, at) => {
    if (column === 'o') whole(first + at, field.other);
    else if (column === 'r') whole(first + at, field.rate);
    else if (lines === 2) sheet.put(top + 1, first + at, words[column]);
    else if (column === 't') sheet.put(top + 1, first + at, words.t, top + 2);
    else sheet.put(top + 2, first + at, words[column]);
  });
  sheet.put(top, first + (group[0] ?? 0), field.group, top, first + (group.at(-1) ?? 0));
  const a = first + columns.indexOf('a');
  if (lines === 3) sheet.put(top + 1, a, inGroup, top + 1, a + 1);
  const marks = marksOf(columns, numberLine, field.times);
  if (marks) {
    const row = sheet.empty();
    if (numberLine === 'letters') row[first - 1] = 'A';
    marks.forEach((mark, at) => (row[first + at] = mark));
    sheet.rows.push(row);
  }

  // Rows.
  const body = field.names.slice(0, random.int(3, field.names.length)).map((name) => {
    const scale = 10 ** field.decimals;
    const [one, two] = [random.int(20 * scale, 300 * scale), random.int(10 * scale, 200 * scale)];
    const other = Math.round((one + two) * (field.times === 1 ? 5.3 : 0.87)) - random.int(0, 9);
    return { name, a: one / scale, b: two / scale, t: (one + two) / scale, o: other / scale };
  });
  const sum = (of: keyof Amounts): number =>
    round(
      body.reduce((all, row) => all + row[of], 0),
      field.decimals,
    );
  const total = { name: field.total, a: sum('a'), b: sum('b'), t: sum('t'), o: sum('o') };
  const all = totalAt === 'first' ? [total, ...body] : totalAt === 'last' ? [...body, total] : body;
  const isOpenGroup = lines === 3 && inGroup === 'Trong đó';
  const figures: VariedFigure[] = [];
  let ordinal = 0;
  for (const row of all) {
    const isTotal = row === total;
    if (isTotal && totalAt === 'last' && random.chance(0.3)) sheet.rows.push([]);
    const at = sheet.rows.length;
    sheet.rows.push(sheet.empty());
    if (!isTotal) ordinal += 1;
    if (hasOrdinals && !isTotal) sheet.put(at, left, ordinal);
    if (hasOrdinals && isTotal && random.chance(0.3)) sheet.put(at, left, row.name, at, first - 1);
    else sheet.put(at, first - 1, row.name);
    columns.forEach((column, place) => {
      const value = column === 'r' ? round((row.o / row.t) * field.times, 2) : row[column];
      const isComputed = column === 'r' || isTotal || (column === 't' && !isOpenGroup);
      figures.push({ row: at, column: first + place, value, isComputed, isRate: column === 'r' });
    });
  }
  if (random.chance(0.6)) {
    sheet.rows.push([]);
    sheet.line('Ghi chú: Số liệu tính đến ngày 14/6/2026.');
    const signed = sheet.empty();
    signed[left + 1] = 'NGƯỜI LẬP BIỂU';
    signed[left + 4] = 'CHỦ TỊCH';
    sheet.rows.push(signed);
  }
  const drawn = {
    seed,
    title: field.title,
    columns: columns.join(''),
    hasOrdinals,
    numberLine,
    totalAt,
    lines,
    inGroup,
  };
  return {
    drawn: JSON.stringify(drawn),
    blank: sheet.snapshot(new Map()),
    filled(changed) {
      const values = new Map(figures.map(({ row, column, value }) => [`${row} ${column}`, value as number | null]));
      for (const [cell, value] of changed ?? []) values.set(cell, value);
      return sheet.snapshot(values);
    },
    figures,
  };
}

/** What the line of column numbers prints; null: the form has none. */
function marksOf(
  columns: readonly Column[],
  line: (typeof NUMBER_LINES)[number],
  times: number,
): readonly string[] | null {
  if (line === 'none') return null;
  const isBracketed = line === 'brackets' || line === 'formulas in brackets';
  const of = (column: Column): string => {
    const number = String(columns.indexOf(column) + 1);
    return isBracketed ? `(${number})` : number;
  };
  const hasFormulas = line === 'formulas' || line === 'formulas in brackets' || line === 'with a colon';
  return columns.map((column) => {
    if (hasFormulas && column === 't') return `${of('t')}=${of('a')}+${of('b')}`;
    if (!hasFormulas || column !== 'r') return of(column);
    return `${of('r')}=${of('o')}${line === 'with a colon' ? ':' : '/'}${of('t')}${times === 100 ? 'x100' : ''}`;
  });
}

function round(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals + 1e-9) / 10 ** decimals;
}

class Drawing {
  readonly rows: Value[][] = [];
  private readonly merges: string[] = [];

  constructor(
    private readonly left: number,
    private readonly width: number,
  ) {}

  empty(): Value[] {
    return Array.from({ length: this.width }, () => null);
  }

  line(text: string): void {
    const row = this.empty();
    row[this.left] = text;
    this.rows.push(row);
  }

  put(row: number, column: number, value: Value, bottom = row, right = column): void {
    const line = this.rows[row];
    if (line) line[column] = value;
    if (bottom > row || right > column)
      this.merges.push(`${columnName(column)}${row + 1}:${columnName(right)}${bottom + 1}`);
  }

  snapshot(values: ReadonlyMap<string, number | null>): Snapshot {
    const rows = this.rows.map((row, at) => row.map((value, column) => values.get(`${at} ${column}`) ?? value));
    return snapshotOf([
      sheetOf(
        'Biểu',
        rows,
        this.merges.flatMap((text) => parseRange(text) ?? []),
      ),
    ]);
  }
}
