/**
 * Sheets of our own: looked for, checked, written and taken away. What makes a sheet ours is a hidden name on it
 * (`src/workbook/generated-sheet.ts`), made in the same request as the sheet. A sheet is renewed where it stands: nothing is
 * activated, and what the person has selected stays selected.
 */
import type { SheetEdit } from '../../workbook/edit.js';
import { HostError } from '../../workbook/failure.js';
import { GENERATED_SHEET_FORMULA, GENERATED_SHEET_NAME, sheetNameKey } from '../../workbook/generated-sheet.js';
import { ExcelFailure } from './host-failure.js';
import { SMALL_REQUEST_BYTES } from './request-limits.js';
import { sendParts } from './request-parts.js';
import type { ExcelSession } from './excel-session.js';
import { FINISHING, freezeStep, pageStep, sheetSteps, step } from './sheet-steps.js';
import type { SheetStep } from './sheet-steps.js';
import { mayRetry } from './write-safely.js';

/** A sheet of the name that an edit speaks of. */
interface FoundSheet {
  readonly id: string;
  /** Its place among the sheets. */
  readonly position: number;
  readonly active: boolean;
  readonly ours: boolean;
  readonly protected: boolean;
  readonly visible: boolean;
}

/** What was seen of the sheets that edits speak of. */
export interface FoundSheets {
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  /** By `sheetNameKey`; none where there is no such sheet. */
  readonly sheets: ReadonlyMap<string, FoundSheet>;
  readonly visibleIds: ReadonlySet<string>;
}

/** Looks for the sheets and refuses what cannot be done: one request, before anything is written. */
export async function checkGeneratedSheets(
  session: ExcelSession,
  edits: readonly SheetEdit[],
): Promise<FoundSheets | null> {
  if (edits.length === 0) return null;
  const found = await find(session, edits);
  refuse(found, edits);
  return found;
}

/**
 * Puts and removes, in one request where all fits. What fails half-way is tried again where that may help; a sheet that
 * was not there before goes again otherwise. `undo` takes away what was newly put.
 */
export async function writeGeneratedSheets(
  session: ExcelSession,
  edits: readonly SheetEdit[],
  first: FoundSheets | null,
): Promise<{ readonly undo: () => Promise<void> }> {
  let found = first;
  for (let tries = 0; found; tries++) {
    const { sheets } = found;
    const added = edits.flatMap((edit) =>
      edit.kind === 'write-sheet' && !sheets.has(sheetNameKey(edit.sheet.name)) ? [edit.sheet.name] : [],
    );
    const undo = () => deleteSheets(session, added);
    try {
      await write(session, edits, found);
      return { undo };
    } catch (error) {
      await undo();
      if (!(await mayRetry(session, error, tries))) throw error;
      found = await checkGeneratedSheets(session, edits); // part of it may have been done
    }
  }
  return { undo: () => Promise.resolve() };
}

/**
 * While a chart sheet is in front the active worksheet is an error (office-js #2444), and no sheet of ours is the active one.
 */
async function find(session: ExcelSession, edits: readonly SheetEdit[]): Promise<FoundSheets> {
  try {
    return await findBeside(session, edits, true);
  } catch (error) {
    if (!(error instanceof ExcelFailure) || error.isAboutExcel) throw error;
    return findBeside(session, edits, false);
  }
}

function findBeside(session: ExcelSession, edits: readonly SheetEdit[], withActive: boolean): Promise<FoundSheets> {
  const names = edits.map(nameOf);
  return session.runExcel('own sheets', (context) => {
    const { workbook } = context;
    const { worksheets, protection } = workbook;
    workbook.load('readOnly');
    protection.load('protected');
    worksheets.load('items/id,items/visibility');
    const active = withActive ? worksheets.getActiveWorksheet() : null;
    active?.load('id');
    const sheets = names.map((name) => {
      const sheet = worksheets.getItemOrNullObject(name);
      sheet.load('id,name,position,visibility,protection/protected');
      const mark = sheet.names.getItemOrNullObject(GENERATED_SHEET_NAME);
      mark.load('scope,visible,formula');
      return { name, sheet, mark };
    });
    return () => ({
      structureProtected: protection.protected,
      readOnly: workbook.readOnly,
      visibleIds: new Set(worksheets.items.filter(isVisible).map(({ id }) => id)),
      sheets: new Map(
        sheets.flatMap(({ name, sheet, mark }) => {
          // A sheet is found by its id too; only the name counts here.
          if (sheet.isNullObject || sheetNameKey(sheet.name) !== sheetNameKey(name)) return [];
          const found = {
            id: sheet.id,
            position: sheet.position,
            active: active !== null && sheet.id === takeId(active),
            ours: isOurMark(mark),
            protected: sheet.protection.protected,
            visible: isVisible(sheet),
          };
          return [[sheetNameKey(name), found] as const];
        }),
      ),
    });
  });
}

/**
 * A sheet is deleted on this word, so the name must be the sheet's own: on the web a sheet's names also list the
 * workbook's (office-js #1011). And hidden, or with our text: hiding a name sometimes fails (#3878).
 */
function isOurMark(mark: Excel.NamedItem): boolean {
  if (mark.isNullObject || mark.scope !== 'Worksheet') return false;
  const text = String(mark.formula).replace(/^=/, '');
  return !mark.visible || text === GENERATED_SHEET_FORMULA;
}

function takeId({ id }: Excel.Worksheet): string {
  return id;
}

function isVisible({ visibility }: { readonly visibility: string }): boolean {
  return visibility === 'Visible';
}

function nameOf(edit: SheetEdit): string {
  return edit.kind === 'write-sheet' ? edit.sheet.name : edit.name;
}

function refuse({ structureProtected, readOnly, sheets, visibleIds }: FoundSheets, edits: readonly SheetEdit[]): void {
  const visible = new Set(visibleIds);
  for (const edit of edits) {
    const name = nameOf(edit);
    const sheet = sheets.get(sheetNameKey(name));
    if (edit.kind === 'remove-sheet' && !sheet?.ours) continue;
    if (readOnly) throw new HostError('read-only');
    if (structureProtected) throw new HostError('protected', 'structure', name);
    if (sheet && (!sheet.ours || (edit.kind === 'write-sheet' && edit.owner)))
      throw new HostError('sheet-exists', name, name);
    const goes = edit.kind === 'remove-sheet' || (edit.sheet.visibility ?? 'visible') !== 'visible';
    if (sheet && goes) visible.delete(sheet.id);
    if (sheet && goes && visible.size === 0) throw new HostError('access-denied', 'the last visible sheet', name);
  }
}

async function write(session: ExcelSession, edits: readonly SheetEdit[], found: FoundSheets): Promise<void> {
  const finishing: SheetStep[] = [];
  const steps = edits.flatMap((edit) => {
    const present = found.sheets.get(sheetNameKey(nameOf(edit)));
    if (edit.kind === 'remove-sheet') return present?.ours ? [removal(present)] : [];
    const { sheet } = edit;
    const isKept = present !== undefined && !mustBeReplaced(present, found);
    const key = isKept ? present.id : sheet.name;
    finishing.push(freezeStep(key, sheet, isKept), pageStep(key, sheet));
    const begin = !present ? adding(sheet.name) : isKept ? emptying(present) : replacing(present, sheet.name);
    return [begin, ...sheetSteps(key, sheet)];
  });
  try {
    await send(session, [...steps, ...finishing]);
  } catch (error) {
    if (!isFinishing(error)) throw error;
    // They come last: all else is done. One that fails does not take the others with it.
    for (const step of finishing) await sendIfPossible(session, step);
  }
  // Only what is there as a whole is given away: until then it bears our mark, by which a half-done sheet is taken back.
  await send(session, edits.flatMap(givingAway));
}

function isFinishing(error: unknown): error is ExcelFailure {
  return error instanceof ExcelFailure && !error.isAboutExcel && FINISHING.test(error.location);
}

/** A computer without a printer has no page to set up, and some builds cannot freeze rows: the sheet is good without. */
async function sendIfPossible(session: ExcelSession, step: SheetStep): Promise<void> {
  try {
    await send(session, [step]);
  } catch (error) {
    if (!isFinishing(error)) throw error;
  }
}

/**
 * Builds of 2026 refuse to take a protection off even where it has no password (office-js #6784). So a protected sheet of
 * ours is deleted and added anew, where another visible sheet keeps the workbook going meanwhile.
 */
function mustBeReplaced({ id, protected: isProtected }: FoundSheet, { visibleIds }: FoundSheets): boolean {
  return isProtected && [...visibleIds].some((other) => other !== id);
}

function givingAway(edit: SheetEdit): SheetStep[] {
  if (edit.kind === 'remove-sheet' || !edit.owner) return [];
  const { name } = edit.sheet;
  return [step((context) => context.workbook.worksheets.getItem(name).names.getItem(GENERATED_SHEET_NAME).delete())];
}

function adding(name: string): SheetStep {
  return step((context) => {
    queueAdding(context, name);
  });
}

/** Hiding a name works only right after it was made (office-js #3878). */
function queueAdding(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  sheet.names.add(GENERATED_SHEET_NAME, `=${GENERATED_SHEET_FORMULA}`).visible = false;
  return sheet;
}

/** A new sheet of the name where the old one stood. */
function replacing(old: FoundSheet, name: string): SheetStep {
  return step((context) => {
    queueRemoval(context, old);
    const sheet = queueAdding(context, name);
    sheet.position = old.position;
    if (old.active) sheet.activate();
  }, SMALL_REQUEST_BYTES);
}

/** Takes everything off that a sheet of ours may have, so that it is as new. Its own protection has no password. */
function emptying({ id, protected: isProtected }: FoundSheet): SheetStep {
  return step((context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    if (isProtected) sheet.protection.unprotect();
    const all = sheet.getRange().untrack();
    all.clear();
    all.rowHidden = false;
    all.columnHidden = false;
    all.format.useStandardHeight = true;
    all.format.useStandardWidth = true;
  }, SMALL_REQUEST_BYTES);
}

function removal(sheet: FoundSheet): SheetStep {
  return step((context) => {
    queueRemoval(context, sheet);
  });
}

function queueRemoval(context: Excel.RequestContext, { id, visible }: FoundSheet): void {
  const target = context.workbook.worksheets.getItem(id);
  // One that is very hidden cannot be deleted (office-js #365).
  if (!visible) target.visibility = 'Hidden';
  target.delete();
}

/**
 * Best effort, after a failure that is told anyway. Only what bears our mark: a person may have made a sheet of that name
 * in between, and that may be why it failed.
 */
async function deleteSheets(session: ExcelSession, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const edits = names.map((name) => ({ kind: 'remove-sheet', name }) as const);
  try {
    await write(session, edits, await find(session, edits));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

async function send(session: ExcelSession, steps: readonly SheetStep[]): Promise<void> {
  try {
    await sendParts(steps, (batch) =>
      session.runExcel(
        'write sheets',
        (context) => {
          for (const { queue } of batch) queue(context);
          return () => [];
        },
        { repeat: false },
      ),
    );
  } catch (error) {
    // A name cannot be added to a workbook that is not in front, and Excel says it so (office-js #2078).
    const isNameLost =
      error instanceof ExcelFailure && error.hostCode === 'ItemNotFound' && error.location.startsWith('NamedItem');
    throw isNameLost ? new HostError('inactive-workbook', error.detail) : error;
  }
}
