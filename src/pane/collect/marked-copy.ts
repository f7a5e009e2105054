/** A unit's workbook with its marks and the results sheet, as new bytes: the original is never changed. */
import type { Level } from '../../forms/edition.js';
import { recognise } from '../../forms/recognise.js';
import { openWorkbook } from '../../hosts/file/open.js';
import { check } from '../../review/check.js';
import { markEdits } from '../../review/marks.js';
import { sumUp } from '../../review/summary.js';
import { readWorkbookSettings } from '../../review/workbook-settings.js';
import type { CompiledEdition } from '../../rules/compile.js';
import { sentenceOf } from '../../strings/findings.js';
import type { Language } from '../../strings/language.js';
import { resultsSheet } from '../../strings/results-sheet.js';
import { HostError } from '../../workbook/failure.js';

export interface MarkedCopyCall {
  readonly compiled: CompiledEdition;
  readonly language: Language;
  /** The level it was read at. */
  readonly level: Level;
  readonly date: string;
  readonly programVersion: string;
}

/** @throws HostError, `xls-read-only` among them. */
export async function markedCopy(bytes: Uint8Array, name: string, call: MarkedCopyCall): Promise<Uint8Array> {
  const { compiled, language, level, date, programVersion } = call;
  const door = await openWorkbook(bytes, name);
  if (door.kind === 'xls') throw new HostError('xls-read-only', name);
  const snapshot = await door.read();
  const { settings } = readWorkbookSettings(snapshot.settings);
  const recognition = recognise(snapshot, compiled.edition);
  const { zeroConvention } = settings;
  const result = check(recognition, compiled, { level, ...(zeroConvention === null ? {} : { zeroConvention }) });
  const sheet = resultsSheet({
    result,
    summary: sumUp(result, settings.waivers),
    comparison: null,
    unit: settings.unit || (recognition.unitName ?? ''),
    period: settings.period || (recognition.periodText ?? ''),
    date,
    programVersion,
    written: [],
    language,
    linked: true,
  });
  const marks = markEdits(result, (finding) => sentenceOf(finding, compiled, language));
  await door.apply([{ kind: 'unmark' }, ...marks, { kind: 'put-sheet', sheet }]);
  return door.save();
}
