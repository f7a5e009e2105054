/** The core behind the session's interface. A chunk of its own: the pane paints before it is there. */
import { aboutWorkbook } from '../app/about-workbook.js';
import { anyOf, editionOfWorkbook, type EditionWish } from '../app/decide-edition.js';
import { keepPeriod } from '../app/earlier-period.js';
import { reviewWorkbook } from '../app/review-workbook.js';
import { writeSentences } from '../app/write-sentences.js';
import { confirmationOf } from '../strings/forms.js';
import { EditionError } from '../forms/edition-error.js';
import { compareChecks, rememberCheck } from '../review/compare-checks.js';
import { maybeNothing, nothingEdits } from '../review/nothing-occurred.js';
import { fillEdits, proposalsOf, textNumbers, textToNumberEdits } from '../review/fill.js';
import { fixEdits, fixesOfSameKind } from '../review/fix.js';
import { editionChange } from '../review/edition-change.js';
import { markEdits } from '../review/marks.js';
import { noteEdit, waive } from '../review/waivers.js';
import { readWorkbookSettings, type WorkbookSettings } from '../review/workbook-settings.js';
import { editionAtHand, loadEdition, type EditionAtHand } from '../rules/editions.js';
import { RuleError } from '../rules/rule-error.js';
import { editionFileFault } from '../strings/edition-file-fault.js';
import { FAULT_STRINGS } from '../strings/edition-faults.js';
import { sentenceOf } from '../strings/findings.js';
import { rulesSheet } from '../sheets/rules-sheet.js';
import type { Language } from '../strings/language.js';
import { makeReport } from './make-report.js';
import { keepRemarks, remarksIn } from '../app/take-remarks.js';
import { planImport } from '../app/plan-import.js';
import type { EditionChoice } from '../app/open-edition.js';
import type { CarriedEdition, EditionFault, Engine, Reviewer } from './session/engine.js';

/** Of the office's own folder, as far as they can be used. */
let office: readonly EditionAtHand[] = [];
let officeFaults: (language: Language) => readonly EditionFault[] = () => [];

export const engine: Engine = {
  useOffice({ files, missing }) {
    const read = files.map(({ name, json }) => ({ name, ready: readOffice(json) }));
    office = read.flatMap(({ ready }) => (ready instanceof Error ? [] : [ready]));
    officeFaults = (language) => [
      ...missing.map((name) => ({ place: name, reason: FAULT_STRINGS[language].notGiven })),
      ...read.flatMap(({ name, ready }) => {
        const fault = ready instanceof Error ? editionFileFault(ready, language) : null;
        return fault ? [{ place: `${name}: ${fault.place}`, reason: fault.reason }] : [];
      }),
    ];
  },
  officeFaults: (language) => officeFaults(language),
  builtIn: (language) => atHand().map(({ edition: { id, name } }) => ({ id, name: name[language] })),
  open(choice, language, accepts, lastUsed) {
    const opened = wishOf(choice, language, lastUsed);
    return 'reason' in opened ? [opened] : reviewerOf(opened, accepts);
  },
};

function atHand(): readonly EditionAtHand[] {
  return anyOf(office).among;
}

/** A fault of the file is kept, to be said. */
function readOffice(json: string): EditionAtHand | Error {
  try {
    const ready = editionAtHand(JSON.parse(json));
    // A rule with a fault is told now, not in the middle of a check.
    ready.compile();
    return ready;
  } catch (error) {
    if (error instanceof EditionError || error instanceof RuleError || error instanceof SyntaxError) return error;
    throw error;
  }
}

function wishOf(choice: EditionChoice, language: Language, lastUsed: string | null): EditionWish | EditionFault {
  if (choice.kind === 'auto') return { ...anyOf(office), ...(lastUsed === null ? {} : { lastUsed }) };
  if (choice.kind === 'builtIn') {
    const given = atHand().find(({ edition }) => edition.id === choice.id);
    if (!given) return { place: choice.id, reason: FAULT_STRINGS[language].unknownEdition };
    return { given: given.compile(), beside: atHand() };
  }
  try {
    return { given: loadEdition(JSON.parse(choice.json)), beside: atHand() };
  } catch (error) {
    const fault = editionFileFault(error, language);
    if (!fault) throw error;
    return fault;
  }
}

/** With the edition that the workbook carries, where it was accepted on this machine and nobody chose another one. */
function withCarried(
  wish: EditionWish,
  { editionFile }: Pick<WorkbookSettings, 'editionFile'>,
  accepts: (edition: CarriedEdition) => boolean,
): EditionWish {
  if ('given' in wish || editionFile === undefined || !accepts(editionFile)) return wish;
  try {
    const own = editionAtHand(editionFile);
    own.compile();
    return { ...anyOf([...office, own]), ...('lastUsed' in wish ? { lastUsed: wish.lastUsed } : {}) };
  } catch (error) {
    // One that cannot be used is as good as none: the others are tried.
    if (error instanceof EditionError || error instanceof RuleError) return wish;
    throw error;
  }
}

function reviewerOf(wish: EditionWish, accepts: (edition: CarriedEdition) => boolean): Reviewer {
  // Of several editions the one of the workbook that was read last: marks and sentences are about that one.
  let compiled = 'given' in wish ? wish.given : wish.among[0].compile();
  return {
    summary: (language) => ({
      id: compiled.edition.id,
      name: compiled.edition.name[language],
      version: compiled.edition.version,
      levels: compiled.edition.levels,
      forms: compiled.edition.forms.map(({ number }) => number),
      rules: compiled.rules.length,
      standing: confirmationOf(compiled.edition, language),
    }),
    recognise(snapshot) {
      const { settings } = readWorkbookSettings(snapshot.settings);
      const chosen = editionOfWorkbook(snapshot, withCarried(wish, settings, accepts), settings);
      compiled = chosen.compiled;
      return chosen.choice.recognition;
    },
    about: aboutWorkbook,
    digest: (name, snapshot) => keepPeriod(name, snapshot, compiled),
    review(snapshot, call) {
      const settings = call.settings?.settings ?? readWorkbookSettings(snapshot.settings).settings;
      const reviewed = reviewWorkbook(snapshot, { ...call, edition: withCarried(wish, settings, accepts) });
      compiled = reviewed.compiled;
      return reviewed;
    },
    proposalsOf,
    fillEdits,
    fixEdits,
    fixesOfSameKind,
    textNumbers,
    maybeNothing,
    nothingEdits,
    textToNumberEdits,
    markEdits: (findings, language) => markEdits({ findings }, (finding) => sentenceOf(finding, compiled, language)),
    editionChange,
    remember: rememberCheck,
    compare: (before, result, { waived }) =>
      compareChecks(before, result, new Set(waived.explained.map(({ finding }) => finding.key))),
    waive,
    noteEdit,
    report: makeReport,
    takeRemarks(sentBack, recognition, before, date, language) {
      const found = remarksIn(sentBack, { recognition, compiled }, language);
      return { answers: keepRemarks(before, found, date, compiled.edition.id), taken: found.length };
    },
    planImport: (document, present) => planImport(document, compiled.edition, present),
    sentences: (recognition, about, { level, findings }) =>
      writeSentences(recognition, about, compiled, { level, findings }),
    rulesSheet: () => rulesSheet(compiled),
  };
}
