/** From an opened file to a live grid and its model. The page loads this lazily: everything of Univer hangs on it. */
import './segmenter.js';
import { MARK_COLOURS, markFormula } from '../../workbook/mark.js';
import type { Snapshot } from '../../workbook/snapshot.js';
import type { WorkbookFormatting } from '../../hosts/file/formatting/formatting.js';
import { createGrid } from './univer-grid.js';
import type { Refusal, UniverGrid } from './univer-grid.js';
import { splitPlace } from '../../../tests/standin/range-address.js';
import { UniverModel } from './univer-model.js';
import { workbookData } from './workbook-data.js';

export interface OpenGrid {
  readonly model: UniverModel;
  /** Settles when the grid is drawn and takes keys. */
  readonly drawn: Promise<void>;
  dispose(): void;
}

/** `refused` is told each time the person tried what cannot be done here. */
export function openGrid(
  container: HTMLElement,
  snapshot: Snapshot,
  look: WorkbookFormatting | null,
  name: string,
  refused: (reason: Refusal) => void,
): OpenGrid {
  // The grid asks for marks while it draws, the first time before the model exists.
  const live: { model?: UniverModel } = {};
  const grid = createGrid(container, workbookData(snapshot, look, name), {
    refused,
    whyNot: (sheetId, row, column) => {
      if (snapshot.readOnly) return 'readOnly';
      const { model } = live;
      const sheet = model?.sheets().find(({ id }) => id === sheetId);
      return sheet?.protection && (model?.cell(sheetId, row, column).locked ?? true) ? 'locked' : null;
    },
    overlay: (sheetId, row, column) => {
      const mark = live.model?.markAt(sheetId, row, column);
      const comment = live.model?.commentAt(sheetId, row, column);
      if (!mark && !comment) return undefined;
      return {
        fill: mark?.fill ?? null,
        font: mark?.font ?? null,
        corner: comment ? MARK_COLOURS.error.font : null,
      };
    },
  });
  const model = new UniverModel(grid, snapshot, marksOf(look), look);
  live.model = model;
  followLinks(grid, model);
  const first = snapshot.sheets.find(({ visibility }) => visibility === 'visible');
  if (first) model.activate(first.id);
  return { model, drawn: grid.drawn, dispose: () => grid.dispose() };
}

/** A click on a cell that the add-in linked shows the place it speaks of. */
function followLinks({ api }: UniverGrid, model: UniverModel): void {
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const { link } = model.cell(worksheet.getSheetId(), row, column);
    if (!link) return;
    const { sheet, area } = splitPlace(link);
    const target = model.sheets().find(({ name, visibility }) => name === sheet && visibility === 'visible');
    // After the click itself has made its own cell the selected one.
    if (target) setTimeout(() => model.select(target.id, area), 0);
  });
}

/** The marks that an earlier session left in the file, as the conditional formats they are. */
function marksOf(look: WorkbookFormatting | null) {
  return [...(look?.sheets ?? [])].flatMap(([sheetId, { marks }]) =>
    marks.map(({ level, ranges }) => ({
      sheetId,
      format: {
        kind: 'custom' as const,
        ranges,
        formula: markFormula(level),
        fill: MARK_COLOURS[level].fill,
        font: MARK_COLOURS[level].font,
        stopIfTrue: false,
      },
    })),
  );
}
