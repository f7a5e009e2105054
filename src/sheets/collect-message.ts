/** What goes back to a unit: a short message as text, in plain words, with each cell to look at. */
import type { Ledger } from '../collect/ledger.js';
import type { UnitRecord, UnitState } from '../collect/unit-record.js';
import { MESSAGES_SHEET } from '../collect/read-total.js';
import type { CompiledEdition } from '../rules/compile.js';
import { formatAddress } from '../workbook/address.js';
import type { NewSheet } from '../workbook/new-sheet.js';
import { COLLECT_STRINGS } from '../strings/collect.js';
import { unitRemarks } from '../strings/collect-remarks.js';
import { FORM_STRINGS } from '../strings/forms.js';
import { LANGUAGES, type Language, type Words } from '../strings/language.js';

const VI = {
  to: (unit: string): string => `Kính gửi: ${unit}`,
  about: (period: string): string => `Về số liệu phụ lục báo cáo cải cách hành chính${period ? `, ${period}` : ''}`,
  received: (file: string): string => `Đã nhận tệp: ${file}`,
  notReceived: 'Đến nay chưa nhận được số liệu của đơn vị.',
  fine: 'Số liệu đã được tổng hợp, không có nội dung cần sửa.',
  findings: (errors: number, warnings: number): string =>
    `Có ${[...(errors > 0 ? [`${errors} lỗi cần sửa`] : []), ...(warnings > 0 ? [`${warnings} nội dung cần xem lại`] : [])].join(', ')}:`,
  toNote: 'Cần lưu ý:',
  alsoNote: 'Ngoài ra:',
  request:
    'Đề nghị đơn vị xem lại, sửa và gửi lại tệp. Nội dung nào đúng như đã ghi thì ghi lý do ở cột Ghi chú của dòng đó.',
  requestAnswer: 'Đề nghị đơn vị xem lại; nếu chưa đúng thì sửa và gửi lại tệp.',
  requestSend: (period: string): string =>
    `Đề nghị đơn vị gửi số liệu${period ? ` ${inLine(period)}` : ''} để kịp tổng hợp.`,
  requestAgain: (period: string): string =>
    `Đề nghị đơn vị gửi lại số liệu${period ? ` ${inLine(period)}` : ''} để kịp tổng hợp.`,
  requestAppendices: (period: string): string =>
    `Đề nghị đơn vị gửi thêm số liệu phụ lục${period ? ` ${inLine(period)}` : ''} để kịp tổng hợp.`,
  more: (count: number): string => `… và ${count} nội dung khác.`,
  cell: (address: string, sheet: string): string => `ô ${address}, trang “${sheet}”`,
};

const EN: typeof VI = {
  to: (unit) => `To: ${unit}`,
  about: (period) => `On the appendices of the administrative-reform report${period ? `, ${period}` : ''}`,
  received: (file) => `Received: ${file}`,
  notReceived: 'Your figures have not arrived yet.',
  fine: 'Your figures are in the total; nothing is to be corrected.',
  findings: (errors, warnings) =>
    `${[...(errors > 0 ? [`Errors to correct: ${errors}`] : []), ...(warnings > 0 ? [`To review: ${warnings}`] : [])].join('; ')}:`,
  toNote: 'To be noted:',
  alsoNote: 'Also:',
  request:
    'Please look at these, correct them and send the file again. What is right as it stands: write the reason into the row’s note.',
  requestAnswer: 'Please look at these; where they are not right, correct them and send the file again.',
  requestSend: (period) => `Please send your figures${period ? ` for ${period}` : ''} in time for the total.`,
  requestAgain: (period) => `Please send your figures${period ? ` for ${period}` : ''} again in time for the total.`,
  requestAppendices: (period) =>
    `Please also send your appendices${period ? ` for ${period}` : ''} in time for the total.`,
  more: (count) => `… and ${count} more.`,
  cell: (address, sheet) => `cell ${address}, sheet “${sheet}”`,
};

const MESSAGE_STRINGS: Words<typeof VI> = { vi: VI, en: EN };

/** What a unit without figures is asked for. */
const REQUESTS = {
  counted: 'requestAgain',
  missing: 'requestSend',
  'other-period': 'requestSend',
  'no-appendix': 'requestAppendices',
  unreadable: 'requestAgain',
  empty: 'requestAgain',
  'other-edition': 'requestAgain',
} satisfies Readonly<Record<UnitState, keyof typeof VI>>;

/** The message for one unit. `period` as it is to be read; empty where nobody knows it. */
export function unitMessage(unit: UnitRecord, compiled: CompiledEdition, period: string, language: Language): string {
  const words = MESSAGE_STRINGS[language];
  const { severities } = FORM_STRINGS[language];
  const head = [words.to(unit.id), words.about(period), ''];
  const found = unit.counted?.found;
  const remarks = unitRemarks(unit, compiled, language);
  if (!found) {
    const asked =
      unit.state === 'missing' ? [words.notReceived] : remarks.map((remark) => `- ${remark}.`.replace(/\.\.$/, '.'));
    return [...head, ...asked, '', words[REQUESTS[unit.state]](period), ''].join('\n');
  }
  const { error, warning } = found.counts;
  const lines = found.findings.map(({ severity, place, sentence }, at) => {
    const where = place ? ` (${words.cell(formatAddress(place), place.sheet)})` : '';
    return `${at + 1}. [${severities[severity]}] ${sentence}${where}`;
  });
  const hidden = error + warning - lines.length;
  const body = [
    words.received(unit.parts.length > 0 ? unit.parts.map(({ path }) => path).join('; ') : unit.counted.path),
    ...(lines.length > 0 ? [words.findings(error, warning), ...lines] : []),
    ...(hidden > 0 ? [words.more(hidden)] : []),
    ...(remarks.length > 0
      ? [lines.length > 0 ? words.alsoNote : words.toNote, ...remarks.map((remark) => `- ${remark}`)]
      : []),
  ];
  const closing = lines.length > 0 ? words.request : remarks.length > 0 ? words.requestAnswer : words.fine;
  return [...head, ...body, '', closing, ''].join('\n');
}

/** "Quý I năm 2026" as it stands within a sentence. */
function inLine(period: string): string {
  return period.charAt(0).toLocaleLowerCase('vi') + period.slice(1);
}

/** Whether a text begins as `unitMessage` does, in any language that may have written it. */
export function isUnitMessage(text: string): boolean {
  const [to = '', about = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  return LANGUAGES.some((language) => {
    const words = MESSAGE_STRINGS[language];
    return to.startsWith(words.to('')) && about.startsWith(words.about(''));
  });
}

/** All messages on one sheet, a unit a row. */
export function messagesSheet(ledger: Ledger, compiled: CompiledEdition, period: string, language: Language): NewSheet {
  const { columns, states, title } = COLLECT_STRINGS[language];
  const captions = [columns.number, columns.unit, columns.state, columns.errors, columns.warnings, columns.message];
  const head = { bold: true, border: true, align: 'center', wrap: true } as const;
  const cell = { border: true, wrap: true } as const;
  return {
    name: MESSAGES_SHEET,
    rows: [
      [{ value: `${title}${period ? `, ${period}` : ''}`, bold: true }],
      captions.map((value) => ({ value, ...head })),
      ...ledger.units.map((unit, at) => [
        { value: at + 1, border: true },
        { value: unit.id, ...cell },
        { value: states[unit.state], ...cell },
        { value: unit.counted?.found?.counts.error ?? null, border: true },
        { value: unit.counted?.found?.counts.warning ?? null, border: true },
        { value: unitMessage(unit, compiled, period, language), ...cell },
      ]),
    ],
    columnWidths: [6, 28, 18, 10, 10, 110],
    headerRows: 2,
    landscape: true,
  };
}
