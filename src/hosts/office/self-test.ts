/**
 * The self-test (`Kiểm tra tương thích`): asks the Excel that is running about everything this project believes of Excel.
 * Each check has a scratch sheet of its own that is deleted afterwards; nothing of the user's is touched. The report is
 * for whoever keeps the stand-in true; it holds no cell of the user's.
 */
import { HostError } from '../../workbook/failure.js';
import { Bench } from './assumption-bench.js';
import type { Observation } from './assumption-bench.js';
import { CELL_CHECKS } from './assumption-checks-cells.js';
import { MARK_CHECKS } from './assumption-checks-marks.js';
import { SHEET_CHECKS } from './assumption-checks-sheets.js';
import { ASSUMPTIONS } from './assumptions.js';
import type { Assumption, AssumptionId } from './assumptions.js';
import { requireBaseline } from './capabilities.js';
import { ExcelSession } from './excel-session.js';
import type { SessionOptions } from './excel-session.js';

export type AssumptionOutcome =
  | 'confirmed'
  | 'refuted'
  | 'noted' // an open question: `seen` answers it
  | 'not-run' // cannot be asked of a running Excel
  | 'failed'; // the asking itself failed: `seen` is the code

export interface AssumptionResult {
  readonly id: AssumptionId;
  readonly statement: string;
  readonly source: string;
  readonly outcome: AssumptionOutcome;
  /** What Excel answered, as JSON or a code. */
  readonly seen: string;
}

export interface SelfTestReport {
  readonly platform: string;
  readonly version: string;
  /** The highest ExcelApi 1.x that this Excel owns to. */
  readonly apiLevel: number;
  /** Other requirement sets that it owns to: `SharedRuntime 1.1`. */
  readonly sets: readonly string[];
  readonly results: readonly AssumptionResult[];
  /** Scratch sheets that could not be deleted. */
  readonly leftSheets: readonly string[];
}

/** Above any level there is; asked downwards. */
const HIGHEST_LEVEL = 40;

/** Requirement sets that we use or that tell which Excel this is. */
const SETS = [
  ['SharedRuntime', '1.1'],
  ['AddinCommands', '1.1'],
  ['RibbonApi', '1.1'],
  ['KeyboardShortcuts', '1.1'],
  ['DialogApi', '1.2'],
  ['CompressedFile', '1.1'],
  ['CustomXmlParts', '1.1'],
  ['OpenBrowserWindowApi', '1.1'],
] as const;

/** What a report may quote of one answer: it is to fit into an e-mail. */
const MAX_SEEN = 200;

const CHECKS = { ...CELL_CHECKS, ...MARK_CHECKS, ...SHEET_CHECKS };

/**
 * Runs all checks, one after another. `progress` hears how many are done of how many. Rejects with `too-old` below the
 * baseline; a check that fails is in the report, not a rejection.
 */
export async function runSelfTest(
  options: Partial<SessionOptions> = {},
  progress: (done: number, of: number) => void = () => undefined,
): Promise<SelfTestReport> {
  requireBaseline();
  const session = new ExcelSession(options);
  const results: AssumptionResult[] = [];
  const leftSheets: string[] = [];
  for (const [index, assumption] of ASSUMPTIONS.entries()) {
    const { outcome, seen, leftSheet } = await ask(session, assumption, `~soat-${index}`);
    results.push({
      id: assumption.id,
      statement: assumption.statement,
      source: assumption.source,
      outcome,
      seen: seen.slice(0, MAX_SEEN),
    });
    if (leftSheet !== null) leftSheets.push(leftSheet);
    progress(index + 1, ASSUMPTIONS.length);
  }
  const { diagnostics } = Office.context;
  return {
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    apiLevel: highestLevel(),
    sets: SETS.filter(([set, version]) => Office.context.requirements.isSetSupported(set, version)).map((set) =>
      set.join(' '),
    ),
    results,
    leftSheets,
  };
}

/** The assumptions that the machine checks; about each other one a person is asked (`strings/self-test-questions.ts`). */
export const CHECKED: ReadonlySet<string> = new Set(Object.keys(CHECKS));

interface Asked {
  readonly outcome: AssumptionOutcome;
  readonly seen: string;
  readonly leftSheet: string | null;
}

async function ask(
  session: ExcelSession,
  assumption: Assumption & { readonly id: AssumptionId },
  sheetName: string,
): Promise<Asked> {
  const check = CHECKS[assumption.id];
  if (!check) return { outcome: 'not-run', seen: '', leftSheet: null };
  let observation: Observation | string;
  try {
    await onSheets(session, (sheets) => sheets.add(sheetName));
    observation = await check(new Bench(session, sheetName));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    observation = error.message;
  }
  const leftSheet = (await deleteSheet(session, sheetName)) ? null : sheetName;
  if (typeof observation === 'string') return { outcome: 'failed', seen: observation, leftSheet };
  const outcome = assumption.open ? 'noted' : observation.holds ? 'confirmed' : 'refuted';
  return { outcome, seen: observation.seen, leftSheet };
}

async function deleteSheet(session: ExcelSession, name: string): Promise<boolean> {
  try {
    await onSheets(session, (sheets) => {
      sheets.getItemOrNullObject(name).delete();
    });
    return true;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return false;
  }
}

function onSheets(session: ExcelSession, queue: (sheets: Excel.WorksheetCollection) => unknown): Promise<undefined> {
  return session.runExcel(
    'self-test sheet',
    (context) => {
      queue(context.workbook.worksheets);
      return () => undefined;
    },
    { repeat: false },
  );
}

function highestLevel(): number {
  for (let level = HIGHEST_LEVEL; level > 1; level--) {
    if (Office.context.requirements.isSetSupported('ExcelApi', `1.${level}`)) return level;
  }
  return 1;
}
