/**
 * The parts of one unit's report, each a workbook of its own, as one workbook in the standard form: every figure with the
 * file and cell that it comes from. A row that two parts fill in differently stays blank until somebody says which is right.
 */
import { joinParts, type FilledRows } from '../collect/parts.js';
import type { SaidBy } from '../collect/period-doubts.js';
import { fileNameOf, parseUnitName } from '../collect/unit-name.js';
import { printedForm, type Edition } from '../forms/edition.js';
import { entryWithoutCell, type Entry } from '../forms/reading.js';
import type { Recognition } from '../forms/recognition.js';
import { createWorkbook } from '../hosts/file/create/create-workbook.js';
import { openToWrite } from '../hosts/file/open-with.js';
import { printNumber } from '../quantity/print.js';
import { NO_SETTINGS, writeWorkbookSettings, type WorkbookSettings } from '../review/workbook-settings.js';
import type { CompiledEdition } from '../rules/compile.js';
import { standardSheet, type ExtraRow } from '../sources/import/standard-sheet.js';
import { partsSheet } from '../sheets/parts-sheet.js';
import type { Language } from '../strings/language.js';
import type { Place } from '../workbook/address.js';
import type { Snapshot } from '../workbook/snapshot.js';
import type { EditionWish } from './decide-edition.js';
import { reviewWorkbook, type ReviewedWorkbook } from './review-workbook.js';

/** A workbook that was opened and read. */
export interface PartWorkbook {
  /** As people call it: its path or name. */
  readonly name: string;
  readonly snapshot: Snapshot;
}

export interface MergeCall {
  readonly edition: EditionWish;
  readonly language: Language;
  /** By reference: the name of the part whose figure is right. */
  readonly taken: ReadonlyMap<string, string>;
}

/** Where a figure of the merged workbook comes from. */
export interface MergedRow {
  readonly ref: string;
  readonly file: string;
  readonly place: Place | null;
  readonly written: string;
}

/** A row that parts fill in differently, and that nobody decided. */
export interface UnsettledRow {
  readonly ref: string;
  readonly by: readonly MergedRow[];
}

export interface MergedPart {
  readonly name: string;
  readonly unit: string;
  readonly period: string;
  /** Numbers of the forms that it fills in. */
  readonly forms: readonly string[];
  readonly rows: number;
  /** Sheets that hold no form and are not in the merged workbook. */
  readonly leftOut: readonly string[];
}

export interface MergedWorkbook {
  readonly bytes: Uint8Array;
  readonly compiled: CompiledEdition;
  readonly unit: string;
  readonly period: string;
  readonly parts: readonly MergedPart[];
  readonly rows: readonly MergedRow[];
  readonly unsettled: readonly UnsettledRow[];
}

interface Part {
  readonly name: string;
  readonly recognition: Recognition;
  readonly settings: WorkbookSettings;
  readonly reviewed: ReviewedWorkbook;
}

/** null: no form was recognised in any of them. `parts`: in the order in which people name them. */
export async function mergeWorkbooks(
  parts: readonly [PartWorkbook, ...PartWorkbook[]],
  { edition: wish, language, taken }: MergeCall,
): Promise<MergedWorkbook | null> {
  const compiled = editionOfMost(parts, wish);
  const { edition } = compiled;
  const read = parts.map(({ name, snapshot }): Part => {
    const reviewed = reviewWorkbook(snapshot, { edition: { given: compiled }, fileName: name, ownRules: false });
    return { name, recognition: reviewed.recognition, settings: reviewed.settings.settings, reviewed };
  });
  if (read.every(({ recognition }) => recognition.forms.length === 0)) return null;
  const rowsOf = (part: Part): FilledRows => filledRows(part, edition);
  const { origin, twice } = joinParts(read, rowsOf, (ref) => read.find(({ name }) => name === taken.get(ref)));
  const unit = surest(read.map(({ reviewed: { about } }) => [about.unitFrom, about.unit]));
  const period = surest(read.map(({ reviewed: { about } }) => [about.periodFrom, about.period]));
  const rows = edition.forms.flatMap(({ indicators }) =>
    indicators.flatMap(({ ref }): MergedRow[] => {
      const part = origin.get(ref);
      return part ? [rowOf(part, ref)] : [];
    }),
  );
  const unsettled = twice.map(({ ref, by }): UnsettledRow => ({ ref, by: by.map(({ file }) => rowOf(file, ref)) }));
  const entries = entriesOf(read, origin, edition);
  const forms = edition.forms.map((form) => {
    const extra = read.flatMap((part) => extraRows(part, form.number));
    const name = `Phụ lục ${form.number}`;
    const remark = [unit, period].filter((text) => text !== '').join('; ');
    return standardSheet(
      printedForm(form, (ref) => entries.has(ref)),
      { name, title: form.title, remark, entries, extra },
    );
  });
  const account = read.map((part): MergedPart => ({
    name: part.name,
    unit: part.reviewed.about.unit,
    period: part.reviewed.about.period,
    forms: [...new Set([...rowsOf(part).keys()].map((ref) => ref.slice(0, ref.indexOf(':'))))],
    rows: rowsOf(part).size,
    leftOut: part.recognition.unread
      .filter(({ reason }) => reason !== 'own-sheet' && reason !== 'empty')
      .map(({ sheet }) => sheet),
  }));
  const merged = { compiled, unit, period, parts: account, rows, unsettled };
  const host = await openToWrite(createWorkbook(forms), 'merged.xlsx');
  await host.apply([
    // As a sheet of ours: a copy for others goes without it.
    { kind: 'write-sheet', sheet: partsSheet(merged, language) },
    { kind: 'settings', json: writeWorkbookSettings(settingsOf(read, unit, period, edition)) },
  ]);
  return { ...merged, bytes: await host.save() };
}

/** A name for the merged workbook of that unit. */
export function mergedName(unit: string): string {
  return `${fileNameOf(parseUnitName(unit))}-ghep.xlsx`;
}

/** The edition of the part with the most forms. */
function editionOfMost(parts: readonly [PartWorkbook, ...PartWorkbook[]], wish: EditionWish): CompiledEdition {
  if ('given' in wish) return wish.given;
  const [first, ...others] = parts;
  const review = ({ snapshot }: PartWorkbook): ReviewedWorkbook =>
    reviewWorkbook(snapshot, { edition: wish, ownRules: false });
  return others
    .map(review)
    .reduce((best, one) => (one.recognition.forms.length > best.recognition.forms.length ? one : best), review(first))
    .compiled;
}

/** The same figure is the same text, however it is spelled. */
function filledRows({ recognition }: Part, edition: Edition): FilledRows {
  const { entries } = recognition.reading;
  return new Map(
    edition.forms.flatMap(({ indicators }) =>
      indicators.flatMap(({ ref, kind }): [string, string][] => {
        const entry = entries.get(ref);
        if (!entry || kind === 'heading' || entry.state === 'blank') return [];
        return [
          [ref, entry.state === 'quantity' && entry.quantity ? printNumber(entry.quantity.value) : entry.written],
        ];
      }),
    ),
  );
}

function rowOf({ name, recognition }: Part, ref: string): MergedRow {
  const entry = recognition.reading.entries.get(ref);
  return { ref, file: name, place: entry?.place ?? null, written: entry?.written ?? '' };
}

/** Each row as its own part writes it; a note of any part stays. */
function entriesOf(
  parts: readonly Part[],
  origin: ReadonlyMap<string, Part>,
  edition: Edition,
): ReadonlyMap<string, Entry> {
  return new Map(
    edition.forms.flatMap(({ indicators }) =>
      indicators.flatMap(({ ref }): [string, Entry][] => {
        const own = origin.get(ref)?.recognition.reading.entries.get(ref);
        const notes = parts.map(({ recognition }) => recognition.reading.entries.get(ref)?.note ?? '');
        const note = [own?.note ?? '', ...notes].find((text) => text !== '') ?? '';
        const written = own?.written ?? '';
        return written === '' && note === ''
          ? []
          : [[ref, entryWithoutCell(ref, written, own?.quantity ?? null, note)]];
      }),
    ),
  );
}

/** Rows of the unit's own, below the form's: nothing is dropped. */
function extraRows({ recognition }: Part, form: string): readonly ExtraRow[] {
  return recognition.forms
    .filter((one) => one.form === form)
    .flatMap(({ unrecognised }) => unrecognised.filter(({ figure }) => figure !== ''))
    .map(({ text, figure }) => ({ text, figure }));
}

function settingsOf(parts: readonly Part[], unit: string, period: string, edition: Edition): WorkbookSettings {
  const previous = new Map(parts.flatMap(({ settings }) => (settings.previous ?? []).map((one) => [one.name, one])));
  const waivers = new Map(parts.flatMap(({ settings }) => settings.waivers.map((one) => [one.key, one])));
  return {
    ...NO_SETTINGS,
    unit,
    period,
    level: parts.find(({ settings }) => settings.level !== null)?.settings.level ?? null,
    edition: edition.id,
    waivers: [...waivers.values()],
    ...(previous.size > 0 ? { previous: [...previous.values()] } : {}),
  };
}

/** What a person said of one part goes before the titles of another, those before a file's name. */
function surest(said: readonly (readonly [SaidBy | null, string])[]): string {
  for (const by of ['kept', 'title', 'file'] as const) {
    const one = said.find(([from]) => from === by);
    if (one) return one[1];
  }
  return '';
}
