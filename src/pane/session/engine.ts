/**
 * What a session needs of the core, as one interface: recognising, checking, filling, mending. It is loaded after the
 * first paint, and tests put in their own.
 */
import type { aboutWorkbook } from '../../app/about-workbook.js';
import type { EditionChoice } from '../../app/open-edition.js';
import type { FillAs } from '../../app/fill-workbook.js';
import type { ReviewToPrint } from '../../app/results.js';
import type { ReviewCall, ReviewedWorkbook } from '../../app/review-workbook.js';
import type { AboutWorkbook } from '../../collect/period-doubts.js';
import type { WordDocument } from '../../document/document.js';
import type { Level } from '../../forms/edition.js';
import type { Recognition } from '../../forms/recognition.js';
import type { CheckResult } from '../../review/check-result.js';
import type { editionChange } from '../../review/edition-change.js';
import type { CheckComparison, CheckMemory } from '../../review/compare-checks.js';
import type { BlankCell } from '../../review/nothing-occurred.js';
import type { Finding, Fix } from '../../review/finding.js';
import type { PeriodDigest } from '../../review/period-digest.js';
import type { SoleFix } from '../../review/fix.js';
import type { Answers } from '../../review/answers.js';
import type { Proposal, TextOperand } from '../../review/proposal.js';
import type { Seal } from '../../review/seal.js';
import type { ReviewSummary } from '../../review/summary.js';
import type { Waiver } from '../../review/waivers.js';
import type { WorkbookSettings } from '../../review/workbook-settings.js';
import type { WrittenSentences } from '../../sheets/report-sentences.js';
import type { Language } from '../../strings/language.js';
import type { CellEdit, MarkEdit, TextEdit } from '../../workbook/edit.js';
import type { NewSheet } from '../../workbook/new-sheet.js';
import type { Snapshot } from '../../workbook/snapshot.js';
import type { OfficeEditionFiles } from '../../ui/served-editions.js';
import type { SentBack } from '../../app/sent-back.js';
import type { ImportPlan } from '../../app/plan-import.js';

/** What the settings screen says of an edition. */
export interface EditionSummary {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly levels: readonly Level[];
  /** Their numbers, in the edition's order. */
  readonly forms: readonly string[];
  readonly rules: number;
  /** What is to be said wherever it is named: that nobody confirmed it; null for nothing. */
  readonly standing: string | null;
}

/** An edition that ships with the product, as it is offered. */
export interface BuiltInEdition {
  readonly id: string;
  readonly name: string;
}

/** An edition file that cannot be used. `place` names the spot in the file, `reason` the fault, both for whoever wrote it. */
export interface EditionFault {
  readonly place: string;
  readonly reason: string;
}

/** An edition as a workbook's settings keep it. */
export type CarriedEdition = NonNullable<WorkbookSettings['editionFile']>;

/** What a report is made of; the rest it takes from the edition. */
export interface ReportRequest {
  readonly reviewed: ReviewToPrint;
  readonly comparison: CheckComparison | null;
  /** As it is to be printed. */
  readonly date: string;
  readonly language: Language;
}

/** The results of a check: as a sheet, as a short text to send, and the lines for whoever signs (the first one decides). */
export interface Report {
  readonly sheet: NewSheet;
  /** The sheet as a page to print: cells by their full names, since nothing leads there. */
  readonly html: () => string;
  readonly text: string;
  readonly lines: readonly string[];
  /** Of the figures that the sheet is about. */
  readonly seal: Seal;
}

/** An edition ready to work with; with `auto` the one of the workbook that was read last. */
export interface Reviewer {
  readonly summary: (language: Language) => EditionSummary;
  readonly recognise: (snapshot: Snapshot) => Recognition;
  /** Who reports for when. */
  readonly about: typeof aboutWorkbook;
  /** An earlier period's workbook as it is kept; a word where it is none. */
  readonly digest: (name: string, snapshot: Snapshot) => PeriodDigest | 'no-form' | 'too-much';
  /** Checks by the edition's rules and those on the workbook's own sheet of rules, against the sources at hand. */
  readonly review: (
    snapshot: Snapshot,
    call: Pick<ReviewCall, 'settings' | 'sources' | 'fileName' | 'today'>,
  ) => ReviewedWorkbook;
  readonly proposalsOf: (result: CheckResult) => readonly Proposal[];
  readonly fillEdits: (proposals: readonly Proposal[], as: FillAs, result: CheckResult) => readonly CellEdit[];
  readonly fixEdits: (fix: Fix, result: CheckResult) => readonly CellEdit[];
  /** All findings alike that have one way to be mended, each cell once. */
  readonly fixesOfSameKind: (finding: Finding, result: CheckResult) => readonly SoleFix[];
  /** Figures that stand as text in their cells. */
  readonly textNumbers: (result: CheckResult) => readonly TextOperand[];
  /** Blank cells that "không phát sinh" may be said of. */
  readonly maybeNothing: (result: CheckResult) => readonly BlankCell[];
  readonly nothingEdits: (cells: readonly BlankCell[], result: CheckResult) => readonly CellEdit[];
  readonly textToNumberEdits: (texts: readonly TextOperand[]) => readonly CellEdit[];
  readonly markEdits: (findings: readonly Finding[], language: Language) => readonly MarkEdit[];

  /** What another edition than the one before changes; null: it is the same one. */
  readonly editionChange: typeof editionChange;
  readonly remember: (result: CheckResult) => CheckMemory;
  readonly compare: (before: CheckMemory, result: CheckResult, summary: ReviewSummary) => CheckComparison;
  /** undefined: the finding may not be passed over, or the reason is empty. */
  readonly waive: (finding: Finding, reason: string, by: string) => Waiver | undefined;
  /** undefined: the form has no column for it, or it says so already. */
  readonly noteEdit: (
    finding: Finding,
    reason: string,
    result: CheckResult,
    snapshot: Snapshot,
  ) => TextEdit | undefined;

  readonly report: (request: ReportRequest) => Report;
  /** What was kept before with what the office above sent back now; `taken`: how many remarks name a row of the forms. */
  readonly takeRemarks: (
    sentBack: SentBack,
    present: Recognition,
    before: Answers | undefined,
    /** As it is printed. */
    date: string,
    language: Language,
  ) => { readonly answers: Answers; readonly taken: number };
  /** What a Word report's tables would bring into the workbook that was recognised. */
  readonly planImport: (document: WordDocument, present: Recognition) => ImportPlan;
  /** The report's standard sentences; what a check found says which of their figures are contested. */
  readonly sentences: (
    recognition: Recognition,
    about: AboutWorkbook,
    checked: { readonly level: Level | null; readonly findings: readonly Finding[] },
  ) => WrittenSentences;
  /** The sheet on which an office writes rules of its own, with those in force to look at. */
  readonly rulesSheet: () => NewSheet;
}

export interface Engine {
  /** Editions of the office's own folder join those that ship with the product. */
  readonly useOffice: (files: OfficeEditionFiles) => void;
  /** Files of that folder that cannot be used. */
  readonly officeFaults: (language: Language) => readonly EditionFault[];
  /** The editions to choose from: of several versions of one the latest. */
  readonly builtIn: (language: Language) => readonly BuiltInEdition[];
  /** Throws nothing: an edition that cannot be used comes back as its faults. */
  readonly open: (
    choice: EditionChoice,
    language: Language,
    /** Whether an edition that a workbook carries may be used on this machine. */
    accepts: (edition: CarriedEdition) => boolean,
    /** Id of the edition that this person used last: decides between equals. */
    lastUsed: string | null,
  ) => Reviewer | readonly EditionFault[];
}

export function isReviewer(opened: Reviewer | readonly EditionFault[]): opened is Reviewer {
  return !Array.isArray(opened);
}
