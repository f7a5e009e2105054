/**
 * How much of a file the host is willing to read. A file comes from anywhere; these bounds keep a hostile or an absurd
 * one from taking the machine, and each is far above any real report (the largest met unpacks to about 1 MB).
 */

const MIB = 1024 * 1024;

/** Largest file that is opened. A report with scanned pictures stays below 30 MB; above 100 MB weak machines swap. */
export const MAX_FILE_BYTES = 100 * MIB;

/** Largest single part that is unpacked: as one string it must fit the engine (512 M characters) with room for a copy. */
export const MAX_PART_BYTES = 256 * MIB;

/** Largest sum of what all parts of markup say they unpack to; pictures and films are never unpacked. */
export const MAX_UNPACKED_BYTES = 512 * MIB;

/**
 * Largest part of a list that is read row by row, unpacked, and largest list as a text: a million rows of 20 columns are
 * some 2 GB. It is never in memory as a whole; this bounds the time.
 */
export const MAX_LIST_PART_BYTES = 4000 * MIB;

/** Most characters of the texts that a list's cells share: what alone must stay in memory until the end. */
export const MAX_SHARED_CHARACTERS = 512 * MIB;

/** Most characters of a single row, cell or field of a list. */
export const MAX_ROW_CHARACTERS = 32 * MIB;

/**
 * Unpacked to packed, of all parts together, beyond which a large file is a bomb. Sheets reach about 40:1, those of blank
 * formatted cells 350:1; deflate ends at 1032:1, which only endless repetition comes near. A file that unpacks to little
 * costs little, however well it packs.
 */
export const BOMBS: readonly { readonly from: number; readonly ratio: number }[] = [
  { from: 16 * MIB, ratio: 800 },
  { from: 64 * MIB, ratio: 200 },
];

/** Most entries of an archive: a workbook of 250 sheets with drawings and notes has some 1,500. */
export const MAX_ENTRIES = 10_000;

/** Deepest nesting of elements; SpreadsheetML and DrawingML stay below 40. */
export const MAX_XML_DEPTH = 256;

/** Most attributes of an element: the root of a part declares some thirty namespaces, cells have three. */
export const MAX_XML_ATTRIBUTES = 256;

/** HTML and SpreadsheetML 2003 under the name of .xls go through a reader made of regular expressions: keep it short. */
export const MAX_MARKUP_BYTES = 20 * MIB;

/** Most characters of a report's text: some two thousand pages. Finding figures in it takes seconds for each million. */
export const MAX_REPORT_CHARACTERS = 4 * MIB;
