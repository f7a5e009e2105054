/**
 * Empty forms for a new period, a workbook a unit: what stays the same through the year is carried over from the last
 * one and marked until it is confirmed. Two units of one name are told apart by their district, in the title, in the
 * file's name and in what is carried.
 */
import type { Ledger } from '../collect/ledger.js';
import { districtAfter, namedUnits, type ListedUnit, type NamedUnit } from '../collect/listed-units.js';
import { madeMark } from '../collect/made-mark.js';
import { matrixCell } from '../collect/matrix.js';
import { carryOver, type CarryResult, type LastFigure } from '../collect/new-period.js';
import { lastOf } from '../collect/read-total.js';
import { parentInName } from '../collect/roster-line.js';
import { LEVEL_OF_KIND, mayBeSameUnit, parseUnitName, unitKey, type UnitName } from '../collect/unit-name.js';
import type { Level } from '../forms/edition.js';
import { createWorkbook } from '../hosts/file/create/create-workbook.js';
import { openToWrite } from '../hosts/file/open-with.js';
import { decimalsOf } from '../quantity/quantity.js';
import { NO_SETTINGS, writeWorkbookSettings } from '../review/workbook-settings.js';
import type { CompiledEdition } from '../rules/compile.js';
import type { NamedPeriod } from '../sources/period.js';
import type { Language } from '../strings/language.js';
import { newFormSheets } from '../sheets/new-form-sheets.js';
import type { PreviousTotal } from './make-total.js';

/** Where figures are carried over from: a workbook of the last period, or the files that were just collected. */
export type LastPeriod =
  | { readonly kind: 'workbook'; readonly previous: PreviousTotal }
  | { readonly kind: 'collected'; readonly ledger: Ledger; readonly periodText: string };

export interface NewFormsCall {
  readonly compiled: CompiledEdition;
  readonly language: Language;
  readonly units: readonly ListedUnit[];
  /** null: by the kind of each unit. */
  readonly level: Level | null;
  readonly period: NamedPeriod;
  readonly periodText: string;
  readonly last: LastPeriod | null;
  /** Rows that some offices report and others do not. Absent: only those that a figure is carried over to. */
  readonly optionalRows?: boolean;
}

export interface NewForms extends CarryResult, NamedUnit {
  /** The last period was given, and nothing in it is known to be this unit's. */
  readonly isUnknown: boolean;
  /** The workbook's bytes, made when they are asked for: one after the other, hundreds need no memory. */
  readonly make: () => Promise<Uint8Array>;
}

/** In the order of the units. */
export function newForms(call: NewFormsCall): readonly NewForms[] {
  const units = namedUnits(call.units);
  return units.map((unit) => {
    const level = call.level ?? levelOf(unit.name, call.compiled);
    const last = call.last && figuresOf(call.last, unit, units.length === 1, call.compiled);
    const from = call.last && periodOf(call.last);
    const carry = carryOver(call.compiled.edition, level, last ?? (() => null), from?.period ?? null, call.period);
    return {
      ...unit,
      ...carry,
      isUnknown: call.last !== null && last === null,
      make: () => makeForms(unit, level, carry, from?.text ?? '', call),
    };
  });
}

async function makeForms(
  { name, parent, isShared }: NamedUnit,
  level: Level,
  { carried }: CarryResult,
  from: string,
  { compiled, language, periodText, optionalRows = false }: NewFormsCall,
): Promise<Uint8Array> {
  const unit = titleOf(name) + (isShared ? districtAfter(name, parent) : '');
  const content = { unit, level, period: periodText, from, carried, optionalRows, language };
  const sheets = newFormSheets(compiled.edition, content);
  const host = await openToWrite(createWorkbook(sheets), 'new.xlsx');
  // A form with figures in it is no blank one, whoever wrote them there.
  const mark = carried.length > 0 ? {} : { made: madeMark('form', await host.read()) };
  const json = writeWorkbookSettings({
    ...NO_SETTINGS,
    unit,
    period: periodText,
    level,
    edition: compiled.edition.id,
    ...mark,
  });
  await host.apply([{ kind: 'settings', json }]);
  return host.save();
}

function periodOf(last: LastPeriod): { readonly period: NamedPeriod | null; readonly text: string } {
  if (last.kind === 'collected') return { period: last.ledger.period, text: last.periodText };
  const { period, earlier } = last.previous;
  return { period, text: earlier.recognition.periodText ?? '' };
}

type Figures = (ref: string) => LastFigure | null;

/** The unit's own figures of the last period; null where nothing is known to be its own. */
function figuresOf(last: LastPeriod, unit: NamedUnit, isOnly: boolean, compiled: CompiledEdition): Figures | null {
  if (last.kind === 'collected') return figuresCollected(last.ledger, unit, compiled);
  const { earlier } = last.previous;
  return earlier.units.size > 0 ? figuresOfTotal(earlier.units, unit) : figuresOfForms(last.previous, unit, isOnly);
}

function figuresCollected({ units }: Ledger, { name, parent }: NamedUnit, compiled: CompiledEdition): Figures | null {
  const record = units.find((one) => unitKey(one.name) === unitKey(name) && one.parent?.bare === parent?.bare);
  if (!record?.counted) return null;
  return (ref) => {
    const { value, decimals } = matrixCell(record, ref, compiled);
    return value === null ? null : { value, decimals: Math.max(0, decimals) };
  };
}

function figuresOfTotal(
  units: ReadonlyMap<string, ReadonlyMap<string, number>>,
  { name, parent, isShared }: NamedUnit,
): Figures | null {
  const figures = lastOf(units, name, parent, { isShared });
  if (!figures) return null;
  return (ref) => {
    const value = figures.get(ref);
    return value === undefined ? null : { value, decimals: decimalsOf(value) };
  };
}

/** A workbook of one unit: for that unit alone, or for the only one that is asked for. */
function figuresOfForms({ earlier }: PreviousTotal, unit: NamedUnit, isOnly: boolean): Figures | null {
  const { recognition } = earlier;
  if (!isOnly && !isOf(recognition.unitName, unit)) return null;
  return (ref) => {
    const entry = recognition.reading.entries.get(ref);
    if (entry?.state !== 'quantity' || !entry.quantity) return null;
    return { value: entry.quantity.value, decimals: Math.max(0, entry.quantity.decimals) };
  };
}

function isOf(title: string | null, { name, parent, isShared }: NamedUnit): boolean {
  if (title === null) return false;
  const named = parseUnitName(title);
  const district = parentInName(named);
  if (isShared && (district === null || district.bare !== parent?.bare)) return false;
  return mayBeSameUnit(named, name);
}

/** As titles of forms name a unit: with its office. */
function titleOf({ text, kind }: UnitName): string {
  if (kind === null || kind === 'so' || /^(?:UBND|Ủy ban|Uỷ ban)/iu.test(text)) return text;
  return `UBND ${text.charAt(0).toLocaleLowerCase('vi')}${text.slice(1)}`;
}

function levelOf({ kind }: UnitName, { edition }: CompiledEdition): Level {
  const named = kind === null ? null : LEVEL_OF_KIND[kind];
  return named !== null && edition.levels.includes(named) ? named : (edition.levels[0] ?? 'xa');
}
