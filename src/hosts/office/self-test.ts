/**
 * The self-test (`Kiểm tra tương thích`): asks the Excel that is running about everything this project believes of Excel.
 * Each check has a scratch sheet of its own that is deleted afterwards; nothing of the user's is touched. The report is
 * for whoever keeps the stand-in true; it holds no cell of the user's.
 */
import { HostError } from '../../workbook/failure.js';
import { Bench } from './belief-bench.js';
import type { Observation } from './belief-bench.js';
import { CELL_CHECKS } from './belief-checks-cells.js';
import { MARK_CHECKS } from './belief-checks-marks.js';
import { SHEET_CHECKS } from './belief-checks-sheets.js';
import { BELIEFS } from './beliefs.js';
import type { Belief, BeliefId } from './beliefs.js';
import { requireBaseline } from './capabilities.js';
import { Session } from './session.js';
import type { SessionOptions } from './session.js';

export type BeliefOutcome =
  | 'confirmed'
  | 'refuted'
  | 'noted' // an open question: `seen` answers it
  | 'not-run' // cannot be asked of a running Excel
  | 'failed'; // the asking itself failed: `seen` is the code

export interface BeliefResult {
  readonly id: BeliefId;
  readonly statement: string;
  readonly source: string;
  readonly outcome: BeliefOutcome;
  /** What Excel answered, as JSON or a code. */
  readonly seen: string;
}

export interface SelfTestReport {
  readonly platform: string;
  readonly version: string;
  /** The highest ExcelApi 1.x that this Excel owns to. */
  readonly apiLevel: number;
  readonly results: readonly BeliefResult[];
  /** Scratch sheets that could not be deleted. */
  readonly leftSheets: readonly string[];
}

/** Above any level there is; asked downwards. */
const HIGHEST_LEVEL = 40;

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
  const session = new Session(options);
  const results: BeliefResult[] = [];
  const leftSheets: string[] = [];
  for (const [index, belief] of BELIEFS.entries()) {
    const { outcome, seen, leftSheet } = await ask(session, belief, `~soat-${index}`);
    results.push({ id: belief.id, statement: belief.statement, source: belief.source, outcome, seen });
    if (leftSheet !== null) leftSheets.push(leftSheet);
    progress(index + 1, BELIEFS.length);
  }
  const { diagnostics } = Office.context;
  return {
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    apiLevel: highestLevel(),
    results,
    leftSheets,
  };
}

interface Asked {
  readonly outcome: BeliefOutcome;
  readonly seen: string;
  readonly leftSheet: string | null;
}

async function ask(session: Session, belief: Belief & { readonly id: BeliefId }, sheetName: string): Promise<Asked> {
  const check = CHECKS[belief.id];
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
  const outcome = belief.open ? 'noted' : observation.holds ? 'confirmed' : 'refuted';
  return { outcome, seen: observation.seen, leftSheet };
}

async function deleteSheet(session: Session, name: string): Promise<boolean> {
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

function onSheets(session: Session, queue: (sheets: Excel.WorksheetCollection) => unknown): Promise<undefined> {
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
