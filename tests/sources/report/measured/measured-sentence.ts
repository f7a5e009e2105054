/** A sentence and the facts that it states, `name=value` apart by spaces; see `measured.ts`. */
export type Measured = readonly [text: string, expected: string];
