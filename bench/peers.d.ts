/**
 * The peers as far as they are used here. They are installed for the benchmark alone (`npm ci --prefix bench`), and the
 * types of the project must not depend on that.
 */
declare module 'exceljs' {
  export class Workbook {
    readonly xlsx: { load(bytes: ArrayBufferLike): Promise<unknown> };
  }
}

declare module 'hyperformula' {
  export class HyperFormula {
    static buildFromArray(
      rows: readonly (readonly unknown[])[],
      options: { readonly licenseKey: string },
    ): HyperFormula;
    getSheetValues(sheet: number): readonly (readonly unknown[])[];
    destroy(): void;
  }
}

declare module 'json-rules-engine' {
  export interface Condition {
    readonly fact: string;
    readonly operator: string;
    readonly value: unknown;
    readonly params?: Readonly<Record<string, unknown>>;
  }
  export interface Almanac {
    factValue<T>(fact: string): Promise<T>;
  }
  export class Engine {
    addFact(
      name: string,
      compute: (params: Readonly<Record<string, unknown>>, almanac: Almanac) => Promise<number>,
    ): void;
    addOperator(name: string, holds: (left: number, right: number) => boolean): void;
    addRule(rule: {
      readonly conditions: { readonly all: readonly Condition[] };
      readonly event: { readonly type: string };
    }): void;
    run(facts: Readonly<Record<string, unknown>>): Promise<{ readonly failureResults: readonly unknown[] }>;
  }
}

declare module '@stryker-mutator/instrumenter' {
  interface Position {
    readonly line: number;
    readonly column: number;
  }
  interface Range {
    readonly start: Position;
    readonly end: Position;
  }
  interface Instrumenter {
    instrument(
      files: readonly { readonly name: string; readonly mutate: true | readonly Range[]; readonly content: string }[],
      options: {
        readonly ignorers: readonly never[];
        readonly plugins: null;
        readonly excludedMutations: readonly string[];
      },
    ): Promise<{
      readonly files: readonly { readonly name: string; readonly content: string }[];
      readonly mutants: readonly {
        readonly id: string;
        readonly fileName: string;
        readonly mutatorName: string;
        readonly replacement: string;
        readonly location: Range;
      }[];
    }>;
  }
  export function createInstrumenter(): Instrumenter;
}

declare module 'typed-inject' {
  interface Injector {
    provideValue(token: string, value: unknown): Injector;
    injectFunction<T>(make: () => T): T;
  }
  export function createInjector(): Injector;
}
