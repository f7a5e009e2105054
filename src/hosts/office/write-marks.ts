/**
 * Marks: one custom rule a level and sheet over all its cells, which lies above the user's own formatting and takes
 * nothing from it, and the sentence as a threaded comment where the cell has none. Removing deletes exactly our rules
 * and our unanswered comments.
 */
import { append } from '../../workbook/lists.js';
import { formatPlace, placeKey } from '../../workbook/address.js';
import type { MarkEdit, MarkLevel } from '../../workbook/edit.js';
import { HostError } from '../../workbook/failure.js';
import { MARK_COLOURS, markFormula } from '../../workbook/mark.js';
import { toAddressLists } from './blocks.js';
import { groupBy } from './group-by.js';
import { ExcelFailure } from './host-failure.js';
import { MAX_COMMENT_REFUSALS, MAX_COMMENTS, PART_REQUEST_BYTES, SMALL_REQUEST_BYTES } from './request-limits.js';
import { commentText } from './mark-comment.js';
import type { EditPlan } from './plan-edits.js';
import { rulesOf } from './read-marks.js';
import type { FoundComment, KnownMarks, MarkFacts } from './read-marks.js';
import { sendParts } from './request-parts.js';
import type { Sized } from './request-parts.js';
import type { ExcelSession } from './excel-session.js';
import { queueSettings } from './settings-xml.js';
import type { ExcelFacts } from './sheet-facts.js';
import { checkNotCovered, findSheetFacts } from './target-cells.js';

/** One thing to do; several go into one request. */
export interface WriteStep extends Sized {
  readonly queue: (context: Excel.RequestContext) => void;
}

/** A comment to be added. */
export interface PlannedComment {
  readonly mark: MarkEdit;
  readonly text: string;
}

export interface MarkPlan {
  readonly steps: readonly WriteStep[];
  readonly comments: readonly PlannedComment[];
}

/** What is to be done for the marks and settings of a plan. Throws `HostError('protected')` before anything is done. */
export function planMarks(plan: EditPlan, { facts, marks, merges }: KnownMarks): MarkPlan {
  for (const mark of plan.marks) checkNotCovered(mark, merges.get(findSheetFacts(facts, mark.sheet).id) ?? []);
  const gone = commentsToRemove(plan, marks);
  const rules = plan.unmark ? marks.rules : [];
  for (const { sheetId } of rules) refuseProtected(facts, sheetId);
  const steps: WriteStep[] = [];
  const { settings } = plan;
  if (settings !== undefined) {
    const { settingsParts } = facts;
    // What stands there is not known, so it is not written over.
    if (settingsParts === null) throw new HostError('unknown', 'settings cannot be read');
    steps.push(
      step(
        (context) => {
          queueSettings(context, settingsParts, settings);
        },
        (settings ?? '').length * 3,
      ),
    );
  }
  for (const { sheetId, id } of rules) {
    steps.push(
      step((context) => {
        rulesOf(context, sheetId).getItemOrNullObject(id).delete();
      }),
    );
  }
  append(steps, ruleSteps(plan.marks, facts));
  for (const { id } of gone) {
    steps.push(
      step((context) => {
        context.workbook.comments.getItemOrNullObject(id).delete();
      }),
    );
  }
  return { steps, comments: commentsToAdd(plan.marks, facts, marks.comments, new Set(gone.map(({ id }) => id))) };
}

/**
 * One request where all fits. A cell that refuses a comment (it has a note, which ExcelApi 1.14 cannot see) ends a
 * request at that comment with all else done; the host's caller then goes on with `addRemaining`.
 */
export async function writeOfficeMarks(session: ExcelSession, plan: MarkPlan): Promise<'done' | 'comment-refused'> {
  const steps = [...plan.steps, ...plan.comments.map(commentStep)];
  try {
    await writeSteps(session, steps);
    return 'done';
  } catch (error) {
    if (!(error instanceof ExcelFailure) || !isCommentRefusal(error)) throw error;
    // Some builds own to the API set and have no comments (office-js #1847): all else is done, and no other will go.
    return error.code === 'too-old' ? 'done' : 'comment-refused';
  }
}

/** Adds what is missing, passing over the comment that was refused, until all are there or too many were refused. */
export async function addRemaining(
  session: ExcelSession,
  planned: readonly PlannedComment[],
  readComments: () => Promise<readonly FoundComment[]>,
): Promise<void> {
  const refused = new Set<PlannedComment>();
  while (refused.size < MAX_COMMENT_REFUSALS) {
    const present = new Set((await readComments()).map(keyOf));
    const missing = planned.filter((comment) => !refused.has(comment) && !present.has(placeKey(comment.mark)));
    const [culprit, ...rest] = missing;
    if (!culprit) return;
    refused.add(culprit);
    if (rest.length === 0) return;
    if ((await writeOfficeMarks(session, { steps: [], comments: rest })) === 'done') return;
  }
}

async function writeSteps(session: ExcelSession, steps: readonly WriteStep[]): Promise<void> {
  await sendParts(steps, (batch) =>
    session.runExcel(
      'write marks',
      (context) => {
        for (const { queue } of batch) queue(context);
        return () => [];
      },
      { repeat: false },
    ),
  );
}

function isCommentRefusal(failure: ExcelFailure): boolean {
  return !failure.isAboutExcel && !failure.isAboutSize && /^comment/i.test(failure.location);
}

function step(queue: (context: Excel.RequestContext) => void, bytes = 0): WriteStep {
  return { requestBytes: SMALL_REQUEST_BYTES + bytes, responseBytes: 300, queue };
}

function ruleSteps(marks: readonly MarkEdit[], facts: ExcelFacts): WriteStep[] {
  return [...groupBy(marks, (mark) => `${mark.level} ${mark.sheet}`).values()].flatMap((cells) => {
    const [first] = cells;
    if (!first) return [];
    const { level } = first;
    const sheetId = findSheetFacts(facts, first.sheet).id;
    refuseProtected(facts, sheetId);
    return toAddressLists(cells).map((addresses) =>
      step((context) => {
        queueRule(context, sheetId, level, addresses);
      }, PART_REQUEST_BYTES + addresses.length),
    );
  });
}

function queueRule(context: Excel.RequestContext, sheetId: string, level: MarkLevel, addresses: string): void {
  const areas = context.workbook.worksheets.getItem(sheetId).getRanges(addresses).untrack();
  // A new rule gets the first priority by itself.
  const { custom } = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = `=${markFormula(level)}`;
  custom.format.fill.color = MARK_COLOURS[level].fill;
  custom.format.font.color = MARK_COLOURS[level].font;
}

function commentStep({ mark, text }: PlannedComment): WriteStep {
  return step((context) => {
    context.workbook.comments.add(formatPlace(mark), text);
  }, text.length * 3);
}

/** With `unmark` all of ours; else those that a new mark's sentence replaces. */
function commentsToRemove(plan: EditPlan, marks: MarkFacts): FoundComment[] {
  const marked = new Set(plan.marks.map(placeKey));
  return marks.comments.filter((comment) => comment.ours && (plan.unmark || marked.has(keyOf(comment))));
}

function commentsToAdd(
  marks: readonly MarkEdit[],
  facts: ExcelFacts,
  comments: readonly FoundComment[],
  gone: ReadonlySet<string>,
): PlannedComment[] {
  const taken = new Set(comments.filter(({ id }) => !gone.has(id)).map(keyOf));
  return marks
    .flatMap((mark) => {
      const { protection } = findSheetFacts(facts, mark.sheet);
      const may = mark.sentence !== '' && (protection === null || protection.editObjects) && !taken.has(placeKey(mark));
      return may ? [{ mark, text: commentText(mark.sentence) }] : [];
    })
    .slice(0, MAX_COMMENTS);
}

/** The key of a comment's cell; '' where its sheet is gone. */
function keyOf({ sheetName, cell }: FoundComment): string {
  return cell ? placeKey({ sheet: sheetName, ...cell }) : '';
}

function refuseProtected(facts: ExcelFacts, sheetId: string): void {
  const sheet = facts.sheets.find((one) => one.id === sheetId);
  if (sheet?.protection && !sheet.protection.formatCells) throw new HostError('protected', 'marks', sheet.name);
}
