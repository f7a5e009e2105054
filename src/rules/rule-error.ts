/** A rule's text or data is wrong: said with the place, so that whoever wrote the rule can mend it. */

export type RuleErrorCode =
  | 'unexpected-character'
  | 'unexpected-word'
  | 'unexpected-end'
  | 'expected-logic' // a number stands where a comparison belongs
  | 'expected-number' // a comparison stands where a number belongs
  | 'too-deep'
  | 'too-long'
  | 'unknown-reference'
  | 'unknown-source'
  | 'unknown-message'
  | 'double-id';

export class RuleError extends Error {
  override readonly name = 'RuleError';

  constructor(
    readonly code: RuleErrorCode,
    /** The rule's text. */
    readonly text: string,
    /** Where in the text, from zero. */
    readonly position: number,
    /** What stands there, and what was expected. */
    readonly found: string,
    readonly expected = '',
    /** The rule's id once it is known. */
    readonly rule = '',
  ) {
    super(
      `${rule ? `${rule}: ` : ''}${code} at ${position + 1}: "${found}"${expected ? `, expected ${expected}` : ''} in "${clipped(text)}"`,
    );
  }

  /** The same error, naming the rule. */
  in(rule: string): RuleError {
    return new RuleError(this.code, this.text, this.position, this.found, this.expected, rule);
  }
}

function clipped(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 200)}…`;
}
