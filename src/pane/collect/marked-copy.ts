/** A unit's workbook with its marks and the results sheet, as new bytes: the original is never changed. */
import type { Level } from '../../forms/edition.js';
import { recognise } from '../../forms/recognise.js';
import { openWorkbook } from '../../hosts/file/open.js';
import { check } from '../../review/check.js';
import { readWorkbookSettings } from '../../review/workbook-settings.js';
import type { CompiledEdition } from '../../rules/compile.js';
import type { Language } from '../../strings/language.js';
import { markedEdits } from '../../strings/marked-edits.js';
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
  const host = await openWorkbook(bytes, name);
  if (host.kind === 'xls') throw new HostError('xls-read-only', name);
  const snapshot = await host.read();
  const { settings } = readWorkbookSettings(snapshot.settings);
  const recognition = recognise(snapshot, compiled.edition);
  const { zeroConvention } = settings;
  const result = check(recognition, compiled, { level, ...(zeroConvention === null ? {} : { zeroConvention }) });
  await host.apply(markedEdits(result, settings, { date, programVersion, language }));
  return host.save();
}
