/**
 * The check of one workbook, the same in every face: its forms, Biểu II.06a, its own rules, what it keeps in our settings
 * part (unit, period, level, reasons, earlier periods), and the sources that the person named. Nothing else in `src/` may
 * call `check()`; a test holds that (tests/static/layers.test.ts).
 */
import { periodDoubts, type AboutWorkbook, type PeriodDoubt } from '../collect/period-doubts.js';
import type { Level } from '../forms/edition.js';
import type { Reading } from '../forms/reading.js';
import type { Recognition } from '../forms/recognition.js';
import type { EditionDecision } from '../forms/choose-edition.js';
import { answersNow, type Answer } from '../review/answers.js';
import { check } from '../review/check.js';
import type { CheckOptions, CheckResult } from '../review/check-result.js';
import { reviewTables, type ReviewedTable } from '../review/reviewed-table.js';
import { sumUp, type ReviewSummary } from '../review/summary.js';
import { isOfEdition } from '../review/of-edition.js';
import { checkSeal, type SealCheck } from '../review/seal.js';
import { readUserRules, withUserRules, type UserRuleFault } from '../review/user-rules.js';
import { readWorkbookSettings, type SettingsReading, type WorkbookSettings } from '../review/workbook-settings.js';
import type { Edition } from '../forms/edition.js';
import type { CompiledEdition } from '../rules/compile.js';
import { findConflicts, type RuleConflict } from '../rules/conflicts.js';
import type { CivilDay } from '../sources/civil-day.js';
import { recognisedPeriod } from '../sources/previous/earlier-periods.js';
import { parsePeriod, type NamedPeriod } from '../sources/period.js';
import { NOTHING_HELD, readingsOf, useSources, type HeldSources, type UsedSources } from '../sources/registry.js';
import { tableReadings } from '../sources/table-readings.js';
import type { Snapshot } from '../workbook/snapshot.js';
import { aboutWorkbook } from './about-workbook.js';
import { editionOfWorkbook, type EditionWish } from './decide-edition.js';
import { keptPeriod } from './earlier-period.js';

export interface ReviewCall {
  readonly edition: EditionWish;
  /** null or absent: as the workbook keeps it, else as it shows. */
  readonly level?: Level | null;
  /** Absent: as the workbook keeps them. A session passes its own: some may not be written yet. */
  readonly settings?: SettingsReading;
  /** Sources that were named. Earlier periods that the workbook carries are added to them. */
  readonly sources?: Partial<HeldSources>;
  /** Absent: true. False: the sheet `Quy tắc` is left aside (an office that collects, docs/collect.md). */
  readonly ownRules?: boolean;
  /** The workbook's period where it is known better than the workbook says. */
  readonly period?: NamedPeriod | null;
  /** The file's name, which is asked last who reports for when. Absent: it says nothing. */
  readonly fileName?: string;
  /** The day of the check, to hold the period against; absent: it says nothing. */
  readonly today?: CivilDay;
  /** Further readings that are ready: figures of a rule's example. */
  readonly readings?: readonly Reading[];
}

export interface ReviewedWorkbook {
  /** Which edition was used, and how well it fits. */
  readonly choice: EditionDecision;
  readonly compiled: CompiledEdition;
  readonly recognition: Recognition;
  readonly result: CheckResult;
  /** The result under the workbook's reasons. */
  readonly summary: ReviewSummary;
  readonly settings: SettingsReading;
  /** Rules on the sheet `Quy tắc` that could not be used. */
  readonly ruleFaults: readonly UserRuleFault[];
  /** Rules on that sheet that contradict others or can never say anything. */
  readonly ruleConflicts: readonly RuleConflict[];
  readonly used: UsedSources;
  /** Biểu II.06a, where the workbook holds it. Its faults are among the findings. */
  readonly m06a: ReviewedTable | null;
  /** How the figures stand to those that were sealed in this workbook; null: none were. */
  readonly seal: SealCheck | null;
  /** What became of remarks that the office above sent back; empty: the workbook keeps none. */
  readonly answers: readonly Answer[];
  readonly about: AboutWorkbook;
  /** What speaks against the period; empty: nothing. */
  readonly doubts: readonly PeriodDoubt[];
}

/** Never throws for bad data. */
export function reviewWorkbook(snapshot: Snapshot, call: ReviewCall): ReviewedWorkbook {
  const kept = call.settings ?? readWorkbookSettings(snapshot.settings);
  const { settings } = kept;
  const { compiled, choice } = editionOfWorkbook(snapshot, call.edition, settings);
  const { recognition } = choice;
  const level = call.level ?? settings.level;
  const rules = call.ownRules === false ? unchanged(compiled) : withOwnRules(snapshot, compiled);
  const { fileName = '', today = null } = call;
  const about = aboutWorkbook(settings, recognition, fileName);
  const used = useSources(
    sourcesOf(call.sources, settings, compiled.edition),
    {
      period: call.period ?? about.named,
      unitName: about.unit || null,
      reading: recognition.reading,
      level: level ?? (recognition.forms.length > 0 ? recognition.level.level : null),
    },
    compiled.edition,
  );
  const result = check(recognition, rules.compiled, {
    ...optionsOf(settings, level),
    snapshot,
    others: [...readingsOf(used), ...tableReadings(recognition), ...(call.readings ?? [])],
  });
  const summary = sumUp(result, settings.waivers);
  return {
    choice,
    compiled,
    recognition,
    result,
    summary,
    settings: kept,
    ruleFaults: rules.faults,
    ruleConflicts: rules.conflicts,
    used,
    m06a: reviewTables(recognition, result).find(({ found }) => found.form.source === 'm06a') ?? null,
    answers:
      settings.answers && isOfEdition(settings.answers, compiled.edition.id)
        ? answersNow(settings.answers, recognition.reading, summary)
        : [],
    about,
    doubts: periodDoubts(about, recognition, { fileName, today }),
    seal: checkSeal(settings.seal, recognition.reading, compiled.edition.id),
  };
}

/** The period of a workbook: as the person gave it, else as its titles state it. null: neither can be read. */
export function statedPeriod(settings: WorkbookSettings, recognition: Recognition): NamedPeriod | null {
  return parsePeriod(settings.period) ?? recognisedPeriod(recognition);
}

/** A file that is named takes the place of one of that name that the workbook carries. */
function sourcesOf(named: Partial<HeldSources> = {}, settings: WorkbookSettings, edition: Edition): HeldSources {
  const previous = named.previous ?? [];
  const names = new Set(previous.map(({ name }) => name));
  const carried = (settings.previous ?? []).filter(({ name }) => !names.has(name));
  const periods = [...previous, ...carried.map((digest) => keptPeriod(digest, edition))];
  return { ...NOTHING_HELD, ...named, previous: periods.length > 0 ? periods : null };
}

function optionsOf({ zeroConvention, period }: WorkbookSettings, level: Level | null): CheckOptions {
  return {
    ...(level ? { level } : {}),
    ...(zeroConvention ? { zeroConvention } : {}),
    ...(period === '' ? {} : { period }),
  };
}

interface RulesInForce {
  readonly compiled: CompiledEdition;
  readonly faults: readonly UserRuleFault[];
  readonly conflicts: readonly RuleConflict[];
}

function unchanged(compiled: CompiledEdition): RulesInForce {
  return { compiled, faults: [], conflicts: [] };
}

/** The edition is compiled anew only where the workbook brings rules of its own. */
function withOwnRules(snapshot: Snapshot, compiled: CompiledEdition): RulesInForce {
  const own = readUserRules(snapshot, compiled.edition.levels);
  if (own.rules.length === 0) return { ...unchanged(compiled), faults: own.faults };
  const extended = withUserRules(compiled.edition, own);
  return {
    compiled: extended.edition,
    faults: [...own.faults, ...extended.faults],
    conflicts: findConflicts(extended.edition, new Set(own.rules.map(({ data }) => data.id))),
  };
}
