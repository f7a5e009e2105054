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
