/** Text from a workbook made safe for a terminal: what a sheet is called must not be able to colour, move or lie. */

/* eslint-disable no-control-regex -- control characters are what this is about */
/** Terminal commands (CSI, OSC, and the rest of the escapes), whole, so that no "[31m" is left standing. */
const COMMANDS =
  /\u001b(?:\[[0-?]*[ -/]*[@-~]|[\]P^_X][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[ -~])?|\u009b[0-?]*[ -/]*[@-~]/g;
const LINE_BREAKS = /\s*[\t\n\v\f\r\u0085\u2028\u2029]+\s*/g;
/** What is left of C0 and C1, and the marks that turn the direction of text around. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/* eslint-enable no-control-regex */

/** One line of plain text. */
export function printable(text: string): string {
  return text.replace(COMMANDS, '').replace(LINE_BREAKS, ' ').replace(CONTROLS, '');
}

/** JSON of a value in one line, in which what a terminal might obey is escaped. The same JSON value. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
