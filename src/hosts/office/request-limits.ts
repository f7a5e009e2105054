/** Excel's limits as far as the host must mind them, each with where it is said. None was measured in a real Excel. */

/**
 * Bytes of one request, and of one answer. Excel on the web refuses above 5 MB either way (office-js-docs,
 * docs/concepts/resource-limits-and-performance-optimization.md); the rest is room for our estimates being off.
 */
export const MAX_REQUEST_BYTES = 3_800_000;
export const MAX_RESPONSE_BYTES = 3_200_000;

/** Characters of an address list: `getRanges` takes 8,192 (the same page). */
export const MAX_ADDRESS_LENGTH = 8_000;

/** Characters of a cell's text and of a formula (Excel specifications and limits). */
export const MAX_TEXT_LENGTH = 32_767;
export const MAX_FORMULA_LENGTH = 8_192;

/** Characters of a comment we write; a sentence of ours is far shorter. */
export const MAX_COMMENT_LENGTH = 1_000;

/** After so long without an answer we say so: `sync` can hang for good (office-js #6678, #6150). */
export const SYNC_TIMEOUT_MS = 30_000;

/** Before the first and the second further try of a request that may be repeated. */
export const RETRY_DELAYS_MS: readonly number[] = [300, 1_000];

/** While a person edits a cell: how often we look again, and for how long altogether. */
export const EDIT_POLL_MS = 400;
export const EDIT_WAIT_MS = 30_000;

/** How long after `read()` a writing may rely on what was read about marks, without looking again. */
export const PICTURE_FRESH_MS = 2_000;

/** Changes are told once they have paused so long; a drag or a paste raises many events. */
export const WATCH_DEBOUNCE_MS = 600;

/** How long after a write of ours an event without `triggerSource` counts as its echo. */
export const ECHO_MS = 1_000;

/** Hidden columns are asked for at least so far, also where a sheet's cells end before. */
export const MIN_COLUMNS_ASKED = 26;

/**
 * The most comments added at once; marks beyond get no sentence. A comment is a thread with the person's name that every
 * co-author hears of, and each costs Excel far more than a cell. The caller's order decides who gets one.
 */
export const MAX_COMMENTS = 300;

/** How many cells that turn out to refuse a comment we look for one by one before we leave the rest without. */
export const MAX_COMMENT_REFUSALS = 10;

// Estimates of JSON sizes, measured on the real client with `tests/hosts/office/payload.test.ts`.

/** Answer: value, formula, type, format of one cell of a form, labels and blanks averaged. */
export const CELL_RESPONSE_BYTES = 80;
/** Answer: one cell of `getCellProperties` with its lock. */
export const LOCK_RESPONSE_BYTES = 55;
/** Request: queueing one range or rule with what is loaded or set of it. */
export const PART_REQUEST_BYTES = 1_500;
/** Request: deleting a rule, adding or deleting a comment, its text apart. */
export const SMALL_REQUEST_BYTES = 700;
