/**
 * Applying edits: all or nothing as far as Excel lets us. Everything that can be known beforehand (missing sheets, merged
 * cells, locks) is checked before the first cell is written; Excel's requests are no transactions, so what fails
 * half-way is put back, and where even that fails the error says so.
 */
import { HostError } from '../../workbook/failure.js';
import type { Edit } from '../../workbook/edit.js';
import type { Journal } from '../../workbook/journal.js';
import { groupBy } from './group-by.js';
import type { FoundSheets } from './write-generated-sheets.js';
import { planEdits } from './plan-edits.js';
import type { EditPlan } from './plan-edits.js';
import { readFacts, readMarks } from './read-from-excel.js';
import type { KnownMarks } from './read-marks.js';
import type { ExcelSession } from './excel-session.js';
import { checkTargets, readTargets } from './target-cells.js';
import type { CellWrite } from './target-cells.js';
import { addRemaining, planMarks, writeOfficeMarks } from './write-marks.js';
import { mayRetry, withCellsReverted, writeOrRevert } from './write-safely.js';

/** Sheets are put seldom, so their code is fetched with the first one. */
const generatedSheets = () => import('./write-generated-sheets.js');
const NOTHING_WRITTEN = { undo: () => Promise.resolve() };

/**
 * Applies the edits. `known`: what a reading just before found, so that a check costs one request to write; null:
 * look again first. Rejects with a `HostError`.
 */
export async function applyInExcel(
  session: ExcelSession,
  edits: readonly Edit[],
  known: KnownMarks | null,
): Promise<Journal> {
  const plan = planEdits(edits);
  const writes = plan.cells.length > 0 ? await checkCells(session, plan) : [];
  const marks = known ?? (await lookAgain(session, plan));
  if (marks?.facts.readOnly) throw new HostError('read-only');
  if (marks) planMarks(withoutWrittenSheets(plan), marks); // its refusals come before the first write
  const sheets =
    plan.sheets.length > 0 ? await (await generatedSheets()).checkGeneratedSheets(session, plan.sheets) : null;
  const entries = writes.length > 0 ? await writeOrRevert(session, writes) : [];
  try {
    await applySheetsAndMarks(session, plan, sheets, marks);
  } catch (error) {
    throw await withCellsReverted(session, writes, error);
  }
  return { entries };
}

/** Sheets come before marks, so that a sheet of ours can be marked as it is put; what was known of marks is old then. */
async function applySheetsAndMarks(
  session: ExcelSession,
  plan: EditPlan,
  sheets: FoundSheets | null,
  marks: KnownMarks | null,
): Promise<void> {
  const { undo } =
    plan.sheets.length > 0
      ? await (await generatedSheets()).writeGeneratedSheets(session, plan.sheets, sheets)
      : NOTHING_WRITTEN;
  try {
    const known = plan.sheets.length > 0 ? await lookAgain(session, plan) : marks;
    if (known) await applyMarks(session, plan, known);
  } catch (error) {
    await undo();
    throw error;
  }
}

/** The plan without marks on sheets that it puts itself: nothing can be said of those yet. */
function withoutWrittenSheets(plan: EditPlan): EditPlan {
  const put = new Set(plan.sheets.flatMap((edit) => (edit.kind === 'write-sheet' ? [edit.sheet.name] : [])));
  return put.size === 0 ? plan : { ...plan, marks: plan.marks.filter((mark) => !put.has(mark.sheet)) };
}

/** What the marks and settings of a plan have to know; null where it has none. */
async function lookAgain(session: ExcelSession, plan: EditPlan): Promise<KnownMarks | null> {
  if (plan.unmark || plan.marks.length > 0) return readMarks(session, plan.marks);
  return plan.settings === undefined ? null : readFacts(session);
}

async function checkCells(session: ExcelSession, plan: EditPlan): Promise<CellWrite[]> {
  const places = plan.cells.map((cell) => cell.place);
  const wanted = groupBy(places, (place) => place.sheet);
  return checkTargets(await readTargets(session, wanted), plan.cells);
}

async function applyMarks(session: ExcelSession, plan: EditPlan, first: KnownMarks): Promise<void> {
  let known = first;
  for (let tries = 0; ; tries++) {
    const marks = planMarks(plan, known);
    try {
      const outcome = await writeOfficeMarks(session, marks);
      if (outcome === 'comment-refused') {
        await addRemaining(session, marks.comments, async () => (await readMarks(session, [])).marks.comments);
      }
      break;
    } catch (error) {
      if (!(await mayRetry(session, error, tries))) throw error;
      known = (await lookAgain(session, plan)) ?? known; // part of it may have been done
    }
  }
  // A rule that the API cannot read any more (#6396) may be ours; only a removal on its own must own up to it.
  if (plan.unmark && plan.marks.length === 0 && known.marks.unreadable > 0) {
    throw new HostError('unknown', `unreadable rules or comments: ${known.marks.unreadable}; reopen the workbook`);
  }
}
