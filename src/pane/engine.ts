/** The core behind the session's interface. A chunk of its own: the pane paints before it is there. */
import type { Recognition } from '../forms/recognition.js';
import { recognise } from '../forms/recognise.js';
import { hasProposed } from '../forms/edition.js';
import { EditionError } from '../forms/edition-error.js';
import { check } from '../review/check.js';
import { compareChecks, rememberCheck } from '../review/compare-checks.js';
import { fillEdits, proposalsOf, textNumbers, textToNumberEdits } from '../review/fill.js';
import type { CheckOptions } from '../review/check-result.js';
import { fixEdits, fixesOfSameKind } from '../review/fix.js';
import { markEdits } from '../review/marks.js';
import { standardRows } from '../review/standard-rows.js';
import { sumUp } from '../review/summary.js';
import { readUserRules, withUserRules } from '../review/user-rules.js';
import { noteEdit, waive } from '../review/waivers.js';
import { gatherSources } from '../review/gather-sources.js';
import { workbookOfDigest } from '../review/digest-period.js';
import { m06aFindings } from '../review/m06a-findings.js';
import type { CompiledEdition } from '../rules/compile.js';
import { builtInEdition, EDITION_IDS, loadEdition } from '../rules/editions.js';
import { RuleError } from '../rules/rule-error.js';
import { checkM06a } from '../sources/m06a/check-form.js';
import { findM06a } from '../sources/m06a/find-form.js';
import { m06aReading } from '../sources/m06a/m06a-reading.js';
import { parsePeriod } from '../sources/period.js';
import { editionFaultText, FAULT_STRINGS, ruleFaultText } from '../strings/edition-faults.js';
import { findConflicts } from '../rules/conflicts.js';
import { sentenceOf } from '../strings/findings.js';
import { reportSentences } from '../strings/report-sentences.js';
import { rulesSheet } from '../strings/rules-sheet.js';
import type { Language } from '../strings/language.js';
import type { Snapshot } from '../workbook/snapshot.js';
import { makeReport } from './make-report.js';
import { planImport } from './report/import-plan.js';
import type { Checked, EditionChoice, EditionFault, Engine, Reviewer } from './session/engine.js';
import type { SourcesToCheck } from './session/sources.js';

export const engine: Engine = {
  builtIn: (language) => EDITION_IDS.map((id) => ({ id, name: builtInEdition(id)?.edition.name[language] ?? id })),
  open(choice, language) {
    const opened = compiledEdition(choice, language);
    return 'reason' in opened ? [opened] : reviewerOf(opened);
  },
};

function compiledEdition(choice: EditionChoice, language: Language): CompiledEdition | EditionFault {
  const words = FAULT_STRINGS[language];
  if (choice.kind === 'builtIn') {
    return builtInEdition(choice.id) ?? { place: choice.id, reason: words.unknownEdition };
  }
  try {
    return loadEdition(JSON.parse(choice.json));
  } catch (error) {
    if (error instanceof EditionError) return editionFaultText(error, language);
    if (error instanceof RuleError) return ruleFaultText(error, language);
    if (error instanceof SyntaxError) return { place: words.wholeFile, reason: words.notJson };
    throw error;
  }
}

/** The edition's check, with what other sources and Biểu II.06a in the workbook itself have to say. */
function checkWithSources(
  snapshot: Snapshot,
  recognition: Recognition,
  compiled: CompiledEdition,
  options: CheckOptions,
  sources: SourcesToCheck,
): Checked {
  const used = gatherSources(
    { ...sources, previous: sources.previous.map(workbookOfDigest) },
    {
      period: parsePeriod(sources.period || (recognition.periodText ?? '')),
      unitName: sources.unit || recognition.unitName,
      level: options.level ?? recognition.level.level,
    },
    compiled.edition,
  );
  const form = findM06a(snapshot);
  const m06a = form && { form, faults: checkM06a(form) };
  const others = [...used.readings, ...(form ? [m06aReading(form)] : [])];
  const checked = checkWithOwnRules(snapshot, recognition, compiled, {
    ...options,
    others,
    ...(sources.period === '' ? {} : { period: sources.period }),
  });
  if (!m06a || m06a.faults.length === 0) return { ...checked, used, m06a };
  const findings = [...checked.result.findings, ...m06aFindings(m06a)];
  return { ...checked, result: Object.freeze({ ...checked.result, findings }), used, m06a };
}

/** The edition is compiled anew only where the workbook brings rules of its own. */
function checkWithOwnRules(
  snapshot: Snapshot,
  recognition: Recognition,
  compiled: CompiledEdition,
  options: CheckOptions,
): Pick<Checked, 'result' | 'ruleFaults' | 'ruleConflicts'> {
  const own = readUserRules(snapshot, compiled.edition.levels);
  if (own.rules.length === 0) {
    return { result: check(recognition, compiled, options), ruleFaults: own.faults, ruleConflicts: [] };
  }
  const extended = withUserRules(compiled.edition, own);
  return {
    result: check(recognition, extended.edition, options),
    ruleFaults: [...own.faults, ...extended.faults],
    ruleConflicts: findConflicts(extended.edition, new Set(own.rules.map(({ data }) => data.id))),
  };
}

function reviewerOf(compiled: CompiledEdition): Reviewer {
  const { edition } = compiled;
  return {
    summary: (language) => ({
      name: edition.name[language],
      version: edition.version,
      levels: edition.levels,
      forms: edition.forms.map(({ number }) => number),
      rules: compiled.rules.length,
      isProposed: hasProposed(edition),
    }),
    recognise: (snapshot) => recognise(snapshot, edition),
    check: (snapshot, recognition, options, sources) =>
      checkWithSources(snapshot, recognition, compiled, options, sources),
    proposalsOf,
    fillEdits,
    fixEdits,
    fixesOfSameKind,
    textNumbers,
    textToNumberEdits,
    markEdits: (findings, language) => markEdits({ findings }, (finding) => sentenceOf(finding, compiled, language)),
    sumUp,
    remember: rememberCheck,
    compare: (before, result, { waived }) =>
      compareChecks(before, result, new Set(waived.explained.map(({ finding }) => finding.key))),
    waive,
    noteEdit,
    report: makeReport,
    planImport: (document, present) => planImport(document, edition, present),
    sentences: ({ reading }, level, period) =>
      reportSentences({ entries: standardRows(reading.entries, compiled), level, period }),
    rulesSheet: () => rulesSheet(compiled),
  };
}
