/** Which edition a workbook was checked with, in sentences: what fits, what decided, and what to do where none fits. */
import type { EditionDecision } from '../forms/choose-edition.js';
import type { Bilingual } from '../forms/edition.js';
import type { EditionFit } from '../forms/edition-fit.js';
import { holdsTablesAlone, type Recognition } from '../forms/recognition.js';
import { versionText } from './forms.js';
import type { Language, Words } from './language.js';

const VI = {
  edition: 'Bộ biểu mẫu',
  chosen: {
    given: 'theo lựa chọn của anh/chị',
    workbook: 'đã chọn trong tệp này',
    fits: 'tự xác định theo tệp',
  },
  fit: (matched: string, of: string): string => `khớp ${matched}/${of} dòng`,
  alone: (forms: string): string => `Tệp chỉ có ${forms}: kiểm tra theo chính biểu này, không có phụ lục nào.`,
  doubtful: 'Biểu mẫu trong tệp có thể là bộ khác: đề nghị xem lại các dòng chưa khớp.',
  tie: {
    period: (others: string): string => `${others} cũng khớp như vậy; chọn theo kỳ báo cáo.`,
    level: (others: string): string => `${others} cũng khớp như vậy; chọn theo cấp của đơn vị.`,
    'last-used': (others: string): string => `${others} cũng khớp như vậy; chọn bộ dùng lần trước.`,
    later: (others: string): string => `${others} cũng khớp như vậy; chọn bộ mới hơn.`,
  },
  newer: (version: string): string => `Có bản mới hơn của bộ này: ${version}.`,
  carried: (name: string): string =>
    `Tệp này mang theo bộ biểu mẫu “${name}”; bộ đó chưa được dùng để kiểm tra. Muốn dùng thì chọn chính tệp này làm bộ biểu mẫu.`,
  none: (nearest: string, fit: string): string =>
    `Phần mềm chưa có biểu mẫu này nên chưa kiểm tra số liệu. Gần nhất: “${nearest}”, ${fit}.`,
  nothing: 'Không nhận dạng được phụ lục nào nên chưa kiểm tra được gì.',
  sheets: (names: string): string => `Các trang tính đã xem: ${names}.`,
  change: {
    title: (from: string, to: string): string => `Đã đổi bộ biểu mẫu: từ “${from}” sang “${to}”.`,
    same: 'Nội dung cần xem lại vẫn ở các ô như trước.',
    found: (more: number, less: number): string => `Cần xem lại thêm ${more} ô; ${less} ô không còn phải xem lại.`,
    aside: (reasons: number, remarks: number, from: string): string =>
      `${[
        ...(reasons > 0 ? [`${reasons} giải trình`] : []),
        ...(remarks > 0 ? [`${remarks} nội dung cấp trên gửi lại`] : []),
      ].join(' và ')} thuộc bộ “${from}” nên chưa dùng ở đây; vẫn giữ trong tệp, đổi lại bộ đó thì có hiệu lực như cũ.`,
    marks: 'Các ô đang đánh dấu theo bộ trước: bấm “Cập nhật dấu”.',
  },
};

const EN: typeof VI = {
  edition: 'Edition',
  chosen: { given: 'as you chose', workbook: 'chosen in this file', fits: 'found by the file' },
  fit: (matched, of) => `${matched} of ${of} rows fit`,
  alone: (forms) => `The file holds ${forms} alone: it is checked for itself, there are no appendices.`,
  doubtful: 'The forms in the file may be another edition: please look at the rows that do not fit.',
  tie: {
    period: (others) => `${others} fits as well; the reporting period decided.`,
    level: (others) => `${others} fits as well; the unit's level decided.`,
    'last-used': (others) => `${others} fits as well; the edition used last was taken.`,
    later: (others) => `${others} fits as well; the later edition was taken.`,
  },
  newer: (version) => `There is a later version of this edition: ${version}.`,
  carried: (name) =>
    `This file carries the edition “${name}”, which was not used. To use it, choose this very file as the edition.`,
  none: (nearest, fit) =>
    `There is no edition with these forms yet, so no figure was checked. The nearest: “${nearest}”, ${fit}.`,
  nothing: 'No appendix was recognised, so nothing could be checked.',
  sheets: (names) => `Sheets seen: ${names}.`,
  change: {
    title: (from, to) => `The edition was changed from “${from}” to “${to}”.`,
    same: 'What is to be looked at stands in the same cells.',
    found: (more, less) => `${more} more cells to look at; ${less} need no look any more.`,
    aside: (reasons, remarks, from) =>
      `${[...(reasons > 0 ? [`${reasons} reasons`] : []), ...(remarks > 0 ? [`${remarks} remarks sent back`] : [])].join(' and ')} belong to “${from}” and are not used here; they stay in the file and hold again under that edition.`,
    marks: 'The cells are marked by the edition before: press “Update marks”.',
  },
};

const STRINGS: Words<typeof VI> = { vi: VI, en: EN };

/** What of a choice is said; plain data. */
export type ShownChoice = Pick<
  EditionDecision,
  'chosen' | 'edition' | 'fit' | 'isDoubtful' | 'tie' | 'newer' | 'carried' | 'recognition'
>;

function fitText({ matched, of }: Pick<EditionFit, 'matched' | 'of'>, language: Language): string {
  return STRINGS[language].fit(String(matched), String(of));
}

/** `Bộ biểu mẫu: Cấp xã, … – khớp 111/111 dòng (tự xác định theo tệp).` */
export function editionLine({ chosen, edition, fit, recognition }: ShownChoice, language: Language): string {
  const strings = STRINGS[language];
  const alone = sourcesAlone(recognition);
  if (alone !== '') return strings.alone(alone);
  const how = chosen === 'none' ? '' : ` (${strings.chosen[chosen]})`;
  const share = fit.of === 0 ? '' : ` – ${fitText(fit, language)}`;
  const version = edition.date === undefined ? '' : `, ${versionText(edition, language)}`;
  return `${strings.edition}: ${edition.name[language]}${version}${share}${how}.`;
}

/** "Biểu II.06a": forms that serve the appendices of any edition, in a workbook without appendices; empty for others. */
export function sourcesAlone(recognition: Pick<Recognition, 'forms' | 'tables'>): string {
  if (!holdsTablesAlone(recognition) || recognition.tables.some(({ form }) => form.source === undefined)) return '';
  return [...new Set(recognition.tables.map(({ form }) => form.name))].join(', ');
}

/** What a person should know before trusting the choice; empty where there is nothing. */
export function editionNotices(
  { isDoubtful, tie, newer, carried }: ShownChoice,
  language: Language,
): readonly string[] {
  const strings = STRINGS[language];
  const others = tie?.others.map(({ edition }) => `“${edition.name[language]}”`).join(', ') ?? '';
  return [
    ...(isDoubtful ? [strings.doubtful] : []),
    ...(tie ? [strings.tie[tie.by](others)] : []),
    ...(newer ? [strings.newer(versionText(newer, language))] : []),
    ...(carried ? [strings.carried(carried.name[language])] : []),
  ];
}

/** What another edition has changed: findings, and what was said under the one before. One sentence each. */
export function editionChangeLines(
  {
    from,
    more,
    less,
    reasons,
    remarks,
  }: {
    readonly from: Bilingual;
    readonly more: number;
    readonly less: number;
    readonly reasons: number;
    readonly remarks: number;
  },
  areMarked: boolean,
  language: Language,
): readonly string[] {
  const { change } = STRINGS[language];
  return [
    more + less === 0 ? change.same : change.found(more, less),
    ...(reasons + remarks > 0 ? [change.aside(reasons, remarks, from[language])] : []),
    ...(areMarked ? [change.marks] : []),
  ];
}

/** "Đã đổi bộ biểu mẫu: từ “…” sang “…”." */
export function editionChangeTitle(from: Bilingual, to: Bilingual, language: Language): string {
  return STRINGS[language].change.title(from[language], to[language]);
}

/** An edition lies in the workbook and was not used. */
export function carriedText(name: Bilingual, language: Language): string {
  return STRINGS[language].carried(name[language]);
}

/** Why nothing was checked: no edition at hand fits. */
export function noEditionText(fit: EditionFit, nearest: Bilingual, sheets: string, language: Language): string {
  const strings = STRINGS[language];
  const what = fit.of === 0 ? strings.nothing : strings.none(nearest[language], fitText(fit, language));
  return `${what} ${strings.sheets(sheets)}`;
}
