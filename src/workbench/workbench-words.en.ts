/** What the workbench page says, in English. */
import { failureText } from '../strings/failures.js';
import type { vi } from './workbench-words.vi.js';

export const en: typeof vi = {
  title: 'Soát Phụ lục',
  open: 'Open file…',
  save: 'Save file',
  collect: 'Collect the units',
  drop: 'Drop a file here: an Excel appendix, a Word report or a list of dossiers',
  dropped: (name) => `“${name}”: open it in place of the open file, or compare with it as the previous period?`,
  droppedOpen: 'Open this file',
  droppedPrevious: 'Use as previous period',
  reportHeld: (name) => `“${name}” is taken. Open the file of appendices to compare it with this report.`,
  opening: (name) => `Opening “${name}”…`,
  stopOpening: 'Stop opening',
  sample: 'Sample file',
  otherLanguage: 'Tiếng Việt',
  start: {
    title: 'Check the appendices of an administrative-reform report before they are signed',
    lead: 'The file is read on this machine and sent nowhere. The original changes only when you press Save file.',
    open: 'Open my file',
    openHint: 'An Excel file of your unit (.xlsx, .xlsm, .xls). You can also drop it anywhere on the page.',
    sample: 'Try the sample file',
    sampleHint: 'The report of a commune with a few places to mend. Try whatever you like.',
    collect: 'Collect many units',
    collectHint: 'For the office that receives the reports: who has sent, who has not, and the totals.',
    kept: (name, at) => `Reopen “${name}” (not saved, ${whenIs(at)})`,
    recent: 'Files of last time',
    erase: 'Erase what is kept',
    eraseHint: 'Unsaved changes lie on this machine alone; they go when the file is saved, or after seven days.',
    singleFile: 'Download this page, for use without a network',
  },
  gridTab: 'Sheet',
  paneTab: 'Check',
  backToList: 'Back to the list',
  gridLabel: 'Sheet',
  gridNames: {
    nameBox: 'Name box: type an address and press Enter to go there',
    names: 'Defined names',
    functions: 'Insert function',
    formulaBar: 'Expand the formula bar',
    allSheets: 'All sheets',
    moreOfBar: 'More of the grid',
    zoomOut: 'Zoom out',
    zoomIn: 'Zoom in',
    zoom: 'Zoom',
    usualZoom: '100%',
    cell: 'Content of the cell',
    sheets: 'Sheets',
  },
  paneLabel: 'Task pane',
  views: 'View',
  splitter: 'Width of the task pane',
  undo: 'Undo (Ctrl+Z)',
  redo: 'Redo (Ctrl+Y)',
  sheets: 'Sheets',
  partOfSheet: (first, last, rows) => `Showing rows ${first}–${last} of ${rows}.`,
  gridComing: 'You can check at once. The grid for changing cells is being opened…',
  gridFailed: 'The grid for changing cells could not be loaded. You can still check, fill and save the file.',
  paneFailed: 'The task pane could not be shown. The open file is still there and can be saved.',
  retry: 'Try again',
  limits: 'Figures in cells can be changed here; rows, columns and formats in Excel.',
  unsupported: {
    charts: 'charts',
    pictures: 'pictures',
    shapes: 'drawn shapes',
    pivotTables: 'pivot tables',
    slicers: 'slicers',
    formControls: 'form controls',
    embeddedObjects: 'embedded files',
    macros: 'macros',
    notes: 'notes on cells',
    sparklines: 'sparklines',
    conditionalFormats: 'conditional formats',
    choiceLists: 'drop-down lists',
  },
  unsupportedLine: (things) => `The file holds ${things}, which are not shown here; saving keeps them as they are.`,
  saved: (name, cells, marks, inPlace) =>
    [
      `Saved “${name}”${inPlace ? '' : ' to the downloads'}${cells === 0 ? '.' : `: ${cells} cells changed, everything else as it was.`}`,
      ...(marks === 0 ? [] : [`With marks on ${marks} cells.`]),
    ].join(' '),
  saveWithoutMarks: 'Save without marks',
  takeOriginal: 'Take the version before saving',
  changedElsewhere: (at) => `The file was changed elsewhere ${whenIs(at)}. Save it as another file?`,
  notWritten: {
    gone: 'The file is not where it was (renamed, moved or deleted). Save it as another file?',
    refused: 'The file could not be written: another program holds it, or it is read-only. Save it as another file?',
  },
  saveElsewhere: 'Save as another file…',
  sameFile: 'That is the very file that was changed elsewhere. Choose another name so as not to write over it.',
  takenUp: (at) => `Opened with the unsaved changes of this file (${whenIs(at)}).`,
  putAside: (name) => `The unsaved changes of “${name}” are kept on this machine.`,
  openAgain: 'Reopen that file',
  openOriginal: 'Open as it was saved',
  notKept: (name) => `The unsaved changes of “${name}” are no longer on this machine.`,
  erased: 'What was kept on this machine is erased.',
  holdsDossiers:
    'The file holds a list of dossiers, so unsaved changes are not kept on this machine. Remember to save.',
  keepOnDisk:
    'Keep unsaved changes on this machine, in case the page is closed? The page was opened from a disk: other pages on this machine could read them.',
  keepYes: 'Keep them',
  keepNo: 'Do not keep',
  nothingToSave: 'Nothing in the file has changed, so there is nothing to save.',
  unsaved: 'has unsaved changes',
  discard: 'The open file has unsaved changes. Open another file anyway?',
  close: 'Close',
  newVersion: 'There is a newer version of this page. Reload to use it; unsaved changes are kept.',
  reload: 'Reload',
  refused: {
    structure: 'This cannot be done here, because saving could not keep it. Do it in Excel and open the file again.',
    locked: 'The sheet is protected and this cell is locked. Unprotect the sheet in Excel first.',
    readOnly: 'An .xls can be checked, not changed. Open it in Excel, save it as .xlsx, and open the .xlsx here.',
  },
  notOpened: (name, why) => `“${name}” was not opened. ${why}`,
  failures: {
    'not-a-workbook': 'This is not an Excel file (.xlsx, .xlsm, .xls).',
    password: 'The file has a password. Open it in Excel, remove the password, save it, and open it here.',
    'broken-file': 'The file is damaged and cannot be read. Try opening it in Excel, let Excel repair it, and save it.',
    'too-large': 'The file is too large to open here. Remove pictures, or move the appendices to a file of their own.',
    'zip-bomb': 'The file is built in an unusual way and is not opened, for safety.',
    'hostile-xml': 'The file is built in an unusual way and is not opened, for safety.',
    'xls-read-only': 'An .xls can be checked, not saved. Open it in Excel, save it as .xlsx, and open the .xlsx here.',
    'file-unreadable': 'The file cannot be read. Check that it is still there and not held by another program.',
    protected: 'The sheet is protected. Unprotect it in Excel first.',
  },
  failure(code, detail) {
    const { what, next } = failureText(code, 'en', detail);
    return `${what} ${next}`;
  },
  otherFailure: (detail) => `This did not work. Your file is unchanged. (${detail})`,
};

/** “at 14:32”, with the day when it is not today. */
function whenIs(at: number): string {
  const time = new Date(at);
  const two = (count: number): string => String(count).padStart(2, '0');
  const clock = `at ${two(time.getHours())}:${two(time.getMinutes())}`;
  if (time.toDateString() === new Date().toDateString()) return clock;
  return `${clock} on ${two(time.getDate())}/${two(time.getMonth() + 1)}`;
}
