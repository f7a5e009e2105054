/** A unit's empty forms for a new period, with what stays the same through the year carried over and marked until it is confirmed. */
import { carryOver, type CarryResult, type LastFigure } from '../../collect/new-period.js';
import { LEVEL_OF_KIND, type UnitName } from '../../collect/unit-name.js';
import type { Level } from '../../forms/edition.js';
import { createWorkbook } from '../../hosts/file/create/create-workbook.js';
import { openWorkbook } from '../../hosts/file/open.js';
import { NO_SETTINGS, writeWorkbookSettings } from '../../review/workbook-settings.js';
import type { CompiledEdition } from '../../rules/compile.js';
import type { NamedPeriod } from '../../sources/period.js';
import type { Language } from '../../strings/language.js';
import { newFormSheets } from '../../strings/new-forms.js';

export interface NewFormsCall {
  readonly compiled: CompiledEdition;
  readonly language: Language;
  readonly period: NamedPeriod;
  readonly periodText: string;
  /** The period that figures come from: as it is written, and as it is understood. */
  readonly from: string;
  readonly fromPeriod: NamedPeriod | null;
}

export interface NewForms extends CarryResult {
  readonly bytes: Uint8Array;
}

export async function newForms(
  unit: UnitName,
  last: (ref: string) => LastFigure | null,
  { compiled, language, period, periodText, from, fromPeriod }: NewFormsCall,
): Promise<NewForms> {
  const level = levelOf(unit, compiled);
  const result = carryOver(compiled.edition, level, last, fromPeriod, period);
  const title = titleOf(unit);
  const { carried } = result;
  const sheets = newFormSheets(compiled.edition, { unit: title, level, period: periodText, from, carried, language });
  const host = await openWorkbook(createWorkbook(sheets), 'new.xlsx');
  const settings = { ...NO_SETTINGS, unit: title, period: periodText, level };
  await host.apply([{ kind: 'settings', json: writeWorkbookSettings(settings) }]);
  return { ...result, bytes: await host.save() };
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
