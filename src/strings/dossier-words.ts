/** A dossier list in words: its columns, what was doubted in its dates, the faults on its rows, and earlier periods. */
import { printDay } from '../sources/civil-day.js';
import type { DateRole, DossierRole } from '../sources/dossiers/column-role.js';
import type { DateFinding } from '../sources/table/date-column.js';
import type { DossierList } from '../sources/dossiers/dossier-list.js';
import type { DossierFault, FaultKind } from '../sources/dossiers/dossier-list.js';
import type { FoundColumn } from '../sources/dossiers/find-dossier-columns.js';
import type { PeriodNotice, PeriodUse } from '../sources/previous/earlier-periods.js';
import { partsOfTableRef } from '../forms/table-form.js';
import type { ReviewedTable } from '../review/reviewed-table.js';
import { columnName } from '../workbook/address.js';
import { figure } from './forms.js';
import type { Language, Words } from './language.js';

/** Two days that contradict each other, an unknown text, the first row of a doubled code: whichever the fault has. */
interface FaultDetails {
  readonly code: string;
  readonly written: string;
  readonly first: string;
  readonly second: string;
  readonly column: string;
  readonly firstRow: number;
}

const VI = {
  columns: {
    code: 'Mã hồ sơ',
    procedureCode: 'Mã thủ tục',
    procedure: 'Thủ tục',
    field: 'Lĩnh vực',
    status: 'Trạng thái',
    result: 'Loại kết quả',
    channel: 'Kênh tiếp nhận',
    level: 'Mức độ dịch vụ công',
    submitted: 'Ngày nộp',
    received: 'Ngày tiếp nhận',
    due: 'Ngày hẹn trả',
    finished: 'Ngày kết thúc xử lý',
    returned: 'Ngày trả kết quả',
  } satisfies Readonly<Record<DossierRole, string>>,
  because: {
    heading: 'theo tiêu đề',
    shift: 'tiêu đề lệch cột, đã dịch lại',
    content: 'theo nội dung cột',
    chosen: 'do người dùng chọn',
  } satisfies Readonly<Record<FoundColumn['because'], string>>,
  columnIs: (role: string, letter: string, heading: string, because: string): string =>
    `${role}: cột ${letter}${heading ? ` “${heading}”` : ''}, ${because}`,
  faults: {
    'duplicate-code': ({ code, firstRow }) => `mã hồ sơ ${code} đã có ở dòng ${firstRow}; chỉ tính một lần`,
    'received-after-due': ({ first, second }) => `ngày tiếp nhận ${first} sau ngày hẹn trả ${second}`,
    'finished-before-received': ({ first, second }) => `ngày kết thúc ${first} trước ngày tiếp nhận ${second}`,
    'returned-without-date': () => 'trạng thái đã xong nhưng không có ngày kết thúc; chưa tính vào đã giải quyết',
    'finished-in-process': () => 'có ngày kết thúc nhưng trạng thái vẫn đang xử lý; tính theo trạng thái',
    'unreadable-date': ({ column, written }) => `${column} ghi “${written}”, không phải là ngày tháng`,
    'unknown-status': ({ written }) => `trạng thái “${written}” chưa có trong bảng trạng thái`,
    'unknown-channel': ({ written }) => `kênh tiếp nhận “${written}” chưa có trong bảng kênh`,
    'unknown-level': ({ written }) => `mức độ “${written}” chưa có trong bảng mức độ`,
    'missing-code': () => 'không có mã hồ sơ',
    'missing-received': () => 'không có ngày tiếp nhận; chưa tính vào đâu',
    'missing-status': () => 'không có trạng thái',
  } satisfies Readonly<Record<FaultKind, (details: FaultDetails) => string>>,
  shift: (by: -1 | 1, from: string): string =>
    by < 0
      ? `Tiêu đề có thêm cột “${from}” mà các dòng không có; các cột sau đó đã được dịch lại một cột.`
      : `Từ cột “${from}”, các dòng lệch sang phải một cột so với tiêu đề; đã dịch lại.`,
  dates: {
    turned: (column, serials, texts, swapped) =>
      `${column}: ${serials} ô là ngày tháng của Excel, ${texts} ô là văn bản: Excel tiếng Anh có thể đã đảo ngày và tháng ` +
      `(06/12 thành 12 tháng 6). ${swapped ? 'Đã đảo lại.' : 'Để nguyên theo lựa chọn.'}`,
    'perhaps-turned': (column, serials) =>
      `${column}: mọi ngày (${serials} ô) đều từ 1 đến 12; nếu Excel tiếng Anh đã đảo ngày và tháng thì cần chọn đảo lại.`,
    'month-first': (column, _serials, texts) => `${column}: ${texts} ô ghi tháng trước ngày sau; đã đọc như vậy.`,
    contradictory: (column, _serials, texts) =>
      `${column}: trong ${texts} ô có ô chỉ đọc được theo ngày/tháng, có ô chỉ đọc được theo tháng/ngày.`,
  } satisfies Readonly<
    Record<DateFinding<DateRole>['kind'], (column: string, serials: number, texts: number, swapped: boolean) => string>
  >,
  inPeriod: (asRead: number, swapped: number): string =>
    `Trong kỳ: ${asRead} ô nếu để nguyên, ${swapped} ô nếu đảo lại.`,
  skipped: (count: number, rows: string): string => `${count} dòng không phải hồ sơ, không tính: dòng ${rows}.`,
  statusFromDates: 'Danh sách không có cột trạng thái: có ngày kết thúc là đã giải quyết, không có là đang giải quyết.',
  noColumn: (role: string): string => `Danh sách không có cột ${role}.`,
  finishIsReturn: 'Không có ngày kết thúc xử lý: dùng ngày trả kết quả, nên hồ sơ có thể bị tính trễ hơn thực tế.',
  truncated: 'Danh sách quá lớn, chưa đọc hết; các số dưới đây chưa đủ.',
  /** While a long list is read. */
  reading: (rows: number, percent: number): string => `Đang đọc danh sách hồ sơ: ${percent}%, ${figure(rows)} dòng`,
  read: (rows: number, name: string): string => `Đã đọc ${figure(rows)} hồ sơ${name ? ` (trang “${name}”)` : ''}`,
  periodIs: (from: string, to: string): string => `Kỳ báo cáo: từ ${from} đến ${to}`,
  notTold: 'danh sách không cho biết',
  faultCount: (count: number): string => `${figure(count)} nội dung cần xem lại trong danh sách:`,
  row: (row: number, message: string): string => `dòng ${row}: ${message}`,
  more: (count: number): string => `… và ${figure(count)} dòng nữa`,
  uses: {
    previous: (name) => `${name}: so với kỳ trước`,
    'same-year': (name) => `${name}: so các chỉ tiêu lũy kế và kế hoạch trong năm`,
    'earlier-year': (name, years) => `${name}: so với cùng kỳ ${years === 1 ? 'năm trước' : `${years} năm trước`}`,
    none: (name) => `${name}: không dùng để so`,
  } satisfies Readonly<Record<PeriodUse['as'], (name: string, years: number) => string>>,
  m06a: {
    found: (sheet: string, rows: number): string => `Biểu II.06a, trang “${sheet}”: ${rows} dòng`,
    unreadable: (column: string, written: string): string => `cột (${column}) ghi “${written}”, không phải là số`,
  },
  notices: {
    supposed: (name: string): string => `${name}: không thấy ghi kỳ báo cáo, coi là một kỳ trước trong cùng năm.`,
    ownUnknown: 'Không thấy ghi kỳ báo cáo trong tệp đang kiểm tra, nên chưa biết các kỳ có chồng hay hở ngày không.',
    overlap: (name: string, days: number): string => `${name}: kỳ này và kỳ đó chồng nhau ${days} ngày.`,
    gap: (name: string, days: number): string => `${name}: giữa kỳ đó và kỳ này hở ${days} ngày.`,
    otherForms: (file: string, forms: string, compared: number, of: number): string =>
      `${file} theo biểu mẫu khác (${forms}): đối chiếu được ${compared}/${of} số, theo tên dòng; số còn lại không có dòng tương ứng.`,
    notEarlier: (name: string): string => `${name}: không phải là kỳ trước nên không dùng để so.`,
    otherUnit: (name: string, unit: string): string => `${name}: là của ${unit}, không cùng đơn vị.`,
    sameFigures: (name: string, same: number, of: number): string =>
      same === of
        ? `Cả ${of} số liệu giống hệt kỳ trước (${name}), có thể đang mở nhầm tệp kỳ trước.`
        : `${same}/${of} số liệu giống hệt kỳ trước (${name}), có thể đang mở nhầm tệp kỳ trước.`,
  },
};

const EN: typeof VI = {
  columns: {
    code: 'Dossier code',
    procedureCode: 'Procedure code',
    procedure: 'Procedure',
    field: 'Field',
    status: 'Status',
    result: 'Kind of result',
    channel: 'Channel',
    level: 'Level of service',
    submitted: 'Submitted',
    received: 'Received',
    due: 'Due',
    finished: 'Finished',
    returned: 'Handed out',
  },
  because: {
    heading: 'by its heading',
    shift: 'headings stand beside their columns, shifted back',
    content: 'by its content',
    chosen: 'as chosen',
  },
  columnIs: (role, letter, heading, because) =>
    `${role}: column ${letter}${heading ? ` “${heading}”` : ''}, ${because}`,
  faults: {
    'duplicate-code': ({ code, firstRow }) => `code ${code} already stands in row ${firstRow}; counted once`,
    'received-after-due': ({ first, second }) => `received on ${first}, after it was due on ${second}`,
    'finished-before-received': ({ first, second }) => `finished on ${first}, before it was received on ${second}`,
    'returned-without-date': () => 'done by its status, without a day of finishing; not counted as solved',
    'finished-in-process': () => 'has a day of finishing, yet its status is in process; counted by its status',
    'unreadable-date': ({ column, written }) => `${column} says “${written}”, which is no date`,
    'unknown-status': ({ written }) => `status “${written}” is not in the table of statuses`,
    'unknown-channel': ({ written }) => `channel “${written}” is not in the table of channels`,
    'unknown-level': ({ written }) => `level “${written}” is not in the table of levels`,
    'missing-code': () => 'has no dossier code',
    'missing-received': () => 'has no day of receipt; counted nowhere',
    'missing-status': () => 'has no status',
  },
  shift: (by, from) =>
    by < 0
      ? `The heading “${from}” has no column in the rows; the columns after it were shifted back by one.`
      : `From the heading “${from}” on the rows stand one column to the right; shifted back.`,
  dates: {
    turned: (column, serials, texts, swapped) =>
      `${column}: ${serials} cells are Excel dates, ${texts} are text: an English Excel may have exchanged day and month ` +
      `(06/12 became 12 June). ${swapped ? 'Changed back.' : 'Left as they stand, as chosen.'}`,
    'perhaps-turned': (column, serials) =>
      `${column}: all days (${serials} cells) lie between 1 and 12; if an English Excel exchanged day and month, choose to change them back.`,
    'month-first': (column, _serials, texts) => `${column}: ${texts} cells put the month first and were read so.`,
    contradictory: (column, _serials, texts) =>
      `${column}: of ${texts} cells some can only be day first and some only month first.`,
  },
  inPeriod: (asRead, swapped) => `In the period: ${asRead} as they stand, ${swapped} changed back.`,
  skipped: (count, rows) => `${count} rows are no dossiers and not counted: row ${rows}.`,
  statusFromDates: 'The list has no status: with a day of finishing a dossier is solved, without one in process.',
  noColumn: (role) => `The list has no column ${role}.`,
  finishIsReturn:
    'There is no day of finishing: the day of handing out is used, so dossiers may seem later than they were.',
  truncated: 'The list is too large and was not read to its end; the counts below are not complete.',
  reading: (rows, percent) => `Reading the dossier list: ${percent}%, ${figure(rows)} rows`,
  read: (rows, name) => `Read ${figure(rows)} dossiers${name ? ` (sheet “${name}”)` : ''}`,
  periodIs: (from, to) => `Period: from ${from} to ${to}`,
  notTold: 'the list does not tell',
  faultCount: (count) => `${figure(count)} things to look at in the list:`,
  row: (row, message) => `row ${row}: ${message}`,
  more: (count) => `… and ${figure(count)} more`,
  uses: {
    previous: (name) => `${name}: compared as the period before`,
    'same-year': (name) => `${name}: compared for cumulative figures and plans of the year`,
    'earlier-year': (name, years) =>
      `${name}: compared as the same period ${years} year${years === 1 ? '' : 's'} before`,
    none: (name) => `${name}: not compared`,
  },
  m06a: {
    found: (sheet, rows) => `Form II.06a, sheet “${sheet}”: ${rows} rows`,
    unreadable: (column, written) => `column (${column}) says “${written}”, which is no number`,
  },
  notices: {
    supposed: (name) => `${name}: states no period; taken as an earlier one of the same year.`,
    ownUnknown: 'The workbook states no period, so whether periods overlap or leave a gap is not known.',
    overlap: (name, days) => `${name}: overlaps this period by ${days} days.`,
    gap: (name, days) => `${name}: ${days} days lie between it and this period.`,
    otherForms: (file, forms, compared, of) =>
      `${file} is in other forms (${forms}): ${compared} of ${of} figures are compared, by the names of their rows; the others have no such row.`,
    notEarlier: (name) => `${name}: is no earlier period and was not compared.`,
    otherUnit: (name, unit) => `${name}: belongs to ${unit}, another unit.`,
    sameFigures: (name, same, of) =>
      same === of
        ? `All ${of} figures are last period’s (${name}): last period’s file is open, perhaps.`
        : `${same} of ${of} figures are last period’s (${name}): last period’s file is open, perhaps.`,
  },
};

export const DOSSIER_STRINGS: Words<typeof VI> = { vi: VI, en: EN };

/** What is wrong in a row, without the row: "mã hồ sơ … đã có ở dòng 17; chỉ tính một lần". */
export function faultMessage(fault: DossierFault, language: Language): string {
  const words = DOSSIER_STRINGS[language];
  const [first, second] = fault.days ?? [];
  return words.faults[fault.kind]({
    code: fault.code,
    written: fault.written,
    first: first === undefined ? '' : printDay(first),
    second: second === undefined ? '' : printDay(second),
    column: columnText(fault.role, language),
    firstRow: fault.firstRow ?? 0,
  });
}

function columnText(role: DateRole | null, language: Language): string {
  return role === null ? '' : DOSSIER_STRINGS[language].columns[role];
}

/** "Mã hồ sơ: cột E “Mã hồ sơ”, theo tiêu đề". */
export function columnLine({ role, column, heading, because }: FoundColumn, language: Language): string {
  const words = DOSSIER_STRINGS[language];
  return words.columnIs(words.columns[role], columnName(column), heading, words.because[because]);
}

const MOST_ROWS_NAMED = 12;

/** Everything about the list that an official should know before trusting its counts. */
export function listNotices(list: DossierList, language: Language): readonly string[] {
  const words = DOSSIER_STRINGS[language];
  const has = (role: DossierRole): boolean => list.columns.some((column) => column.role === role);
  const notices: string[] = [];
  if (list.truncated) notices.push(words.truncated);
  if (list.shift) notices.push(words.shift(list.shift.by, list.shift.heading));
  for (const { role, kind, serials, texts, reading, inPeriod } of list.dates) {
    const said = words.dates[kind](words.columns[role], serials, texts, reading === 'swapped');
    notices.push(
      inPeriod && kind !== 'contradictory' ? `${said} ${words.inPeriod(inPeriod.asRead, inPeriod.swapped)}` : said,
    );
  }
  if (list.statusFromDates) notices.push(words.statusFromDates);
  for (const role of ['channel', 'level', 'due'] as const)
    if (!has(role)) notices.push(words.noColumn(words.columns[role]));
  if (!has('finished')) notices.push(has('returned') ? words.finishIsReturn : words.noColumn(words.columns.finished));
  if (list.skippedRows.length > 0) {
    const rows = list.skippedRows.slice(0, MOST_ROWS_NAMED).join(', ');
    const rest = list.skippedRows.length > MOST_ROWS_NAMED ? ', …' : '';
    notices.push(words.skipped(list.skippedRows.length, rows + rest));
  }
  return notices;
}

/** "Biểu II.06a, trang “II.06a”: 12 dòng", and every cell that holds no number. */
export function m06aLines({ found, unreadable }: ReviewedTable, language: Language): readonly string[] {
  const words = DOSSIER_STRINGS[language];
  return [
    words.m06a.found(found.sheet, found.rows.length),
    ...unreadable.map(({ ref, place, written }) =>
      words.row((place?.row ?? 0) + 1, words.m06a.unreadable(partsOfTableRef(ref)?.column ?? '', written)),
    ),
  ];
}

/** What an earlier workbook was compared as: "quy-1.xlsx: so với kỳ trước (15/12/2022–14/03/2023)". */
export function useLine({ name, period, as, years }: PeriodUse, language: Language): string {
  const said = DOSSIER_STRINGS[language].uses[as](name, years);
  return period ? `${said} (${printDay(period.from)}–${printDay(period.to)})` : said;
}

export function periodNotice(notice: PeriodNotice, language: Language): string {
  const words = DOSSIER_STRINGS[language].notices;
  switch (notice.kind) {
    case 'period-supposed':
      return words.supposed(notice.name);
    case 'own-period-unknown':
      return words.ownUnknown;
    case 'overlap':
      return words.overlap(notice.name, notice.days);
    case 'gap':
      return words.gap(notice.name, notice.days);
    case 'not-earlier':
      return words.notEarlier(notice.name);
    case 'other-forms':
      return words.otherForms(notice.name, notice.forms[language], notice.compared, notice.of);
    case 'other-unit':
      return words.otherUnit(notice.name, notice.unit);
    case 'same-figures':
      return words.sameFigures(notice.name, notice.same, notice.of);
  }
}

/** "từ 06/12/2022 đến 07/06/2023". */
export function periodLine(period: { readonly from: number; readonly to: number }, language: Language): string {
  return DOSSIER_STRINGS[language].periodIs(printDay(period.from), printDay(period.to));
}
