/**
 * What this project believes of Excel, each assumption with where it comes from. The host relies on them, the stand-in acts
 * them out, and the self-test (`Kiểm tra tương thích`) asks a real Excel about those that can be asked: so any user's
 * machine can confirm or refute them. They lie here and not with the stand-in, as the task pane must not carry that.
 *
 * `open`: we do not know and do not rely on it; the self-test only notes what it sees.
 */

export interface Assumption {
  readonly id: string;
  readonly statement: string;
  /** An issue of OfficeDev/office-js, a page of OfficeDev/office-js-docs-pr, the library itself, or long use of Excel. */
  readonly source: string;
  readonly open?: true;
}

export const ASSUMPTIONS = [
  // what Excel takes input for
  {
    id: 'input-formula',
    statement: 'A string beginning with = written through values becomes a formula.',
    source: 'docs/excel/excel-add-ins-ranges-set-get-values.md',
  },
  {
    id: 'input-sign',
    statement: 'A string such as +A1 becomes a formula too.',
    source: 'long use of Excel',
  },
  {
    id: 'input-number',
    statement: 'The string 1,234 becomes the number 1234, whatever the user’s region: the API speaks en-US.',
    source: 'office-js #1559',
  },
  { id: 'input-date', statement: 'The string 12/6/2023 becomes a number (a day).', source: 'long use of Excel' },
  {
    id: 'input-apostrophe',
    statement: "A leading apostrophe forces text and is not part of the value: '05 holds 05.",
    source: 'docs/excel/excel-add-ins-ranges-set-get-values.md',
  },
  {
    id: 'forced-text-formula',
    statement: "Of a forced text ('=1+1) formulas answers the text itself, equal to values.",
    source: 'long use of Excel (Range.Formula leaves the prefix character out)',
  },
  {
    id: 'text-format-takes-all',
    statement: 'In a cell of format @ a number or a formula that is written becomes text.',
    source: 'long use of Excel',
  },
  {
    id: 'text-format-later',
    statement: 'A number written under another format stays a number when the format becomes @ afterwards.',
    source: 'long use of Excel',
  },
  {
    id: 'text-format-apostrophe',
    statement: 'In a cell of format @ a leading apostrophe is hidden as elsewhere.',
    source: 'nowhere said; the host doubles the apostrophe there and reads back',
    open: true,
  },
  {
    id: 'formula-takes-format',
    statement: 'A formula written into a General cell may take the number format of a cell it refers to.',
    source: 'long use of Excel; the host sets the format once more',
    open: true,
  },
  {
    id: 'null-and-blank',
    statement: 'In an array null leaves a cell and an empty string clears it.',
    source: 'docs/excel/excel-add-ins-blank-null-values.md',
  },
  // what Excel answers
  {
    id: 'values-shape',
    statement: 'An error arrives as its text with the value type Error, a blank as an empty string.',
    source: 'API reference of Range.values and Range.valueTypes',
  },
  {
    id: 'used-range',
    statement: 'getUsedRangeOrNullObject(true) leaves out cells that are only formatted; an empty sheet gives null.',
    source: 'API reference of Worksheet.getUsedRangeOrNullObject',
  },
  {
    id: 'merges-by-anchor',
    statement: 'getMergedAreasOrNullObject tells only areas whose first cell is in the range.',
    source: 'office-js #3611',
  },
  {
    id: 'merges-too-many',
    statement: 'Of more than 512 merged areas getMergedAreasOrNullObject tells none and fails.',
    source:
      'API reference of Range.getMergedAreasOrNullObject; how it fails is not said, the host then asks for halves',
    open: true,
  },
  {
    id: 'whole-rows-null',
    statement: 'Values of whole rows or columns are answered with null and no error.',
    source: 'docs/excel/excel-add-ins-ranges-unbounded.md; office-js #4792',
  },
  {
    id: 'merge-swallows',
    statement: 'What is written to a covered cell of a merged area does not show in the area’s first cell.',
    source: 'long use of Excel',
  },
  {
    id: 'locks-differ',
    statement: 'format.protection.locked of a range is null where its cells differ.',
    source: 'API reference of FormatProtection.locked',
  },
  { id: 'no-fill-white', statement: 'A cell without fill reads #FFFFFF.', source: 'office-js #6218' },
  {
    id: 'date-system',
    statement: 'functions.date(1904, 1, 2) gives 1463, or 1 where days count from 1904.',
    source: 'API reference of Excel.Functions; Excel’s two date systems',
  },
  {
    id: 'sheet-key',
    statement: 'A sheet is found by its id and by its name, the name without regard to case.',
    source: 'API reference of WorksheetCollection.getItem',
  },
  {
    id: 'null-object-no-op',
    statement: 'What is done to a null object does nothing and is no error.',
    source: 'OfficeDev/office-js-snippets: getItemOrNullObject("Sample").delete() in every set-up',
  },
  {
    id: 'no-transaction',
    statement: 'When an action fails, those before it stay done and those after it are not carried out.',
    source: 'docs/develop/application-specific-api-model.md',
  },
  // marks
  {
    id: 'rule-over-areas',
    statement: 'A rule added through getRanges(…) is one rule over all its areas.',
    source: 'docs/excel/excel-add-ins-multiple-ranges.md',
  },
  {
    id: 'rule-first',
    statement: 'A rule that is added gets the first priority.',
    source: 'API reference of ConditionalFormatCollection.add',
  },
  {
    id: 'rule-formula-kept',
    statement: 'The formula of our mark reads back so that it is recognised.',
    source: 'src/workbook/mark.ts',
  },
  {
    id: 'rule-moves',
    statement: 'A rule moves with its cells when rows are inserted above.',
    source: 'long use of Excel',
  },
  {
    id: 'rule-leaves-fill',
    statement: 'A rule changes nothing of the cell’s own fill, and deleting it leaves no trace.',
    source: 'docs/excel/excel-add-ins-conditional-formatting.md',
  },
  {
    id: 'comment-one',
    statement: 'Adding a comment to a cell that has one is refused.',
    source: 'office-js #1416',
  },
  {
    id: 'comment-single-cell',
    statement: 'Adding a comment to more than one cell is InvalidArgument.',
    source: 'docs/excel/excel-add-ins-comments.md',
  },
  {
    id: 'comment-follows-note',
    statement: 'Adding a comment to a cell with a note is refused at that comment, with what went before it done.',
    source: 'nowhere said; notes cannot be made below ExcelApi 1.18',
  },
  // sheets of our own
  {
    id: 'sheet-added-last',
    statement: 'A sheet that is added stands after the last one and is not activated.',
    source: 'API reference of WorksheetCollection.add',
  },
  {
    id: 'sheet-name-hidden',
    statement: 'A hidden name that is defined on a sheet is found through the names of that sheet.',
    source: 'API reference of Worksheet.names and NamedItem.visible; Solver keeps such names',
  },
  {
    id: 'sheet-clear',
    statement: 'Clearing a whole sheet takes contents, formats, links, merges and rules.',
    source: 'API reference of Range.clear and ClearApplyTo; long use of Excel for merges and rules',
  },
  {
    id: 'link-then-content',
    statement:
      'What is written to a cell with a link replaces its text and leaves the link; an apostrophe forces text as ever.',
    source: 'API reference of Range.hyperlink; long use of Excel',
  },
  {
    id: 'column-width-points',
    statement: 'columnWidth counts points: a column of 105 is 105 wide; a default column of Calibri 11 has 48.',
    source: 'API reference of RangeFormat.columnWidth and Range.width',
  },
  {
    id: 'freeze-anywhere',
    statement: 'Rows may be frozen on a sheet that is not active, and unfrozen where none are.',
    source: 'API reference of WorksheetFreezePanes: says nothing else',
  },
  {
    id: 'very-hidden-stays',
    statement: 'A very hidden sheet cannot be deleted; made hidden it can.',
    source: 'office-js #365',
  },
  {
    id: 'page-needs-printer',
    statement: 'Where there is no printer setting up the page fails, and the error says PageLayout.',
    source: 'long use of Excel (PageSetup in VBA fails so); the host goes on without',
  },
  // protection and visibility
  {
    id: 'protected-refuses',
    statement: 'On a protected sheet a locked cell and a new rule are AccessDenied.',
    source: 'docs/testing/application-specific-api-error-handling.md',
  },
  {
    id: 'protected-format',
    statement: 'Where the protection allows formatting cells, rules may be added.',
    source: 'long use of Excel',
  },
  { id: 'protect-twice', statement: 'Protecting a protected sheet is an error.', source: 'office-js #6784' },
  {
    id: 'hidden-activate',
    statement: 'Activating a hidden sheet is an error.',
    source: 'long use of Excel',
  },
  // storage
  {
    id: 'xml-namespace',
    statement: 'A custom XML part is found by its namespace, and its text reads back as it was written.',
    source: 'API reference of CustomXmlPartCollection.getByNamespace',
  },
  {
    id: 'xml-set',
    statement: 'setXml replaces the text of a part that is there; no XML declaration is needed.',
    source: 'API reference of CustomXmlPart.setXml; office-js #1643 for declarations',
  },
  // what depends on the machine and its region
  {
    id: 'formats-en-us',
    statement: 'numberFormat reads back as it was written, in en-US, whatever the region.',
    source: 'office-js #1559; otherwise on some (#2824, #1553, #4310)',
  },
  {
    id: 'name-scope',
    statement: 'A name that is added to a sheet has the scope Worksheet and can be hidden right after it was made.',
    source: 'API reference of NamedItem.scope; office-js #1011, #3878',
  },
  {
    id: 'id-out-of-form',
    statement: 'A comment looked for by an id that is not of Excel’s form is a null object, no error.',
    source:
      'nowhere said; fundamental-research-labs/calipers gave its scripts ids of Excel’s form before Windows Excel ran them',
    open: true,
  },
  {
    id: 'nested-null-object',
    statement:
      'A property loaded through a nested null object (customOrNullObject of a colour scale) is null, no error.',
    source: 'nowhere said; where it is an error the host asks for the type of the rule instead',
    open: true,
  },
  {
    id: 'selected-cell',
    statement: 'getActiveCell answers with one cell and its sheet, also in a merged area.',
    source: 'API reference of Workbook.getActiveCell',
  },
  {
    id: 'unprotect-without-password',
    statement: 'A protection without password can be taken off.',
    source: 'API reference of WorksheetProtection.unprotect; refused on builds of 2026 (office-js #6784)',
    open: true,
  },
  // what only the person at the machine can see
  {
    id: 'reading-keeps-undo',
    statement:
      'From ExcelApi 1.19 on reading and listening leave the list of steps to undo alone; before, any request empties it.',
    source: 'office-js #2802, #2543, #5918; docs/excel/excel-add-ins-undo-capabilities.md',
  },
  {
    id: 'first-command',
    statement: 'A ribbon button pressed before the pane was ever opened does its work at the first press.',
    source: 'office-js #5176, #2744, #3378; the boot script keeps the command',
  },
  {
    id: 'file-kind',
    statement: 'getFileAsync may give an .xlsx of an .xlsm; the program says so first and makes no copy.',
    source: 'office-js #451, #1955; the reference of Office.FileType says that newer Excels give the .xlsm',
  },
  // events
  {
    id: 'echo-told',
    statement: 'A change by this add-in raises onChanged with the triggerSource ThisLocalAddin.',
    source: 'API reference of WorksheetChangedEventArgs.triggerSource',
  },
  {
    id: 'no-event-on-recalculation',
    statement: 'onChanged is not raised for results of recalculation.',
    source: 'office-js #3899',
  },
  // what only a person, a network or a fault can bring about
  {
    id: 'edit-mode',
    statement: 'While a cell is edited every request fails with InvalidOperationInCellEditMode, nothing of it done.',
    source: 'docs/excel/excel-add-ins-delay-in-cell-edit.md',
  },
  {
    id: 'edit-mode-delay',
    statement: 'With delayForCellEdit the request waits in Excel until the edit ends.',
    source: 'docs/excel/excel-add-ins-delay-in-cell-edit.md; flag 64 in excel-win32-16.01',
  },
  {
    id: 'payload-limit',
    statement: 'The web refuses requests, before anything is done, and answers above 5 MB.',
    source: 'docs/concepts/resource-limits-and-performance-optimization.md',
  },
  {
    id: 'read-limit',
    statement: 'More than 5,000,000 cells are answered with null.',
    source: 'office-js #4783',
  },
  {
    id: 'address-length',
    statement: 'An address list may have 8,192 characters.',
    source: 'docs/concepts/resource-limits-and-performance-optimization.md',
  },
  {
    id: 'inactive-workbook',
    statement: 'With another workbook in front requests may fail with InactiveWorkbook.',
    source: 'office-js #771; docs/testing/application-specific-api-error-handling.md',
  },
  {
    id: 'unreadable-rules',
    statement: 'Rules doubled by hand or brought back by Ctrl+Z answer ItemNotFound to everything but their id.',
    source: 'office-js #5222, #6396, #6827, #6835',
  },
  {
    id: 'file-in-slices',
    statement:
      'getFileAsync(Compressed) gives the open workbook, unsaved changes included, as arrays of bytes in slices.',
    source: 'API reference of Office.Document.getFileAsync',
  },
  {
    id: 'workbook-from-file',
    statement: 'Excel.createWorkbook opens the bytes of an .xlsx as a new, unsaved workbook in a window of its own.',
    source: 'API reference of Excel.createWorkbook (ExcelApi 1.8)',
  },
  {
    id: 'lost-answers',
    statement: 'A sync may never be answered.',
    source: 'office-js #6678, #6150',
  },
  {
    id: 'passing-troubles',
    statement: 'GeneralException, ServiceNotAvailable, RequestAborted and Conflict may pass by themselves.',
    source: 'office-js #6501; docs/testing/application-specific-api-error-handling.md',
  },
  {
    id: 'baseline-sets',
    statement: 'Volume-licensed Excel 2021 has ExcelApi 1.14, SharedRuntime 1.1, RibbonApi 1.2, DialogApi 1.2.',
    source: 'office-js-docs-reference, docs/requirement-sets',
  },
] as const satisfies readonly Assumption[];

export type AssumptionId = (typeof ASSUMPTIONS)[number]['id'];
