/**
 * Applying edits: all or nothing as far as Excel lets us. Everything that can be known beforehand (missing sheets, merged
 * cells, locks) is checked before the first cell is written; Excel's requests are no transactions, so what fails
 * half-way is put back, and where even that fails the error says so.
 */
import { HostError } from '../../workbook/failure.js';
import type { Edit } from '../../workbook/edit.js';
import type { CellContent, Journal, JournalEntry } from '../../workbook/journal.js';
import { sameContent } from '../../workbook/journal.js';
import { groupBy } from './group-by.js';
import { ExcelFailure } from './host-failure.js';
import { planEdits } from './plan-edits.js';
import type { EditPlan } from './plan-edits.js';
import { readMarks } from './reader.js';
import type { KnownMarks } from './read-marks.js';
import { pause } from './session.js';
import type { Session } from './session.js';
import { cellKey, checkTargets, readTargets } from './target-cells.js';
import type { CellWrite } from './target-cells.js';
import { presentContent, readPresent, restorations } from './undo.js';
import { isAsMeant, TakenOtherwise, toEntries, writeCells } from './write-cells.js';
import { addRemaining, planMarks, writeMarks } from './write-marks.js';

/**
 * Applies the edits. `known`: what a reading just before found, so that a check costs one request to write; null:
 * look again first. Rejects with a `HostError`.
 */
export async function applyEdits(session: Session, edits: readonly Edit[], known: KnownMarks | null): Promise<Journal> {
  const plan = planEdits(edits);
  const touchesMarks = plan.unmark || plan.marks.length > 0 || plan.settings !== undefined;
  const writes = plan.cells.length > 0 ? await checkCells(session, plan) : [];
  const marks = touchesMarks ? (known ?? (await readMarks(session, plan.marks))) : null;
  if (marks) {
    if (marks.facts.readOnly) throw new HostError('read-only');
    planMarks(plan, marks); // its refusals come before the first write
  }
  const entries = writes.length > 0 ? await writeOrPutBack(session, writes) : [];
  if (!marks) return { entries };
  try {
    await applyMarks(session, plan, marks);
  } catch (error) {
    throw await withCellsPutBack(session, writes, error);
  }
  return { entries };
}

async function checkCells(session: Session, plan: EditPlan): Promise<CellWrite[]> {
  const places = plan.cells.map((cell) => cell.place);
  const wanted = groupBy(places, (place) => place.sheet);
  return checkTargets(await readTargets(session, wanted), plan.cells);
}

/** Passing troubles are tried again with the same contents; the first reading of what stood there counts. */
async function writeOrPutBack(session: Session, writes: readonly CellWrite[]): Promise<JournalEntry[]> {
  for (let tries = 0; ; tries++) {
    try {
      const entries = await writeCells(session, writes);
      return tries === 0 ? entries : fromFirstReading(writes, entries);
    } catch (error) {
      if (!(await mayRetry(session, error, tries))) throw await withCellsPutBack(session, writes, error);
    }
  }
}

async function applyMarks(session: Session, plan: EditPlan, first: KnownMarks): Promise<void> {
  let known = first;
  for (let tries = 0; ; tries++) {
    const marks = planMarks(plan, known);
    try {
      const outcome = await writeMarks(session, marks);
      if (outcome === 'comment-refused') {
        await addRemaining(session, marks.comments, async () => (await readMarks(session, [])).marks.comments);
      }
      break;
    } catch (error) {
      if (!(await mayRetry(session, error, tries))) throw error;
      known = await readMarks(session, plan.marks); // part of it may have been done
    }
  }
  // A rule that the API cannot read any more (#6396) may be ours; only a removal on its own must own up to it.
  if (plan.unmark && plan.marks.length === 0 && known.marks.unreadable > 0) {
    throw new HostError('unknown', `unreadable rules or comments: ${known.marks.unreadable}; reopen the workbook`);
  }
}

async function mayRetry(session: Session, error: unknown, tries: number): Promise<boolean> {
  const delay = session.options.retryDelaysMs[tries];
  if (!(error instanceof ExcelFailure) || tries >= error.retries || delay === undefined) return false;
  await pause(delay);
  return true;
}

/**
 * After a failure: puts back the cells that already hold what we meant to write. The error to throw: the first one,
 * with a note when cells may still hold what we wrote.
 */
async function withCellsPutBack(session: Session, writes: readonly CellWrite[], error: unknown): Promise<unknown> {
  if (writes.length === 0 || !(error instanceof HostError)) return error;
  try {
    const entries = writes.map(toEntry);
    const targets = await readPresent(session, entries);
    const touched = writes.flatMap((write, index) => {
      const entry = entries[index];
      const present = entry && presentContent(targets, entry);
      const ours = present && (error instanceof TakenOtherwise || isOurs(write, present));
      return entry && ours && !sameContent(present, entry.before) ? [entry] : [];
    });
    await writeCells(session, restorations(targets, touched));
    return error;
  } catch (second) {
    const reason = second instanceof HostError ? second.message : String(second);
    return new HostError(error.code, `${error.detail}; cells may have been written (${reason})`, error.sheet);
  }
}

/** The cell holds what we meant to write, or still the old content in a format of ours. */
function isOurs(write: CellWrite, present: CellContent): boolean {
  return isAsMeant(write.put, present) || sameContent({ ...present, format: write.before.format }, write.before);
}

function toEntry({ place, sheetId, before }: CellWrite): JournalEntry {
  return { ...place, sheetId, before, after: before };
}

/** After a further try, what stood there is known from the reading before the first, not from the request itself. */
function fromFirstReading(writes: readonly CellWrite[], entries: readonly JournalEntry[]): JournalEntry[] {
  const last = new Map(entries.map((entry) => [`${entry.sheetId} ${cellKey(entry)}`, entry]));
  return writes.flatMap((write) => {
    const entry = last.get(`${write.sheetId} ${cellKey(write.place)}`);
    return entry ? toEntries(write, write.before, entry.after) : [];
  });
}
