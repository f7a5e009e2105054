/** A call that cannot be carried out; its lines are ready to be printed. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly lines: readonly string[];

  constructor(...lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}
