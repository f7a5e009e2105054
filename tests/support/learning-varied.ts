/** Measures reading of forms that no edition knows: what a blank form gives is held against filled ones, cell by cell. */
import { learnEdition, NothingToLearn } from '../../src/app/learn-edition.js';
import { reviewWorkbook } from '../../src/app/review-workbook.js';
import { proposalsOf } from '../../src/review/fill.js';
import type { CompiledEdition } from '../../src/rules/compile.js';
import { placeKey } from '../../src/workbook/address.js';
import type { Snapshot } from '../../src/workbook/snapshot.js';
import { variedForm, type VariedFigure, type VariedForm } from './varied-forms.js';

export interface VariedFigures {
  readonly forms: number;
  /** Forms of which nothing was read, or not as a form with several columns. */
  readonly unread: readonly string[];
  /** Forms whose consistent figures are complained of. */
  readonly falseAlarms: readonly string[];
  /** Single wrong figures, and those of them that a finding names on their cell. */
  readonly mistakes: { readonly named: number; readonly all: number; readonly missed: readonly string[] };
  /** Computed cells left blank, and those filled with the right figure as a live formula. */
  readonly fills: { readonly right: number; readonly all: number; readonly wrong: readonly string[] };
}

export function measureVaried(seeds: readonly number[]): VariedFigures {
  const unread: string[] = [];
  const falseAlarms: string[] = [];
  const missed: string[] = [];
  const wrong: string[] = [];
  let named = 0;
  let mistakes = 0;
  let right = 0;
  let fills = 0;
  for (const seed of seeds) {
    const form = variedForm(seed);
    const compiled = learned(form.blank);
    if (!compiled || reviewOf(form.filled(), compiled).recognition.tables.length === 0) {
      unread.push(form.drawn);
      continue;
    }
    if (reviewOf(form.filled(), compiled).result.findings.length > 0) falseAlarms.push(form.drawn);
    for (const figure of form.figures) {
      mistakes += 1;
      if (isNamed(form, figure, compiled)) named += 1;
      else missed.push(`${form.drawn} ${figure.row} ${figure.column}`);
    }
    const filled = fillsOf(form, compiled);
    fills += filled.all;
    right += filled.right;
    if (filled.wrong > 0) wrong.push(form.drawn);
  }
  return {
    forms: seeds.length,
    unread,
    falseAlarms,
    mistakes: { named, all: mistakes, missed },
    fills: { right, all: fills, wrong },
  };
}

function learned(blank: Snapshot): CompiledEdition | null {
  try {
    return learnEdition({ forms: [{ name: 'bieu.xlsx', snapshot: blank }], filled: [], date: '2026-11-30' }).compiled;
  } catch (error) {
    if (error instanceof NothingToLearn) return null;
    throw error;
  }
}

function reviewOf(snapshot: Snapshot, given: CompiledEdition): ReturnType<typeof reviewWorkbook> {
  return reviewWorkbook(snapshot, { edition: { given } });
}

function isNamed(form: VariedForm, { row, column, value, isRate }: VariedFigure, compiled: CompiledEdition): boolean {
  const other = isRate ? Math.round((value * 0.83 + 1) * 100) / 100 : value + 27;
  const { result } = reviewOf(form.filled(new Map([[`${row} ${column}`, other]])), compiled);
  return result.findings.some(({ cells }) => cells.some((cell) => cell.row === row && cell.column === column));
}

function fillsOf(
  form: VariedForm,
  compiled: CompiledEdition,
): { readonly right: number; readonly wrong: number; readonly all: number } {
  const computed = form.figures.filter(({ isComputed }) => isComputed);
  const blanks = new Map(computed.map(({ row, column }) => [`${row} ${column}`, null]));
  const proposals = proposalsOf(reviewOf(form.filled(blanks), compiled).result);
  const byCell = new Map(proposals.map((one) => [placeKey({ ...one.place, sheet: '' }), one]));
  let right = 0;
  let wrong = 0;
  for (const { row, column, value } of computed) {
    const proposal = byCell.get(placeKey({ sheet: '', row, column }));
    if (!proposal) continue;
    if (proposal.formula !== null && Math.abs(proposal.value - value) < 0.011) right += 1;
    else wrong += 1;
  }
  return { right, wrong, all: computed.length };
}
