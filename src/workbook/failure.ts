/**
 * What can go wrong at a host to a workbook, as codes. Hosts know no language: `strings/` says each code
 * in the official's words together with the next step.
 */
export const HOST_FAILURES = [
  // a file's bytes
  'not-a-workbook', // neither .xlsx, .xlsm nor .xls
  'other-format', // a spreadsheet of another kind (`detail` names it): .xlsb, .ods, .et, .numbers, a web page, a text
  'other-encoding', // text in an encoding that is not read (`detail` names it)
  'not-a-document', // a report that is neither .docx nor plain text
  'password', // encrypted: must be opened and saved without a password first
  'broken-file', // a damaged zip, a missing or malformed part
  'too-large', // over the size we read in time, or over the memory we give it
  'took-too-long', // reading it was stopped after the time that we give a file
  'zip-bomb', // unpacks to far more than its size warrants
  'hostile-xml', // entities, DTDs: never expanded
  'xls-read-only', // an .xls can be checked, not written
  'xls-not-here', // an .xls where its reading could not be broken off: a page without workers
  'no-such-sheet',
  'no-such-cell', // outside the sheet, or inside a merge and not its anchor
  'sheet-exists', // a sheet of that name stands there and is not ours
  'file-unreadable', // the operating system would not give us the bytes
  'file-unwritable',
  // a page in a browser
  'part-missing', // a part of the program did not come from its server
  // a running Excel
  'too-old', // the host lacks ExcelApi 1.14
  'edit-mode', // a cell is being edited
  'protected', // sheet or structure is locked
  'access-denied',
  'reading-denied', // not even the list of sheets: a sensitivity label
  'not-answering', // a sync that never came back
  'busy', // ServiceNotAvailable, ActivityLimitReached after the retries
  'inactive-workbook', // another window has the focus
  'read-only',
  // a clean copy made by a running Excel
  'copy-loses-macros', // the workbook may hold macros, and Excel gives add-ins an .xlsx alone
  'copy-loses-kind', // an .xls or .xlsb
  'copy-not-here', // Excel on the web, which gives no add-in the file
  'copy-not-given', // Excel does not give the file's bytes: third-party storage, the web on a server of one's own
  'copy-not-opened', // Excel does not open bytes that an add-in gives it: extensionhardening
  'cancelled',
  'unknown',
] as const;

export type HostFailure = (typeof HOST_FAILURES)[number];

/** A host could not do what was asked. `detail` is for the curious (a part's name, a host's own code), never shown alone. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: HostFailure,
    readonly detail = '',
    /** The sheet concerned, where one is. */
    readonly sheet: string | null = null,
  ) {
    super(detail ? `${code}: ${detail}` : code);
  }
}
