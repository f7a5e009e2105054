/**
 * How well an edition fits a workbook. `fitOf` counts on a finished recognition and is what people are told.
 * `roughFit` counts labels that are spelled as printed, without recognising anything: it ranks many editions for little.
 */
import { isCellError, type Sheet, type Snapshot } from '../workbook/snapshot.js';
import type { Edition, Form } from './edition.js';
import { matchKey } from './label.js';
import { labelVariants } from './label-variants.js';
import type { Recognition, RecognisedForm } from './recognition.js';
import { isGeneratedSheet } from './generated-sheets.js';
import { parseStt, readStt, splitLeadingStt } from './stt.js';

export interface EditionFit {
  /** Rows whose label and number are the edition's; a row without a printed number counts by its label. */
  readonly matched: number;
  /** Rows of the forms that the workbook has, and rows there that the edition does not know. Zero: no form is there. */
  readonly of: number;
  /** 0…1: `matched` over `of`, where half fits count half (see `CREDIT`). */
  readonly score: number;
}

/** What a row of the workbook is worth. A label under another number may be another row. */
const CREDIT = { same: 1, edited: 0.75, renumbered: 0.5, editedAndRenumbered: 0.25 } as const;
/**
 * Units delete rows and hand in parts of forms, so a row that lacks is hardly a sign; a row that the edition does not know
 * is one.
 */
const MISSING_WEIGHT = 0.1;

const NO_FIT: EditionFit = { matched: 0, of: 0, score: 0 };

/** Counts over the forms that are present; forms that the workbook does not have say nothing. Optional rows are not missed. */
export function editionFit(recognition: Recognition, edition: Edition): EditionFit {
  let matched = 0;
  let credit = 0;
  let rows = 0;
  let missing = 0;
  for (const [number, tables] of tablesByForm(recognition)) {
    const form = edition.forms.find((one) => one.number === number);
    if (!form) continue;
    const found = new Set<string>();
    for (const table of tables) {
      const renumbered = refsOfKind(table, 'stt');
      const edited = refsOfKind(table, 'label');
      for (const ref of table.found) {
        if (found.has(ref)) continue;
        found.add(ref);
        if (!renumbered.has(ref)) matched += 1;
        credit += CREDIT[creditOf(renumbered.has(ref), edited.has(ref))];
      }
      rows += unknownRows(table);
    }
    rows += found.size;
    missing += form.indicators.filter(({ ref, optional }) => !found.has(ref) && optional !== true).length;
  }
  for (const table of recognition.tables) {
    // A form that only serves as a source of the appendices says nothing of whose they are.
    if (table.form.source !== undefined || !edition.tables.includes(table.form)) continue;
    matched += table.columns.size;
    credit += table.columns.size;
    rows += table.columns.size;
  }
  const of = rows + missing;
  return of === 0 ? NO_FIT : { matched, of, score: credit / (rows + MISSING_WEIGHT * missing) };
}

function creditOf(isRenumbered: boolean, isEdited: boolean): keyof typeof CREDIT {
  if (isRenumbered) return isEdited ? 'editedAndRenumbered' : 'renumbered';
  return isEdited ? 'edited' : 'same';
}

function tablesByForm({ forms }: Recognition): ReadonlyMap<string, readonly RecognisedForm[]> {
  const byForm = new Map<string, RecognisedForm[]>();
  for (const table of forms) {
    const known = byForm.get(table.form);
    if (known) known.push(table);
    else byForm.set(table.form, [table]);
  }
  return byForm;
}

function refsOfKind(table: RecognisedForm, kind: 'stt' | 'label'): ReadonlySet<string> {
  return new Set(table.deviations.filter((one) => one.kind === kind).map(({ ref }) => ref));
}

/** Rows of the table with a label that fits no indicator. Figures beside the columns are no rows. */
function unknownRows({ unrecognised, columns }: RecognisedForm): number {
  return unrecognised.filter(({ text, column }) => text !== '' && column === columns.label).length;
}

/** A text of the workbook that may be a label, with the numbers that may stand before it. */
interface LabelText {
  readonly key: string;
  readonly stts: readonly string[];
}

/** The texts of one sheet that may be labels, prepared once for all editions. */
type SheetTexts = readonly LabelText[];

/** A label is long enough to be one; shorter texts stand in every table. */
const SHORTEST_KEY = 8;
/** Longer texts are prose. */
const LONGEST_TEXT = 500;
/** More texts than all forms of an edition hold; a list of dossiers has more and is no form. */
const MOST_TEXTS = 3000;

/** Prepared once for a workbook, for any number of editions. */
export function labelTexts(snapshot: Snapshot): readonly SheetTexts[] {
  return snapshot.sheets
    .filter((sheet) => !isGeneratedSheet(sheet))
    .map((sheet) => textsOf(sheet, snapshot.date1904))
    .filter((texts) => texts.length > 0);
}

function textsOf(sheet: Sheet, date1904: boolean): SheetTexts {
  const texts: LabelText[] = [];
  for (const row of sheet.rows) {
    let stts: readonly string[] = [];
    for (const cell of row.cells) {
      const { value } = cell;
      if (value === null || isCellError(value)) continue;
      const stt = typeof value === 'string' ? parseStt(value) : readStt(cell, date1904);
      if (stt) {
        stts = stt.candidates;
        continue;
      }
      if (typeof value !== 'string' || value.length > LONGEST_TEXT) continue;
      const split = splitLeadingStt(value);
      const key = matchKey(split?.rest ?? value);
      if (key.length < SHORTEST_KEY) continue;
      texts.push({ key, stts: split?.stt.candidates ?? stts });
      break;
    }
    if (texts.length >= MOST_TEXTS) break;
  }
  return texts;
}

interface KnownLabel {
  readonly form: Form;
  readonly stt: string;
}

const LABELS = new WeakMap<Edition, ReadonlyMap<string, readonly KnownLabel[]>>();

function labelsOf(edition: Edition): ReadonlyMap<string, readonly KnownLabel[]> {
  const known = LABELS.get(edition);
  if (known) return known;
  const labels = new Map<string, KnownLabel[]>();
  for (const form of edition.forms) {
    for (const { label, aliases, stt } of form.indicators) {
      const keys = [label, ...aliases].map(matchKey);
      for (const key of new Set([...keys, ...keys.flatMap((one) => labelVariants(one, edition.levels))])) {
        const rows = labels.get(key);
        if (rows) rows.push({ form, stt });
        else labels.set(key, [{ form, stt }]);
      }
    }
  }
  LABELS.set(edition, labels);
  return labels;
}

/** A form with fewer rows found on a sheet than this is not there. */
const LEAST_ROWS = 3;

/** 0…1, comparable between editions of one workbook only. */
export function roughFit(sheets: readonly SheetTexts[], edition: Edition): number {
  const labels = labelsOf(edition);
  let credit = 0;
  let rows = 0;
  for (const texts of sheets) {
    const byForm = new Map<Form, Map<string, number>>();
    for (const { key, stts } of texts) {
      for (const { form, stt } of labels.get(key) ?? []) {
        const found = byForm.get(form) ?? new Map<string, number>();
        byForm.set(form, found);
        const worth = stts.length === 0 || stts.includes(stt) ? CREDIT.same : CREDIT.renumbered;
        found.set(stt, Math.max(found.get(stt) ?? 0, worth));
      }
    }
    for (const [form, found] of byForm) {
      if (found.size < Math.min(LEAST_ROWS, form.indicators.length)) continue;
      const sum = [...found.values()].reduce((total, worth) => total + worth, 0);
      // Labels that stand in several forms make a form that is not there look present: its own rows outweigh them.
      const share = sum / form.indicators.length;
      credit += sum * share;
      rows += form.indicators.length * share;
    }
  }
  return rows === 0 ? 0 : credit / rows;
}
