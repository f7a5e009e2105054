/** Marks over all sheets: what is asked, in order, comes down to "take all away first, or not" and a list to set. */
import type { MarkEdit, UnmarkEdit } from '../../../workbook/edit.js';
import { HostError } from '../../../workbook/failure.js';
import { checkCell } from '../../../workbook/write-rules.js';
import type { SheetEntry, WorkbookPart } from '../read/workbook-part.js';
import { partOfType } from '../read/read-workbook.js';
import { XmlReader } from '../xml/xml-reader.js';
import type { Draft } from './draft.js';
import { type MarkLayout, readMarkLayout } from './mark-layout.js';
import { type MarkRanges, marksOf, withMark, markSplices } from './mark-writer.js';
import { applySplices } from './splice.js';
import type { StylesPart } from './styles-part.js';

/** What every mark of ours carries in its formula. */
const OUR_WORD = 'soat-phu-luc:';

const NO_MARKS: MarkRanges = new Map();

/** @throws HostError `no-such-sheet`, `no-such-cell`, `protected` where formatting cells is not allowed. */
export function applyMarks(
  draft: Draft,
  workbook: WorkbookPart,
  styles: StylesPart,
  edits: readonly (MarkEdit | UnmarkEdit)[],
): void {
  if (edits.length === 0) return;
  const lastUnmark = edits.map((edit) => edit.kind).lastIndexOf('unmark');
  const marks = edits.slice(lastUnmark + 1).flatMap((edit) => (edit.kind === 'mark' ? [edit] : []));
  const named = new Set(workbook.sheets.map((sheet) => sheet.name));
  for (const edit of edits) {
    if (edit.kind === 'mark' && !named.has(edit.sheet)) throw new HostError('no-such-sheet', edit.sheet, edit.sheet);
  }
  for (const sheet of workbook.sheets) {
    const own = marks.filter((mark) => mark.sheet === sheet.name);
    const mayHoldMarks = lastUnmark >= 0 && draft.text(sheet.part).text.includes(OUR_WORD);
    if (own.length > 0 || mayHoldMarks) markSheet(draft, sheet, styles, own, lastUnmark >= 0);
  }
  if (lastUnmark >= 0) releaseStyles(draft, workbook, styles);
}

function markSheet(
  draft: Draft,
  sheet: SheetEntry,
  styles: StylesPart,
  marks: readonly MarkEdit[],
  unmark: boolean,
): void {
  const { text } = draft.text(sheet.part);
  const layout = readMarkLayout(new XmlReader(text, sheet.part));
  let wanted = unmark ? NO_MARKS : marksOf(layout);
  for (const mark of marks) {
    checkCell(layout.merges, sheet.name, mark);
    wanted = withMark(wanted, mark, mark.level);
  }
  const splices = markSplices(layout, wanted, (level) => styles.sheet().dxfOf(level));
  if (splices.length === 0) return;
  refuseProtected(layout, sheet);
  draft.write(sheet.part, applySplices(text, splices));
}

function refuseProtected({ protection }: MarkLayout, sheet: SheetEntry): void {
  if (protection && !protection.formatCells) throw new HostError('protected', 'marks', sheet.name);
}

/** After unmarking: our colours leave the styles part too, unless something still points at them. */
function releaseStyles(draft: Draft, workbook: WorkbookPart, styles: StylesPart): void {
  const part = partOfType(workbook, 'styles');
  if (part === null || !draft.has(part)) return;
  styles.sheet().releaseDxfs((dxf) => {
    const reference = new RegExp(`\\b\\w*[dD]xfId\\s*=\\s*["']${dxf}["']|<(?:\\w+:)?dxfId>\\s*${dxf}\\s*<`);
    return draft.names().some((name) => mayRefer(name) && reference.test(draft.text(name).text));
  });
}

/** Parts that may name a differential style: sheets, tables, pivot tables, queries, slicers, the styles themselves. */
function mayRefer(name: string): boolean {
  return /\.xml$/i.test(name) && !/(sharedStrings|theme\d*|drawing\d*|chart\d*|calcChain)\.xml$/i.test(name);
}
