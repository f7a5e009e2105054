/** Whether a script parses as an edition of ECMAScript: what an old browser's engine would say of it. */

interface Espree {
  readonly parse: (code: string, options: { readonly ecmaVersion: number }) => unknown;
}
/** eslint's own parser alone; eslint itself would take a minute over six megabytes. */
const espree = jest.requireActual<Espree>(require.resolve('espree', { paths: [require.resolve('eslint')] }));

/** What the parser has against it; null: nothing. */
export function syntaxFault(code: string, ecmaVersion: number): string | null {
  try {
    espree.parse(code, { ecmaVersion });
    return null;
  } catch (error) {
    return String(error);
  }
}
