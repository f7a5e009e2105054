/** The core behind the session's interface. A chunk of its own: the pane paints before it is there. */
import { aboutWorkbook } from '../app/about-workbook.js';
import { anyBuiltIn, anyOf, editionOfWorkbook, type EditionWish } from '../app/choose-edition.js';
import { earlierPeriod } from '../app/earlier-period.js';
import { reviewWorkbook } from '../app/review-workbook.js';
import { writeSentences } from '../app/write-sentences.js';
import { standingOf } from '../strings/forms.js';
import { EditionError } from '../forms/edition-error.js';
import { compareChecks, rememberCheck } from '../review/compare-checks.js';
import { digestOf } from '../review/digest-period.js';
import { maybeNothing, nothingEdits } from '../review/nothing-occurred.js';
import { fillEdits, proposalsOf, textNumbers, textToNumberEdits } from '../review/fill.js';
import { fixEdits, fixesOfSameKind } from '../review/fix.js';
import { markEdits } from '../review/marks.js';
import { noteEdit, waive } from '../review/waivers.js';
import { readWorkbookSettings, type WorkbookSettings } from '../review/workbook-settings.js';
import { builtInEdition, builtInEditions, editionAtHand, loadEdition } from '../rules/editions.js';
import { RuleError } from '../rules/rule-error.js';
import { editionFaultText, FAULT_STRINGS, ruleFaultText } from '../strings/edition-faults.js';
import { sentenceOf } from '../strings/findings.js';
import { rulesSheet } from '../sheets/rules-sheet.js';
import type { Language } from '../strings/language.js';
import { makeReport } from './make-report.js';
import { planImport } from '../app/plan-import.js';
import type { EditionChoice } from '../app/open-edition.js';
import type { CarriedEdition, EditionFault, Engine, Reviewer } from './session/engine.js';

export const engine: Engine = {
  builtIn: (language) => builtInEditions().map(({ edition: { id, name } }) => ({ id, name: name[language] })),
  open(choice, language, accepts) {
    const opened = wishOf(choice, language);
    return 'reason' in opened ? [opened] : reviewerOf(opened, accepts);
  },
};

function wishOf(choice: EditionChoice, language: Language): EditionWish | EditionFault {
  const words = FAULT_STRINGS[language];
  if (choice.kind === 'auto') return anyBuiltIn();
  if (choice.kind === 'builtIn') {
    const given = builtInEdition(choice.id);
    return given ? { given } : { place: choice.id, reason: words.unknownEdition };
  }
  try {
    return { given: loadEdition(JSON.parse(choice.json)) };
  } catch (error) {
    if (error instanceof EditionError) return editionFaultText(error, language);
    if (error instanceof RuleError) return ruleFaultText(error, language);
    if (error instanceof SyntaxError) return { place: words.wholeFile, reason: words.notJson };
    throw error;
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
    return anyOf([own]);
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
      standing: standingOf(compiled.edition, language),
    }),
    recognise(snapshot) {
      const { settings } = readWorkbookSettings(snapshot.settings);
      const chosen = editionOfWorkbook(snapshot, withCarried(wish, settings, accepts), settings);
      compiled = chosen.compiled;
      return chosen.choice.recognition;
    },
    about: aboutWorkbook,
    digest(name, snapshot) {
      const earlier = earlierPeriod(name, snapshot, compiled);
      return earlier ? (digestOf(earlier, earlier.periodText) ?? 'too-much') : 'no-form';
    },
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
    remember: rememberCheck,
    compare: (before, result, { waived }) =>
      compareChecks(before, result, new Set(waived.explained.map(({ finding }) => finding.key))),
    waive,
    noteEdit,
    report: makeReport,
    planImport: (document, present) => planImport(document, compiled.edition, present),
    sentences: (recognition, settings, findings) => writeSentences(recognition, settings, compiled, { findings }),
    rulesSheet: () => rulesSheet(compiled),
  };
}
