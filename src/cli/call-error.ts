/** A call that cannot be carried out; the message is ready to be printed. */
export class CallError extends Error {
  override readonly name = 'CallError';
}
