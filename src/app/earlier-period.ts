/** A workbook of an earlier period as a source: its figures, unit and period, the same from the pane and from the command. */
import { periodOfPath } from '../collect/file-hints.js';
import { correspondingRows } from '../forms/corresponding-rows.js';
import type { Edition } from '../forms/edition.js';
import { recognise } from '../forms/recognise.js';
import { holdsForms, type Recognition } from '../forms/recognition.js';
import { readWorkbookSettings, type WorkbookSettings } from '../review/workbook-settings.js';
import type { CompiledEdition } from '../rules/compile.js';
import type { PeriodWorkbook } from '../sources/previous/earlier-periods.js';
import { parsePeriod } from '../sources/period.js';
import { periodName } from '../strings/period-name.js';
import { digestOf, workbookOfDigest } from '../review/digest-period.js';
import type { PeriodDigest } from '../review/period-digest.js';
import type { Entry } from '../forms/reading.js';
import { builtInEdition } from '../rules/editions.js';
import type { Snapshot } from '../workbook/snapshot.js';
import { anyBuiltIn, editionOfWorkbook } from './decide-edition.js';

export interface EarlierPeriod extends PeriodWorkbook {
  /** The text that states its period; null: none does. */
  readonly periodText: string | null;
}

/** null: no form is in it. What the workbook keeps goes before its titles; its file's name is asked last. */
export function earlierPeriod(name: string, snapshot: Snapshot, { edition }: CompiledEdition): EarlierPeriod | null {
  const { settings } = readWorkbookSettings(snapshot.settings);
  const { recognition, otherForms } = readAsOwn(snapshot, settings, edition);
  if (!holdsForms(recognition)) return null;
  const unitName = settings.unit || recognition.unitName;
  for (const text of [settings.period, recognition.periodText ?? '']) {
    const period = parsePeriod(text);
    if (period) return { name, recognition: { ...recognition, unitName }, period, periodText: text, ...otherForms };
  }
  // Appendices often state no period, and their files' names do; it is shown and can be corrected.
  const period = periodOfPath(name);
  const periodText = recognition.periodText ?? (period && periodName(period));
  return { name, recognition: { ...recognition, unitName }, period, periodText, ...otherForms };
}

/**
 * An earlier period's workbook as it is kept, in the references of its own forms: brought to another edition's rows when it
 * is compared, so that it can be said how much of it could be.
 */
export function keepPeriod(
  name: string,
  snapshot: Snapshot,
  compiled: CompiledEdition,
): PeriodDigest | 'no-form' | 'too-much' {
  const earlier = earlierPeriod(name, snapshot, compiled);
  if (!earlier) return 'no-form';
  const { settings } = readWorkbookSettings(snapshot.settings);
  const own = earlier.otherForms ? editionOfWorkbook(snapshot, anyBuiltIn(), settings).choice : null;
  const recognition = own ? { ...own.recognition, unitName: earlier.recognition.unitName } : earlier.recognition;
  return digestOf({ name, recognition }, earlier.periodText, (own ?? compiled).edition.id) ?? 'too-much';
}

/** A period that the workbook keeps. Kept under another edition, its figures go to the rows with the same words; or to none. */
export function keptPeriod(digest: PeriodDigest, edition: Edition): PeriodWorkbook {
  const workbook = workbookOfDigest(digest);
  if (digest.edition === undefined || digest.edition === edition.id) return workbook;
  const other = builtInEdition(digest.edition)?.edition;
  const figures = [...workbook.recognition.reading.entries];
  const entries = other ? broughtTo(figures, other, edition) : new Map<string, Entry>();
  return {
    ...workbook,
    recognition: { ...workbook.recognition, reading: { source: '', entries } },
    otherForms: {
      name: other?.name ?? { vi: digest.edition, en: digest.edition },
      compared: entries.size,
      of: figures.length,
    },
  };
}

/** By the words of their rows; what has no row there is left out. */
function broughtTo(
  figures: readonly (readonly [string, Entry])[],
  from: Edition,
  to: Edition,
): ReadonlyMap<string, Entry> {
  const rows = correspondingRows(from, to);
  return new Map(
    figures.flatMap(([ref, entry]) => {
      const row = rows.get(ref);
      return row === undefined ? [] : [[row, { ...entry, ref: row }] as const];
    }),
  );
}

interface OwnReading {
  readonly recognition: Recognition;
  readonly otherForms: Pick<PeriodWorkbook, 'otherForms'>;
}

/** By the forms that it is in. Where those are of another edition its figures are brought to the rows of this one that say the same. */
function readAsOwn(snapshot: Snapshot, settings: WorkbookSettings, edition: Edition): OwnReading {
  const same: OwnReading = { recognition: recognise(snapshot, edition), otherForms: {} };
  const { choice } = editionOfWorkbook(snapshot, anyBuiltIn(), settings);
  const other = choice.edition;
  if (choice.chosen === 'none' || other.id === edition.id || isAsGood(same.recognition, choice.recognition))
    return same;
  const figures = [...choice.recognition.reading.entries].filter(([, { quantity }]) => quantity !== null);
  const entries = broughtTo(figures, other, edition);
  return {
    recognition: { ...choice.recognition, reading: { source: '', entries } },
    otherForms: { otherForms: { name: other.name, compared: entries.size, of: figures.length } },
  };
}

/** Editions of the office's own and edited forms: what this edition reads as well as any other is read with it. */
function isAsGood(one: Recognition, other: Recognition): boolean {
  const rows = ({ forms }: Recognition): number => forms.reduce((sum, { found }) => sum + found.length, 0);
  const strange = ({ forms }: Recognition): number =>
    forms.reduce((sum, form) => sum + form.deviations.length + form.missing.length, 0);
  return rows(one) >= rows(other) && strange(one) <= strange(other);
}
