/** What the figures of other sources are called to people: the counts of a dossier list, the columns of Biểu II.06a. */
import { M06A_FIGURES, type DossierFigure } from '../rules/source-names.js';
import type { Language, Words } from './language.js';
import { REPORT_NAMES } from './report-names.js';
import { TASK_FIGURE_NAMES } from './task-figures.js';
import { lookup } from '../workbook/lookup.js';

export const DOSSIER_FIGURE_NAMES: Words<Readonly<Record<DossierFigure, string>>> = {
  vi: {
    received: 'đã tiếp nhận',
    received_new: 'tiếp nhận trong kỳ',
    carried_over: 'từ kỳ trước chuyển sang',
    online: 'tiếp nhận trực tuyến',
    online_partial: 'trực tuyến một phần',
    online_full: 'trực tuyến toàn trình',
    solved: 'đã giải quyết',
    solved_early: 'giải quyết trước hạn',
    solved_on_time: 'giải quyết đúng hạn',
    solved_late: 'giải quyết quá hạn',
    in_process: 'đang giải quyết',
    in_process_within: 'đang giải quyết trong hạn',
    in_process_overdue: 'đang giải quyết quá hạn',
    returned: 'trả lại, xin rút',
    supplement: 'chờ bổ sung, tạm dừng',
    direct: 'tiếp nhận trực tiếp, qua bưu chính',
    procedures_online_partial: 'TTHC một phần có hồ sơ trực tuyến',
    procedures_online_full: 'TTHC toàn trình có hồ sơ trực tuyến',
  },
  en: {
    received: 'received',
    received_new: 'received in the period',
    carried_over: 'carried over',
    online: 'received online',
    online_partial: 'online, partial services',
    online_full: 'online, full services',
    solved: 'solved',
    solved_early: 'solved early',
    solved_on_time: 'solved on time',
    solved_late: 'solved late',
    in_process: 'in process',
    in_process_within: 'in process, within time',
    in_process_overdue: 'in process, overdue',
    returned: 'handed back or withdrawn',
    supplement: 'waiting for supplements, held',
    direct: 'received directly or by post',
    procedures_online_partial: 'partial-service procedures with online dossiers',
    procedures_online_full: 'full-service procedures with online dossiers',
  },
};

const COLUMN: Words<(number: number) => string> = {
  vi: (number) => `cột (${number})`,
  en: (number) => `column (${number})`,
};
/** STT and the name come first. */
const FIRST_COLUMN = 3;

/** No figure, but found wrong like one. */
const PERIOD_NAME: Words<{ readonly period: string }> = {
  vi: { period: 'kỳ báo cáo' },
  en: { period: 'reporting period' },
};

const NAMES: Readonly<Record<string, Words<Readonly<Record<string, string>>>>> = {
  dossiers: DOSSIER_FIGURE_NAMES,
  tasks: TASK_FIGURE_NAMES,
  report: {
    vi: { ...REPORT_NAMES.vi, ...PERIOD_NAME.vi },
    en: { ...REPORT_NAMES.en, ...PERIOD_NAME.en },
  },
  appendices: PERIOD_NAME,
};

/** "đã giải quyết", "cột (7)"; the bare name for a source that has no names of its own here. */
export function sourceFigureName(source: string, name: string, language: Language): string {
  if (source === 'm06a') {
    const at = M06A_FIGURES.findIndex((figure) => figure === name);
    return at < 0 ? name : COLUMN[language](at + FIRST_COLUMN);
  }
  const names = lookup(NAMES, source)?.[language];
  return (names && lookup(names, name)) ?? name;
}
