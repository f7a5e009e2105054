/** A workbook of an earlier period as a source: its figures, unit and period, the same from the pane and from the command. */
import { periodOfPath } from '../collect/file-hints.js';
import { recognise } from '../forms/recognise.js';
import { readWorkbookSettings } from '../review/workbook-settings.js';
import type { CompiledEdition } from '../rules/compile.js';
import type { PeriodWorkbook } from '../sources/previous/earlier-periods.js';
import { parsePeriod } from '../sources/period.js';
import { periodName } from '../strings/period-name.js';
import type { Snapshot } from '../workbook/snapshot.js';

export interface EarlierPeriod extends PeriodWorkbook {
  /** The text that states its period; null: none does. */
  readonly periodText: string | null;
}

/** null: no form is in it. What the workbook keeps goes before its titles; its file's name is asked last. */
export function earlierPeriod(name: string, snapshot: Snapshot, { edition }: CompiledEdition): EarlierPeriod | null {
  const recognition = recognise(snapshot, edition);
  if (recognition.forms.length === 0) return null;
  const { settings } = readWorkbookSettings(snapshot.settings);
  const unitName = settings.unit || recognition.unitName;
  for (const text of [settings.period, recognition.periodText ?? '']) {
    const period = parsePeriod(text);
    if (period) return { name, recognition: { ...recognition, unitName }, period, periodText: text };
  }
  // Appendices often state no period, and their files' names do; it is shown and can be corrected.
  const period = periodOfPath(name);
  const periodText = recognition.periodText ?? (period && periodName(period));
  return { name, recognition: { ...recognition, unitName }, period, periodText };
}
