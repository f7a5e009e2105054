/** The state behind the page "Tổng hợp các đơn vị": files chosen, what was read of them, what was set right, and the total of it. */
import type { Corrections } from '../collect/corrections.js';
import { includesByUnit, ledgerOf, type Ledger } from '../collect/ledger.js';
import type { ReviewParts } from '../collect/merge-submissions.js';
import { partsReviewer } from '../app/review-parts.js';
import { rosterOf, type Roster } from '../collect/roster.js';
import type { Submission } from '../collect/submission.js';
import { totalOf, type Total } from '../collect/total.js';
import type { Level } from '../forms/edition.js';
import type { CompiledEdition } from '../rules/compile.js';
import { snapshotInPage } from '../hosts/file/page/open-in-page.js';
import { parsePeriod } from '../sources/period.js';
import type { TotalContext } from '../sheets/total-sheets.js';
import type { Language } from '../strings/language.js';
import { HostError, type HostFailure } from '../workbook/failure.js';
import { openEdition, type EditionChoice, type EditionFile } from '../app/open-edition.js';
import type { ChosenFile } from '../ui/chosen-file.js';
import { createStore, type Store } from '../ui/store.js';
import type { ChosenFiles, ChosenSubmission, SkippedChoice } from './chosen-files.js';
import {
  choiceWith,
  compiledById,
  editionTexts,
  openChosen,
  readEditionFile,
  withEditions,
  type ReadyEdition,
  type RefusedEdition,
} from './editions-at-hand.js';
import type { CollectChoices, CollectMemory, CollectMemoryStore, FileCorrection } from './memory.js';
import { editionOfMost, ofEdition } from '../collect/one-edition.js';
import { readAll, type RunningReading } from './read-all.js';
import { bytesOf, type ReadingJob } from './read-chosen.js';
import { toldKey, withTold, type ToldKind, type ToldUnits } from './told.js';
import type { ReaderSource } from './readers.js';
import { pastedRows, rosterRows, type RosterRows } from '../app/read-roster.js';
import { commonPeriodText, officeOf, readPrevious, type PreviousTotal } from '../app/make-total.js';

/** Everything that follows from the files read so far. */
export interface Collected {
  readonly ledger: Ledger;
  readonly total: Total;
  readonly totals: TotalContext;
  readonly compiled: CompiledEdition;
}

/** A file beside the submissions (a list, an earlier total) that could not be used. */
export interface SideFileProblem {
  readonly about: 'roster' | 'previous';
  readonly file: string;
  readonly code: HostFailure | 'no-units' | 'no-forms';
}

export interface CollectState {
  readonly language: Language;
  readonly edition: EditionChoice;
  /** null: nothing is being read. */
  readonly reading: { readonly done: number; readonly all: number } | null;
  /** Files that were chosen and not read, because reading was stopped. */
  readonly unread: number;
  readonly submissions: readonly Submission[];
  readonly skipped: readonly SkippedChoice[];
  /** Editions that came in beside the submissions, and files that were given for one and cannot be used. */
  readonly ownEditions: readonly ReadyEdition[];
  readonly refusedEditions: readonly RefusedEdition[];
  readonly roster: Roster | null;
  /** As the official gave it; empty: as most files state it. */
  readonly periodText: string;
  readonly previous: PreviousTotal | null;
  readonly problem: SideFileProblem | null;
  /** By the file's fingerprint. */
  readonly corrections: Readonly<Record<string, FileCorrection>>;
  readonly choices: CollectChoices;
  /** Who was reminded and who has answered. */
  readonly told: ToldUnits;
  /** False: this browser keeps nothing from one time to the next. */
  readonly isRemembered: boolean;
  /** null before the first file or list. */
  readonly collected: Collected | null;
}

export interface Collecting extends Pick<Store<CollectState>, 'get' | 'subscribe'> {
  readonly add: (chosen: ChosenFiles) => void;
  /** Editions of the office's own that lie elsewhere than among the submissions. */
  readonly addEditions: (files: readonly EditionFile[]) => void;
  readonly cancel: () => void;
  /** Reads what was left when reading was stopped. */
  readonly resume: () => void;
  /** Forgets the files, not the list nor what was set right. They are shown until nothing of them is kept. */
  readonly clear: () => Promise<void>;
  /** Language and edition as the pane has them now; files are read again where that changes what is said of them. */
  readonly use: (language: Language, edition: EditionChoice) => void;
  /** null: as recognised. */
  readonly correct: (submission: Submission, correction: FileCorrection | null) => void;
  /** False: the text names no unit, and the list stays as it was. */
  readonly pasteRoster: (text: string) => boolean;
  readonly chooseRoster: (file: ChosenFile) => Promise<void>;
  /** The list as it could be pasted again. */
  readonly removeRoster: () => string;
  readonly setPeriod: (text: string) => void;
  readonly choosePrevious: (file: ChosenFile) => Promise<void>;
  readonly removePrevious: () => void;
  readonly setIncludes: (unit: string, includes: boolean) => void;
  /** Whether files that name no unit count under their own names. */
  readonly setCountUnnamed: (count: boolean) => void;
  /** For the period that is collected; `day` null: it did not happen. */
  readonly tell: (units: readonly string[], kind: ToldKind, day: string | null) => void;
  /** Of the total; null: the next above the units'. */
  readonly setLevel: (level: Level | null) => void;
  /** The chosen file of that path. */
  readonly fileOf: (path: string) => File | null;
  /** The files of editions that were chosen or dropped. */
  readonly editionFiles: () => readonly ChosenSubmission[];
}

export interface CollectingParts {
  readonly language: Language;
  readonly edition: EditionChoice;
  readonly memory: CollectMemoryStore;
  /** null: the page reads alone. */
  readonly workers: ReaderSource | null;
  /** Takes away what is kept of the files beside; absent: nothing is. */
  readonly forget?: () => Promise<void>;
  /** Calls back after so many milliseconds. */
  readonly later: (milliseconds: number, callback: () => void) => void;
}

/** While files come in, the tables follow at this pace: each new figure at once would be all that the machine does. */
const PACE_MS = 150;

/** The key under which a file's corrections are kept. */
export function correctionKey({ bytes, path }: Submission): string {
  return bytes || path;
}

export function createCollecting(parts: CollectingParts): Collecting {
  const kept: CollectMemory = parts.memory.read();
  const files = new Map<string, File>();
  const editionFiles = new Map<string, File>();
  const submissions = new Map<string, Submission>();
  const runs = new Set<RunningReading>();
  let rosterCells: RosterRows = kept.roster;
  let isDue = false;
  const store = createStore<CollectState>({
    language: parts.language,
    edition: parts.edition,
    reading: null,
    unread: 0,
    submissions: [],
    skipped: [],
    ownEditions: [],
    refusedEditions: [],
    roster: rosterOrNone(rosterCells),
    periodText: '',
    previous: null,
    problem: null,
    corrections: kept.files,
    choices: kept.choices,
    told: kept.told,
    isRemembered: true,
    collected: null,
  });
  let compiled = openEdition(parts.edition);

  const derive = (): void => {
    isDue = false;
    const state = store.get();
    const read = [...submissions.values()];
    if (state.edition.kind === 'auto') compiled = compiledById(editionOfMost(read), state.ownEditions) ?? compiled;
    const all = ofEdition(read, compiled.edition.id);
    const collected = all.length === 0 && !state.roster ? null : collect(all, state, compiled);
    store.set({ submissions: all, collected });
  };
  const deriveSoon = (): void => {
    if (isDue) return;
    isDue = true;
    parts.later(PACE_MS, () => {
      if (isDue) derive();
    });
  };
  const remember = (): void => {
    store.set({
      isRemembered: parts.memory.write({
        roster: rosterCells,
        files: store.get().corrections,
        choices: store.get().choices,
        told: store.get().told,
      }),
    });
  };

  const read = (paths: readonly string[]): void => {
    const { language, corrections, ownEditions } = store.get();
    const edition = choiceWith(store.get().edition, ownEditions);
    const levels: Record<string, Level> = {};
    for (const [bytes, { level }] of Object.entries(corrections)) if (level) levels[bytes] = level;
    const jobs = paths.flatMap((path): ReadingJob[] => {
      const file = files.get(path);
      return file ? [{ path, modified: file.lastModified || null, file }] : [];
    });
    if (jobs.length === 0) return;
    const before = store.get().reading;
    store.set({ reading: { done: before?.done ?? 0, all: (before?.all ?? 0) + jobs.length } });
    const run = readAll(jobs, { language, edition, levels }, parts.workers, (submission) => {
      if (!files.has(submission.path)) return;
      submissions.set(submission.path, submission);
      const { reading } = store.get();
      if (reading) store.set({ reading: { ...reading, done: reading.done + 1 } });
      deriveSoon();
    });
    runs.add(run);
    void run.done.finally(() => {
      runs.delete(run);
      if (runs.size > 0) return;
      store.set({ reading: null, unread: [...files.keys()].filter((path) => !submissions.has(path)).length });
      derive();
    });
  };
  const stopAll = (): void => {
    for (const run of runs) run.cancel();
  };
  /** Every file anew: what it is read with has changed. */
  const readAgain = (): void => {
    stopAll();
    submissions.clear();
    derive();
    read([...files.keys()]);
  };
  /** True: every file is read anew with them. */
  const addEditions = (given: readonly EditionFile[]): boolean => {
    const { language, edition, ownEditions, refusedEditions } = store.get();
    const all = given.map((file) => readEditionFile(file, language));
    const more = all.filter((one) => 'ready' in one);
    const names = new Set(given.map(({ fileName }) => fileName));
    store.set({
      ownEditions: withEditions(ownEditions, more),
      refusedEditions: [
        ...refusedEditions.filter(({ fileName }) => !names.has(fileName)),
        ...all.filter((one) => 'why' in one),
      ],
    });
    const isUsed = more.length > 0 && edition.kind === 'auto';
    if (isUsed) readAgain();
    return isUsed;
  };
  const choose = (choice: Partial<CollectChoices>): void => {
    store.set({ choices: { ...store.get().choices, ...choice } });
    remember();
    derive();
  };
  const useRoster = (rows: RosterRows): void => {
    rosterCells = rows;
    store.set({ roster: rosterOrNone(rows), problem: null });
    remember();
    derive();
  };

  derive();
  return {
    get: store.get,
    subscribe: store.subscribe,
    add(chosen) {
      const paths = chosen.files.map(({ path, file }) => {
        const free = freePath(path, file, files);
        files.set(free, file);
        submissions.delete(free);
        return free;
      });
      store.set({ skipped: merged(store.get().skipped, chosen.skipped), unread: 0 });
      if (chosen.editions.length === 0) {
        read(paths);
        return;
      }
      for (const { path, file } of chosen.editions) editionFiles.set(path, file);
      // First by which forms to read, then the files.
      void editionTexts(chosen.editions).then((texts) => {
        if (!addEditions(texts)) read(paths);
      });
    },
    addEditions: (given) => void addEditions(given),
    cancel: stopAll,
    resume() {
      store.set({ unread: 0 });
      read([...files.keys()].filter((path) => !submissions.has(path)));
    },
    clear() {
      stopAll();
      const drop = (): void => {
        files.clear();
        editionFiles.clear();
        submissions.clear();
        store.set({ skipped: [], ownEditions: [], refusedEditions: [], unread: 0, reading: null });
        derive();
      };
      if (parts.forget) return parts.forget().then(drop);
      drop();
      return Promise.resolve();
    },
    use(language, edition) {
      const state = store.get();
      if (state.language === language && sameEdition(state.edition, edition)) return;
      compiled = openChosen(edition, state.ownEditions);
      // An earlier total was recognised by the forms of then.
      store.set({ language, edition, previous: sameEdition(state.edition, edition) ? state.previous : null });
      readAgain();
    },
    correct(submission, correction) {
      const key = correctionKey(submission);
      const { [key]: before, ...others } = store.get().corrections;
      // Last in the order: the oldest are forgotten first.
      store.set({ corrections: correction ? { ...others, [key]: correction } : others });
      remember();
      derive();
      if (before?.level !== correction?.level) read([submission.path]);
    },
    pasteRoster(text) {
      const rows = pastedRows(text);
      if (!rosterOrNone(rows)) return false;
      useRoster(rows);
      return true;
    },
    async chooseRoster(file) {
      try {
        const rows = await rosterRows(await bytesOf(file), file.name, snapshotInPage);
        if (rows) useRoster(rows);
        else store.set({ problem: { about: 'roster', file: file.name, code: 'no-units' } });
      } catch (error) {
        store.set({ problem: { about: 'roster', file: file.name, code: codeOf(error) } });
      }
    },
    removeRoster() {
      const text = rosterCells.map((cells) => cells.join('\t')).join('\n');
      useRoster([]);
      return text;
    },
    setPeriod(text) {
      store.set({ periodText: text });
      derive();
    },
    async choosePrevious(file) {
      try {
        const { edition, collected } = store.get();
        const known = edition.kind === 'auto' && !collected ? null : compiled;
        const previous = readPrevious(await snapshotInPage(await bytesOf(file), file.name), file.name, known);
        if (previous.earlier.recognition.forms.length === 0) {
          store.set({ problem: { about: 'previous', file: file.name, code: 'no-forms' } });
          return;
        }
        store.set({ previous, problem: null });
        derive();
      } catch (error) {
        store.set({ problem: { about: 'previous', file: file.name, code: codeOf(error) } });
      }
    },
    removePrevious() {
      store.set({ previous: null });
      derive();
    },
    setIncludes: (unit, includes) => choose({ includes: { ...store.get().choices.includes, [unit]: includes } }),
    setCountUnnamed: (countUnnamed) => choose({ countUnnamed }),
    tell(units, kind, day) {
      const { collected, told } = store.get();
      const period = collected?.totals.period ?? '';
      store.set({ told: units.reduce((all, unit) => withTold(all, toldKey(period, unit), kind, day), told) });
      remember();
    },
    setLevel: (level) => choose({ level }),
    fileOf: (path) => files.get(path) ?? null,
    editionFiles: () => [...editionFiles].map(([path, file]) => ({ path, file })),
  };
}

/** One for as long as forms and language stay: it keeps what it checked. */
let reviewer: { readonly compiled: CompiledEdition; readonly language: Language; readonly review: ReviewParts } | null =
  null;

function reviewerFor(compiled: CompiledEdition, language: Language): ReviewParts {
  if (reviewer?.compiled !== compiled || reviewer.language !== language) {
    reviewer = { compiled, language, review: partsReviewer(compiled, language) };
  }
  return reviewer.review;
}

function collect(all: readonly Submission[], state: CollectState, compiled: CompiledEdition): Collected {
  const { roster, periodText, previous, language, choices } = state;
  const options = {
    roster,
    period: periodText === '' ? null : parsePeriod(periodText),
    last: previous?.earlier.files ?? new Map<string, never>(),
    merge: { edition: compiled.edition, review: reviewerFor(compiled, language) },
  };
  const { countUnnamed, level } = choices;
  const corrections = {
    ...correctionsOf(all, state.corrections),
    ...(countUnnamed === null ? {} : { countUnnamed }),
  };
  const first = ledgerOf(all, { ...options, corrections });
  const chosen = chosenFiles(first, state.corrections);
  const ledger =
    Object.keys(chosen).length === 0 ? first : ledgerOf(all, { ...options, corrections: { ...corrections, chosen } });
  const includes = { ...includesByUnit(ledger, {}, previous?.earlier.includes), ...choices.includes };
  const total = totalOf(ledger, compiled, { includes, ...(level === null ? {} : { level }) });
  const period = periodText === '' ? commonPeriodText(ledger) : periodText;
  return { ledger, total, compiled, totals: { ledger, total, compiled, unit: officeOf(ledger), period, language } };
}

/** What was kept by fingerprint, for these files by their paths. */
function correctionsOf(
  all: readonly Submission[],
  kept: Readonly<Record<string, FileCorrection>>,
): Pick<Corrections, 'units' | 'periods' | 'takes'> {
  const takes: Record<string, readonly string[]> = {};
  const units: Record<string, string | null> = {};
  const periods: Record<string, string> = {};
  for (const submission of all) {
    const { unit, period, takes: rows } = kept[correctionKey(submission)] ?? {};
    if (unit !== undefined) units[submission.path] = unit;
    if (period !== undefined) periods[submission.path] = period;
    if (rows !== undefined) takes[submission.path] = rows;
  }
  return { units, periods, takes };
}

function chosenFiles({ units }: Ledger, kept: Readonly<Record<string, FileCorrection>>): Record<string, string> {
  const chosen: Record<string, string> = {};
  for (const { id, files } of units) {
    const file = files.find(({ submission }) => kept[correctionKey(submission)]?.counts);
    if (file) chosen[id] = file.submission.path;
  }
  return chosen;
}

function rosterOrNone(rows: RosterRows): Roster | null {
  const roster = rosterOf(rows);
  return roster.units.length > 0 ? roster : null;
}

/** The same file chosen again takes its own place; another one of the same path gets a number. */
function freePath(path: string, file: File, files: ReadonlyMap<string, File>): string {
  const isSame = (other: File): boolean => other.size === file.size && other.lastModified === file.lastModified;
  for (let again = 1; ; again += 1) {
    const name = again === 1 ? path : path.replace(/(\.[^./]*)?$/, (ending) => ` (${again})${ending}`);
    const there = files.get(name);
    if (!there || isSame(there)) return name;
  }
}

function merged(before: readonly SkippedChoice[], more: readonly SkippedChoice[]): readonly SkippedChoice[] {
  const known = new Set(before.map(({ path }) => path));
  return [...before, ...more.filter(({ path }) => !known.has(path))];
}

function sameEdition(one: EditionChoice, other: EditionChoice): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function codeOf(error: unknown): HostFailure {
  if (error instanceof HostError) return error.code;
  return 'unknown';
}
