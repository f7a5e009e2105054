/**
 * The three copies that a finished workbook is given away or kept as, by their purpose. The workbook itself is never
 * changed. A chunk of its own, with the file host in it.
 */
import { fileNameOf, parseUnitName } from '../collect/unit-name.js';
import { PARTS_SHEET, RESULTS_SHEET, RULES_SHEET } from '../forms/generated-sheets.js';
import { createWorkbook } from '../hosts/file/create/create-workbook.js';
import type { FileHost } from '../hosts/file/file-host.js';
import { openToWrite } from '../hosts/file/open-with.js';
import { packArchive } from '../hosts/file/zip/pack.js';
import type { CopyPurpose } from '../review/copy-purpose.js';
import { sealOf } from '../review/seal.js';
import { NO_SETTINGS, writeWorkbookSettings, type WorkbookSettings } from '../review/workbook-settings.js';
import type { NamedPeriod } from '../sources/period.js';
import { resultsSheet } from '../sheets/results-sheet.js';
import { COPY_NAMES } from '../strings/copy-words.js';
import type { Language } from '../strings/language.js';
import type { SheetEdit } from '../workbook/edit.js';
import { HostError } from '../workbook/failure.js';
import { anyBuiltIn, type EditionWish } from './decide-edition.js';
import { makeSignPage } from './make-sign-page.js';
import { resultsInput } from './results.js';
import { reviewWorkbook, type ReviewedWorkbook } from './review-workbook.js';

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface CopyCall {
  readonly language: Language;
  /** As it is to be printed; the seal and the results sheet bear it. */
  readonly date: string;
  readonly programVersion: string;
  /** Absent: what fits, of the editions that ship with the product. */
  readonly edition?: EditionWish;
  /** What a session knows and the file does not yet. */
  readonly settings?: WorkbookSettings;
  /** For `archive`: the report that goes into it. */
  readonly report?: NamedFile | null;
}

export interface WorkbookCopy extends NamedFile {
  readonly reviewed: ReviewedWorkbook;
}

/** @throws HostError, `xls-read-only` among them. */
export async function copyFor(
  purpose: CopyPurpose,
  bytes: Uint8Array,
  fileName: string,
  call: CopyCall,
): Promise<WorkbookCopy> {
  const host = await openToWrite(bytes, fileName);
  if (host.kind === 'xls') throw new HostError('xls-read-only', fileName);
  const snapshot = await host.read();
  const reviewed = reviewWorkbook(snapshot, {
    edition: call.edition ?? anyBuiltIn(),
    fileName,
    ...(call.settings ? { settings: { settings: call.settings, problem: null } } : {}),
  });
  const name = copyName(purpose, reviewed, host.kind);
  switch (purpose) {
    case 'send':
      return { reviewed, name, bytes: await sendCopy(host, reviewed, call) };
    case 'clean':
      return { reviewed, name, bytes: await cleanCopy(host) };
    case 'page':
      return { reviewed, name, bytes: makeSignPage(reviewed, { ...call, rows: [] }) };
    case 'archive': {
      const results = resultsBook(reviewed, call);
      const base = copyName('send', reviewed, host.kind);
      const file = { name: base, bytes: await sendCopy(host, reviewed, call) };
      const sheet = { name: base.replace(/\.\w+$/, `-${COPY_NAMES.results}.xlsx`), bytes: results };
      const report = call.report ? [{ ...call.report, name: reportName(base, call.report.name) }] : [];
      return { reviewed, name, bytes: packArchive([file, sheet, ...report]) };
    }
  }
}

/** Takes everything of ours out of a workbook's bytes; nothing else of it changes. @throws HostError */
export async function withoutOurs(bytes: Uint8Array): Promise<Uint8Array> {
  const host = await openToWrite(bytes, 'workbook.xlsx');
  if (host.kind === 'xls') throw new HostError('xls-read-only');
  return cleanCopy(host);
}

/** Sheets of ours; one that the official made, whatever its name, bears no sign of ours and stays. */
const OWN_SHEETS: readonly SheetEdit[] = [RESULTS_SHEET, RULES_SHEET, PARTS_SHEET].map((name) => ({
  kind: 'remove-sheet',
  name,
}));

async function cleanCopy(host: FileHost): Promise<Uint8Array> {
  await host.apply([{ kind: 'unmark' }, ...OWN_SHEETS, { kind: 'settings', json: null }]);
  return host.save();
}

async function sendCopy(host: FileHost, reviewed: ReviewedWorkbook, { date }: CopyCall): Promise<Uint8Array> {
  const json = writeWorkbookSettings(settingsToSend(reviewed, date));
  await host.apply([{ kind: 'unmark' }, ...OWN_SHEETS, { kind: 'settings', json }]);
  return host.save();
}

/** What the office that adds up needs to know, and nothing of how the file was made. */
function settingsToSend(
  { settings: { settings }, recognition, compiled, result, about }: ReviewedWorkbook,
  date: string,
): WorkbookSettings {
  const { previous, zeroConvention, waivers } = settings;
  const { edition } = compiled;
  return {
    ...NO_SETTINGS,
    unit: about.unit,
    period: about.period,
    level: settings.level ?? result.level,
    edition: edition.id,
    zeroConvention,
    waivers,
    ...(previous ? { previous } : {}),
    ...(settings.answers ? { answers: settings.answers } : {}),
    seal: sealOf(recognition.reading, edition.id, date),
  };
}

function resultsBook(reviewed: ReviewedWorkbook, { date, programVersion, language }: CopyCall): Uint8Array {
  return createWorkbook([resultsSheet(resultsInput(reviewed, { date, programVersion, language, linked: false }))]);
}

/** `2026-Q3_phuong-thuan-hoa_PL-CCHC.xlsx`: period and unit as far as they are known, never a person's name. */
export function copyName(
  purpose: CopyPurpose,
  { about: { unit, named: period } }: Pick<ReviewedWorkbook, 'about'>,
  ending: string,
): string {
  const base = [
    ...(period ? [periodCode(period)] : []),
    ...(unit === '' ? [] : [fileNameOf(parseUnitName(unit))]),
    COPY_NAMES.forms,
  ].join('_');
  if (purpose === 'page') return `${base}-${COPY_NAMES.page}.html`;
  if (purpose === 'archive') return `${base}-${COPY_NAMES.archive}.zip`;
  return purpose === 'clean' ? `${base}-${COPY_NAMES.clean}.${ending}` : `${base}.${ending}`;
}

function reportName(base: string, report: string): string {
  return base.replace(/\.\w+$/, `-${COPY_NAMES.report}${/\.\w+$/.exec(report)?.[0] ?? ''}`);
}

/** `2026-Q3`, `2026-6T-dau`, `2026-9T`, `2026-T07`, `2026`: sorted by name they stand in the order of time. */
function periodCode({ kind, number, year }: NamedPeriod): string {
  switch (kind) {
    case 'month':
      return `${year}-T${String(number).padStart(2, '0')}`;
    case 'quarter':
      return `${year}-Q${number}`;
    case 'half':
      return number === 1 ? `${year}-6T` : `${year}-6T-cuoi`;
    case 'nine-months':
      return `${year}-9T`;
    case 'year':
    case null:
      return String(year);
  }
}
