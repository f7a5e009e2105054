/** All edits of one call, on a draft: cells sheet by sheet, then sheets of our own, then marks, then settings. */
import type { Place } from '../../../workbook/address.js';
import { type Edit, isCellEdit } from '../../../workbook/edit.js';
import { HostError } from '../../../workbook/failure.js';
import type { JournalEntry } from '../../../workbook/journal.js';
import { sheetContext } from '../read/read-workbook.js';
import { type SheetEntry, type WorkbookPart, readWorkbookPart } from '../read/workbook-part.js';
import { holdsFormula, removeFromChain, requestFullCalculation } from './calculation.js';
import { CellEditor, type DoneEdit, type FormerElement } from './cell-editor.js';
import type { Draft } from './draft.js';
import { applyMarks } from './mark-rules.js';
import { applySheets } from './replace-generated.js';
import { writeSettings } from './settings-writer.js';
import { StylesPart } from './styles-part.js';
import { append } from '../../../workbook/lists.js';

/**
 * Makes the edits on the draft, which is spoilt when this throws.
 * @returns For each cell edit, in order, what undoes it.
 * @throws HostError `no-such-sheet`, `no-such-cell`, `protected`, `access-denied`, `too-large`, `sheet-exists`, `broken-file`.
 */
export function applyToFile(draft: Draft, edits: readonly Edit[]): readonly DoneEdit[] {
  const workbook = readWorkbookPart(draft);
  const styles = new StylesPart(draft, workbook);
  const done = editCells(draft, workbook, styles, edits.filter(isCellEdit), (editor, edit) => editor.edit(edit));
  applySheets(
    draft,
    styles,
    edits.filter((edit) => edit.kind === 'write-sheet' || edit.kind === 'remove-sheet'),
  );
  applyMarks(
    draft,
    readWorkbookPart(draft),
    styles,
    edits.filter((edit) => edit.kind === 'mark' || edit.kind === 'unmark'),
  );
  styles.write();
  // Only the last word on the settings counts; the parts may have changed by now, so they are looked up anew.
  const settings = edits.flatMap((edit) => (edit.kind === 'settings' ? [edit] : [])).at(-1);
  if (settings) writeSettings(draft, readWorkbookPart(draft), settings.json);
  return done;
}

/**
 * Puts cells back, last first.
 * @returns For each entry, in the order given, whether it was put back.
 */
export function undoEntries(
  draft: Draft,
  entries: readonly JournalEntry[],
  formerOf: (entry: JournalEntry) => FormerElement | null,
): ReadonlyMap<JournalEntry, boolean> {
  const workbook = readWorkbookPart(draft);
  const styles = new StylesPart(draft, workbook);
  const backwards = [...entries].reverse().flatMap((entry) => {
    const sheet = workbook.sheets.find(({ id }) => id === entry.sheetId) ?? sheetNamed(workbook, entry.sheet);
    return sheet ? [{ entry, sheet: sheet.name, row: entry.row, column: entry.column }] : [];
  });
  const restored = editCells(draft, workbook, styles, backwards, (editor, { entry }) => ({
    entry,
    restored: editor.restore(entry, formerOf(entry)),
  }));
  styles.write();
  return new Map(restored.map(({ entry, restored: back }) => [entry, back]));
}

/** Runs cell work sheet by sheet, and sees to what all of it together means for computing. Results keep the order. */
function editCells<Work extends Place, Result>(
  draft: Draft,
  workbook: WorkbookPart,
  styles: StylesPart,
  works: readonly Work[],
  run: (editor: CellEditor, work: Work) => Result,
): readonly Result[] {
  if (works.length === 0) return [];
  const context = sheetContext(draft, workbook);
  const editors = new Map<string, CellEditor>();
  const sheets = new Map<string, SheetEntry>();
  for (const { sheet } of works) if (!sheets.has(sheet)) sheets.set(sheet, requireSheet(workbook, sheet));
  for (const [name, sheet] of sheets) {
    const places = works.filter((work) => work.sheet === name);
    const { text } = draft.text(sheet.part);
    editors.set(name, new CellEditor(sheet, text, places, context, () => styles.sheet()));
  }
  const results = works.flatMap((work) => {
    const editor = editors.get(work.sheet);
    return editor ? [run(editor, work)] : [];
  });
  const formulasGone: Place[] = [];
  let changed = false;
  let otherFormulas = false;
  for (const [name, editor] of editors) {
    const finished = editor.finish();
    append(formulasGone, finished.formulasGone);
    changed ||= finished.changed;
    otherFormulas ||= finished.otherFormulas;
    const sheet = sheets.get(name);
    if (sheet && finished.changed) draft.write(sheet.part, finished.text);
  }
  removeFromChain(draft, workbook, formulasGone);
  const untouched = workbook.sheets.filter((sheet) => !sheets.has(sheet.name));
  if (changed && (otherFormulas || holdsFormula(draft, untouched))) requestFullCalculation(draft, workbook);
  return results;
}

function requireSheet(workbook: WorkbookPart, name: string): SheetEntry {
  const sheet = sheetNamed(workbook, name);
  if (!sheet) throw new HostError('no-such-sheet', name, name);
  return sheet;
}

function sheetNamed(workbook: WorkbookPart, name: string): SheetEntry | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name);
}
