/** The grid over an open workbook. The page loads this lazily: everything of Univer hangs on it. */
import './segmenter.js';
import { MARK_COLOURS } from '../../workbook/mark.js';
import type { GridHost, Refusal } from '../host/grid-host.js';
import { nameParts } from './grid-names.js';
import type { GridNames } from './grid-names.js';
import { createGrid } from './univer-grid.js';
import { GridView } from './grid-view.js';
import { workbookData } from './workbook-data.js';

export interface OpenGrid {
  /** Settles when the grid is drawn and takes keys. */
  readonly drawn: Promise<void>;
  /** Gives the keyboard to the cells. */
  focus(): void;
  dispose(): void;
}

export interface GridFace {
  /** Told each time the person tried what cannot be done here. */
  readonly refused: (reason: Refusal) => void;
  /** In the language of the moment. */
  readonly names: () => GridNames;
}

export function openGrid(container: HTMLElement, host: GridHost, { refused, names }: GridFace): OpenGrid {
  const live: { view?: GridView } = {};
  const grid = createGrid(container, workbookData(host.sheets, host.name), {
    refused,
    whyNot: (sheetId, row, column) => host.whyNot(sheetId, row, column),
    overlay: (sheetId, row, column) => {
      const mark = host.markAt(sheetId, row, column);
      if (!mark) return undefined;
      const { fill, font } = MARK_COLOURS[mark.level];
      return { fill, font, corner: mark.sentence === '' ? null : MARK_COLOURS.error.font };
    },
    // While a cell is open its own letters are what Ctrl+Z takes back.
    isEditing: () => live.view?.isEditing() ?? false,
    undo: () => host.undoLast(),
    redo: () => host.redoLast(),
  });
  const view = new GridView(grid, host);
  live.view = view;
  const endNames = nameParts(container, names);
  return {
    drawn: grid.drawn,
    focus: () => grid.focus(),
    dispose() {
      endNames();
      view.dispose();
      grid.dispose();
    },
  };
}
