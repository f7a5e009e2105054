/** References of another edition are other rows: what rests on them waits until that edition is in use again. */

/** `edition`: id of the edition of its references; absent: kept before this was, it speaks under any. */
export function isOfEdition({ edition }: { readonly edition?: string }, id: string): boolean {
  return edition === undefined || edition === id;
}
