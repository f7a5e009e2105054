/** All that is asked of Excel, as one chunk: the pane paints before it is there. */
export { selectedPlace, selectPlace } from './navigate.js';
export { readCells } from './read-again.js';
export { readFromExcel } from './read-from-excel.js';
export { undoJournal } from './undo.js';
export { watchWorkbook } from './watch.js';
export { applyInExcel } from './writer.js';
