/**
 * Which edition's forms are in a workbook. Every edition at hand is ranked by its words and numbers (`edition-fit.ts`);
 * the few that come near are recognised in full, and the best of these is chosen. Nothing is chosen in silence: the
 * choice carries how well it fits, what decided between equals, and the other candidates.
 */
import type { Snapshot } from '../workbook/snapshot.js';
import type { Edition } from './edition.js';
import { editionFit, labelTexts, roughFit, type EditionFit } from './edition-fit.js';
import { isGeneratedSheet } from './generated-sheets.js';
import { recognise } from './recognise.js';
import { readTableForms } from './recognise-tables.js';
import { holdsTablesAlone, type Recognition } from './recognition.js';

/** From here on an edition is simply used. */
const SURE_FIT = 0.8;
/** Below this nothing is checked. Between the two the edition is used and it is said that the form may be another one. */
export const LEAST_FIT = 0.6;
/** Editions whose scores differ by no more are equals: period, kind of unit or habit decides. */
const TIE = 0.05;
/** Editions whose rough score is this much below the best are not recognised in full. */
const NEAR = 0.12;
/** Where labels are edited the rough score says less: the distance grows with what the best lacks. */
const NEAR_OF_EDITED = 0.3;
/** Full recognition costs as much as the check itself. */
const MOST_RECOGNISED = 4;

/** What decided between editions that fit equally well. */
export type TieBreak = 'period' | 'level' | 'last-used' | 'later';

export interface EditionCandidate {
  readonly edition: Edition;
  readonly fit: EditionFit;
}

export interface EditionDecision {
  /** `given` by the call, kept in the `workbook`, found because it `fits`; `none`: no edition fits. */
  readonly chosen: 'given' | 'workbook' | 'fits' | 'none';
  /** With `none`: the nearest one, for whoever wants to look. */
  readonly edition: Edition;
  readonly recognition: Recognition;
  readonly fit: EditionFit;
  /** The form may be another one: say so. */
  readonly isDoubtful: boolean;
  /** null: no other edition came near. */
  readonly tie: { readonly by: TieBreak; readonly others: readonly EditionCandidate[] } | null;
  /** A later version of the same edition that is at hand; absent: this is the latest. */
  readonly newer?: Edition;
  /** An edition that lies in the workbook itself and was not used: nobody here has accepted it. */
  readonly carried?: Edition;
}

export interface EditionHints {
  /** The edition of the call: used whatever fits. */
  readonly given?: Edition;
  /** The id that the workbook keeps as a person's choice. An id that is not at hand is passed over by the caller. */
  readonly kept?: string;
  /** Last day of the reporting period, `2026-09-14`; the recognised period stands in where it lacks. */
  readonly periodEnd?: string | null;
  /** The edition that this person used last. */
  readonly lastUsed?: string;
  /** The last day of a period as text; the forms know no calendar. */
  readonly endOfPeriod?: (periodText: string) => string | null;
}

/** `editions`: at least one. Never throws for bad data. */
export function chooseEdition(
  snapshot: Snapshot,
  editions: readonly [Edition, ...Edition[]],
  hints: EditionHints = {},
): EditionDecision {
  const { given } = hints;
  if (given) return chosenAs('given', given, snapshot);
  const kept = editions.find(({ id }) => id === hints.kept);
  if (kept) return chosenAs('workbook', kept, snapshot);

  const candidates = recogniseNearest(snapshot, editions);
  const [best] = candidates;
  if (!best) return chosenAs('none', editions[0], snapshot);
  if (best.fit.score < LEAST_FIT) {
    return aloneIn(candidates) ?? { ...best, chosen: 'none', isDoubtful: true, tie: null };
  }
  const equals = candidates.filter(({ fit }) => fit.score >= best.fit.score - TIE);
  const { winner, by } = breakTie(equals, best, hints);
  const others = equals.filter((one) => one !== winner).map(({ edition, fit }) => ({ edition, fit }));
  return {
    ...winner,
    chosen: 'fits',
    isDoubtful: winner.fit.score < SURE_FIT,
    tie: by === null ? null : { by, others },
  };
}

interface Recognised extends EditionCandidate {
  readonly recognition: Recognition;
}

/**
 * A workbook with nothing but a form that serves the appendices of several editions: it is checked for itself. All editions
 * have the same form, so nothing is to be chosen. undefined: some edition knows appendices of the workbook, or none the form.
 */
function aloneIn(candidates: readonly Recognised[]): EditionDecision | undefined {
  const alone = candidates.find(({ recognition }) => holdsTablesAlone(recognition));
  if (!alone || candidates.some(({ recognition }) => recognition.forms.length > 0)) return undefined;
  const columns = alone.recognition.tables.reduce((sum, table) => sum + table.columns.size, 0);
  const fit = { matched: columns, of: columns, score: 1 };
  return { ...alone, fit, chosen: 'fits', isDoubtful: false, tie: null };
}

/** An edition that is used whatever fits, with how well it does. */
export function givenChoice(
  edition: Edition,
  recognition: Recognition,
  chosen: EditionDecision['chosen'] = 'given',
): EditionDecision {
  const fit = editionFit(recognition, edition);
  return { chosen, edition, recognition, fit, isDoubtful: fit.of > 0 && fit.score < SURE_FIT, tie: null };
}

function chosenAs(chosen: EditionDecision['chosen'], edition: Edition, snapshot: Snapshot): EditionDecision {
  return givenChoice(edition, recognise(snapshot, edition), chosen);
}

/** The editions that come near by words and numbers, recognised in full, best first; the given order stands among equals. */
function recogniseNearest(snapshot: Snapshot, editions: readonly Edition[]): readonly Recognised[] {
  const near = editions.length === 1 ? editions : nearest(snapshot, editions);
  return near
    .map((edition): Recognised => {
      const recognition = recognise(snapshot, edition);
      return { edition, recognition, fit: editionFit(recognition, edition) };
    })
    .sort((one, other) => other.fit.score - one.fit.score);
}

function nearest(snapshot: Snapshot, editions: readonly Edition[]): readonly Edition[] {
  const texts = labelTexts(snapshot);
  const ranked = editions
    .map((edition) => ({ edition, rough: roughFit(texts, edition) }))
    .sort((one, other) => other.rough - one.rough);
  const best = ranked[0]?.rough ?? 0;
  const byLabels = ranked
    .filter(({ rough }) => rough >= best - Math.max(NEAR, (1 - best) * NEAR_OF_EDITED))
    .slice(0, MOST_RECOGNISED)
    .map(({ edition }) => edition);
  const byHeadings = editions.filter((edition) => !byLabels.includes(edition) && hasOwnTable(snapshot, edition));
  return [...byHeadings.slice(0, MOST_RECOGNISED), ...byLabels];
}

/** A form with several figure columns stands there, every heading of it; one that only serves as a source says nothing. */
function hasOwnTable(snapshot: Snapshot, edition: Edition): boolean {
  const tables = edition.tables.filter(({ source }) => source === undefined);
  if (tables.length === 0) return false;
  return snapshot.sheets.some(
    (sheet) => !isGeneratedSheet(sheet) && readTableForms(sheet, { ...edition, tables }).read.length > 0,
  );
}

function breakTie(
  equals: readonly Recognised[],
  best: Recognised,
  hints: EditionHints,
): { winner: Recognised; by: TieBreak | null } {
  if (equals.length < 2) return { winner: best, by: null };
  const text = best.recognition.periodText;
  const end = hints.periodEnd ?? (text === null ? null : (hints.endOfPeriod?.(text) ?? null));
  const inForce = end === null ? equals : equals.filter(({ edition }) => isInForce(edition, end));
  if (inForce.length === 1 && inForce[0]) return { winner: inForce[0], by: 'period' };
  const timely = inForce.length > 0 ? inForce : equals;
  const titled = timely.filter(({ recognition: { level } }) => level.because === 'title');
  if (titled.length === 1 && titled[0]) return { winner: titled[0], by: 'level' };
  const left = titled.length > 0 ? titled : timely;
  const last = left.find(({ edition }) => edition.id === hints.lastUsed);
  if (last) return { winner: last, by: 'last-used' };
  const [latest = best] = [...left].sort((one, other) => startOf(other.edition).localeCompare(startOf(one.edition)));
  return { winner: latest, by: 'later' };
}

/** Days as `2026-09-14` compare as texts. */
function isInForce({ from = '', until = '9999' }: Edition, day: string): boolean {
  return from <= day && day <= until;
}

function startOf({ from = '' }: Edition): string {
  return from;
}
