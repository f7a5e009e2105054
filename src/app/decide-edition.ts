/** The edition that a workbook is checked with, ready to use: the one of the call, the one that the workbook keeps, or the one that fits. */
import { chooseEdition, givenChoice, type EditionDecision } from '../forms/choose-edition.js';
import type { Edition } from '../forms/edition.js';
import { EditionError } from '../forms/edition-error.js';
import { readEdition } from '../forms/edition-schema.js';
import type { Recognition, UnreadSheet } from '../forms/recognition.js';
import { withoutContent } from '../forms/recognise.js';
import type { WorkbookSettings } from '../review/workbook-settings.js';
import type { CompiledEdition } from '../rules/compile.js';
import { builtInEditions, type EditionAtHand } from '../rules/editions.js';
import { isoDay, type CivilDay } from '../sources/civil-day.js';
import { parsePeriod } from '../sources/period.js';
import type { Snapshot } from '../workbook/snapshot.js';

/** One edition whatever the workbook holds, or the best of several. */
export type EditionWish =
  | {
      readonly given: CompiledEdition;
      /** What was recognised already, where the caller had reason to. */
      readonly recognition?: Recognition;
      /** Other editions at hand: told where one of them is a later version. */
      readonly beside?: readonly EditionAtHand[];
    }
  | {
      readonly among: readonly [EditionAtHand, ...EditionAtHand[]];
      /** Id of the edition that this person used last: decides between equals. */
      readonly lastUsed?: string;
    };

/** The best of the editions that ship with the product. */
export function anyBuiltIn(): EditionWish {
  return { among: builtInEditions() };
}

/** The best of ours and the office's own; of several versions of one edition the latest. */
export function anyOf(office: readonly EditionAtHand[]): Extract<EditionWish, { readonly among: unknown }> {
  const [first, ...rest] = builtInEditions();
  const latest = new Map<string, EditionAtHand>();
  for (const one of [first, ...rest, ...office]) {
    const known = latest.get(one.edition.id);
    if (!known || !isLater(known.edition, one.edition)) latest.set(one.edition.id, one);
  }
  const [best = first, ...others] = latest.values();
  return { among: [best, ...others] };
}

/** By the day on which it was made, then by its number. */
export function isLater(one: Edition, other: Edition): boolean {
  const days = (one.date ?? '').localeCompare(other.date ?? '');
  return days > 0 || (days === 0 && Number(one.version) > Number(other.version));
}

export interface ChosenEdition {
  readonly compiled: CompiledEdition;
  readonly choice: EditionDecision;
}

/** `settings`: what the workbook keeps. Where no edition fits, the recognition is empty: nothing of another form is read. */
export function editionOfWorkbook(
  snapshot: Snapshot,
  wish: EditionWish,
  settings: Pick<WorkbookSettings, 'edition' | 'period' | 'editionFile'>,
): ChosenEdition {
  const chosen = chosenEdition(snapshot, wish, settings);
  const { edition } = chosen.choice;
  const beside = 'given' in wish ? (wish.beside ?? []) : wish.among;
  const carried = carriedEdition(settings);
  const all = [...beside.map((one) => one.edition), ...(carried ? [carried] : [])];
  const newer = all
    .filter((one) => one.id === edition.id && isLater(one, edition))
    .sort((one, other) => (isLater(one, other) ? -1 : 1))[0];
  const isOther =
    carried !== null &&
    (carried.id !== edition.id || carried.version !== edition.version || chosen.choice.chosen === 'none');
  return {
    ...chosen,
    choice: { ...chosen.choice, ...(newer ? { newer } : {}), ...(isOther ? { carried } : {}) },
  };
}

/** The edition that lies in the workbook; null where there is none, or none that can be used. */
function carriedEdition({ editionFile }: Pick<WorkbookSettings, 'editionFile'>): Edition | null {
  if (editionFile === undefined) return null;
  try {
    return readEdition(editionFile);
  } catch (error) {
    if (error instanceof EditionError) return null;
    throw error;
  }
}

function chosenEdition(
  snapshot: Snapshot,
  wish: EditionWish,
  settings: Pick<WorkbookSettings, 'edition' | 'period'>,
): ChosenEdition {
  if ('given' in wish && wish.recognition) {
    const { given, recognition } = wish;
    return { compiled: given, choice: givenChoice(given.edition, recognition) };
  }
  const all = 'given' in wish ? ([{ edition: wish.given.edition, compile: () => wish.given }] as const) : wish.among;
  const [first, ...rest] = all;
  const choice = chooseEdition(snapshot, [first.edition, ...rest.map(({ edition }) => edition)], {
    ...('given' in wish ? { given: wish.given.edition } : {}),
    ...(settings.edition === undefined ? {} : { kept: settings.edition }),
    ...('among' in wish && wish.lastUsed !== undefined ? { lastUsed: wish.lastUsed } : {}),
    periodEnd: endOfPeriod(settings.period),
    endOfPeriod,
  });
  const compiled = (all.find(({ edition }) => edition === choice.edition) ?? first).compile();
  if (choice.chosen !== 'none') return { compiled, choice };
  return { compiled, choice: { ...choice, recognition: nothingRead(choice.recognition, snapshot) } };
}

/** Last day of a named period as `2026-09-14`; null where the text names none. */
function endOfPeriod(text: string): string | null {
  const period = parsePeriod(text);
  return period && isoDay(period.to);
}

/** Nothing of the appendices. A form with several columns stands: each of its headings is confirmed. */
function nothingRead(recognition: Recognition, snapshot: Snapshot): Recognition {
  const { tables, reading, unread } = recognition;
  const known = new Map(unread.map((one) => [one.sheet, one]));
  const cells = tables.flatMap(({ indicators }) => indicators.map(({ ref }) => ref));
  const entries = cells.flatMap((ref) => {
    const entry = reading.entries.get(ref);
    return entry ? [[ref, entry] as const] : [];
  });
  return {
    ...recognition,
    reading: { source: '', entries: new Map(entries) },
    forms: [],
    doubled: [],
    unread: [
      ...snapshot.sheets
        .filter(({ name }) => !tables.some(({ sheet }) => sheet === name))
        .map(({ name }): UnreadSheet => known.get(name) ?? { sheet: name, reason: 'no-form' }),
      ...withoutContent(snapshot),
    ],
  };
}

/** The built-in edition for forms of a period that is still to come: in force on its last day, the later one of several. */
export function editionOfPeriod(to: CivilDay): CompiledEdition {
  const day = isoDay(to);
  const [first, ...rest] = builtInEditions();
  const inForce = [first, ...rest].filter(({ edition: { from = '', until = '9999' } }) => from <= day && day <= until);
  const [latest = first] = inForce.sort((one, other) =>
    (other.edition.from ?? '').localeCompare(one.edition.from ?? ''),
  );
  return latest.compile();
}
