/** What is wrong with an edition's data, and where: an edition is read whole or not at all. */

export type EditionErrorCode =
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-value' // another type than asked, or none of the values allowed
  | 'duplicate-form'
  | 'duplicate-indicator'
  | 'duplicate-column' // one number for two columns of a table
  | 'duplicate-rule'
  | 'duplicate-code' // one coded value given twice
  | 'generated-id' // an id of the general rules, G…
  | 'malformed-stt' // not digits with dots between
  | 'missing-parent' // 3.2.1 without 3.2
  | 'codes-without-code-kind'
  | 'code-kind-without-codes'
  | 'proposed-without-note'
  | 'unknown-level'; // a level that the edition does not have

export class EditionError extends Error {
  readonly code: EditionErrorCode;
  /** Where in the data, as a path of keys and positions: `forms.0.indicators.3.stt`. */
  readonly path: string;
  /** The key or value that offends, as text. */
  readonly offending: string;

  constructor(code: EditionErrorCode, path: string, offending: string) {
    super(`Edition: ${code} at ${path || '(top)'}: ${offending}`);
    this.name = 'EditionError';
    this.code = code;
    this.path = path;
    this.offending = offending;
  }
}
