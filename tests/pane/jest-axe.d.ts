/** jest-axe comes without types; these are the parts that we use (axe-core has its own). */
declare module 'jest-axe' {
  import type { AxeResults, RunOptions } from 'axe-core';

  export function axe(html: Element | string, options?: RunOptions): Promise<AxeResults>;
  export const toHaveNoViolations: jest.ExpectExtendMap;
}

declare namespace jest {
  // The matchers' interface is declared with a parameter that ours has no use for.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  interface Matchers<R, T = object> {
    toHaveNoViolations(): R;
  }
}
