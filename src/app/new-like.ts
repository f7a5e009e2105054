/**
 * "Lập tệp kỳ mới từ tệp này": the unit's own workbook as an empty form for the next period. Nothing but the figures, the
 * period and what is ours changes in the file; the old figures go along as the last period.
 */
import { emptiedForm, type EmptiedForm } from '../collect/emptied-form.js';
import { safeBase } from '../collect/file-names.js';
import { madeMark } from '../collect/made-mark.js';
import { RESULTS_SHEET } from '../forms/generated-sheets.js';
import type { FileHost } from '../hosts/file/file-host.js';
import { openToWrite } from '../hosts/file/open-with.js';
import { digestOf } from '../review/digest-period.js';
import {
  NO_SETTINGS,
  readWorkbookSettings,
  writeWorkbookSettings,
  type WorkbookSettings,
} from '../review/workbook-settings.js';
import { nextPeriod } from '../sources/next-period.js';
import type { NamedPeriod } from '../sources/period.js';
import { periodName } from '../strings/period-name.js';
import { HostError } from '../workbook/failure.js';
import type { CellEdit } from '../workbook/edit.js';
import { editionOfWorkbook, type EditionWish } from './decide-edition.js';
import { earlierPeriod, type EarlierPeriod } from './earlier-period.js';
import type { EditionDecision } from '../forms/choose-edition.js';
import type { NamedFile } from './copies.js';

/** What is known of the workbook before the new one is made. */
export interface OwnForm {
  readonly host: FileHost;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly choice: EditionDecision;
  readonly settings: WorkbookSettings;
  /** null: no form of the edition is in it, so which cells hold figures is not known. */
  readonly last: EarlierPeriod | null;
  /** The period that comes after the workbook's; null where it names none. */
  readonly next: NamedPeriod | null;
}

export interface NewLike extends EmptiedForm {
  readonly bytes: Uint8Array;
  /** Figures that go along as the last period; null: they are too many to be kept in the file. */
  readonly kept: number | null;
}

/** @throws HostError */
export async function readOwnForm(bytes: Uint8Array, name: string, wish: EditionWish): Promise<OwnForm> {
  const host = await openToWrite(bytes, name);
  const snapshot = await host.read();
  const { settings } = readWorkbookSettings(snapshot.settings);
  const { compiled, choice } = editionOfWorkbook(snapshot, wish, settings);
  const isKnown = choice.chosen !== 'none' || choice.recognition.tables.length > 0;
  const last = isKnown ? earlierPeriod(name, snapshot, compiled) : null;
  return { host, bytes, name, choice, settings, last, next: last?.period ? nextPeriod(last.period) : null };
}

/** @throws HostError `protected` */
export async function newLike(own: OwnForm, to: NamedPeriod, periodText: string): Promise<NewLike> {
  const { host, settings, choice, last } = own;
  const snapshot = await host.read();
  const { recognition } = choice;
  const form = emptiedForm(snapshot, recognition, last?.period ?? null, to, periodText);
  const digest = last && digestOf(last, last.periodText ?? (last.period && periodName(last.period)), choice.edition.id);
  const written = await withEdits(own, form.edits);
  const kept: WorkbookSettings = {
    ...NO_SETTINGS,
    unit: settings.unit,
    level: settings.level,
    zeroConvention: settings.zeroConvention,
    ...(settings.dossiers ? { dossiers: settings.dossiers } : {}),
    ...(settings.listWords ? { listWords: settings.listWords } : {}),
    ...(choice.chosen === 'none' ? {} : { edition: choice.edition.id }),
    ...(settings.editionFile ? { editionFile: settings.editionFile } : {}),
    period: periodText,
    previous: [...(digest ? [digest] : []), ...(settings.previous ?? [])],
    made: madeMark('form', await written.read()),
  };
  await written.apply([{ kind: 'settings', json: writeWorkbookSettings(kept) }]);
  return { ...form, bytes: await written.save(), kept: digest?.figures.length ?? null };
}

export interface NewPeriodRequest {
  readonly edition: EditionWish;
  readonly period: NamedPeriod;
  readonly periodText: string;
}

/** What was made of an open workbook, and what it says of itself. */
export interface NewPeriodFile extends NamedFile, Omit<NewLike, 'edits'> {
  /** How the workbook names its own period, which is now the last one; null: it names none. */
  readonly last: string | null;
}

/** Both steps at once, for a face that has the file at hand. null: no form of an edition is in it. @throws HostError */
export async function newPeriodFile(
  bytes: Uint8Array,
  name: string,
  { edition, period, periodText }: NewPeriodRequest,
): Promise<NewPeriodFile | null> {
  const own = await readOwnForm(bytes, name, edition);
  if (!own.last) return null;
  const made = await newLike(own, period, periodText);
  const ending = /\.\w+$/.exec(name)?.[0] ?? '';
  const base = name.slice(0, name.length - ending.length);
  const last = own.last.periodText ?? (own.last.period && periodName(own.last.period));
  return { ...made, name: newLikeName(base, periodText, ending), last };
}

/** "Phụ lục - Quý III-2026.xlsx": the old file's name without its ending, and the period. */
export function newLikeName(base: string, periodText: string, ending: string): string {
  return `${safeBase(`${base} - ${periodText}`)}${ending}`;
}

/** Marks and results are of the old figures. */
async function withEdits({ host, bytes, name }: OwnForm, edits: readonly CellEdit[]): Promise<FileHost> {
  try {
    await host.apply([{ kind: 'unmark' }, { kind: 'remove-sheet', name: RESULTS_SHEET }, ...edits]);
    return host;
  } catch (error) {
    // Part of an array formula cannot be written by itself: its old result stays until Excel computes the file.
    if (!(error instanceof HostError) || error.code !== 'access-denied') throw error;
    const again = await openToWrite(bytes, name);
    const figures = edits.filter(({ kind }) => kind !== 'formula');
    await again.apply([{ kind: 'unmark' }, { kind: 'remove-sheet', name: RESULTS_SHEET }, ...figures]);
    return again;
  }
}
