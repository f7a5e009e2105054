/** Where an assumption is put to the test: a scratch sheet of its own, made before and deleted after. */
import { HostError } from '../../workbook/failure.js';
import { ExcelFailure } from './host-failure.js';
import type { ExcelSession } from './excel-session.js';

/** What a check saw. For an open question `holds` is only noted. */
export interface Observation {
  readonly holds: boolean;
  readonly seen: string;
}

export class Bench {
  constructor(
    private readonly session: ExcelSession,
    readonly sheetName: string,
  ) {}

  /** One request on the scratch sheet. */
  run<T>(queue: (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => T): Promise<T> {
    return this.session.runExcel(
      'self-test',
      (context) => queue(context.workbook.worksheets.getItem(this.sheetName), context),
      { repeat: false },
    );
  }

  /** The same, for what gives nothing back. */
  do(queue: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<undefined> {
    return this.run((sheet, context) => {
      queue(sheet, context);
      return () => undefined;
    });
  }

  /** Excel's own code when the request fails; '' when it does not. */
  async codeOf(queue: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string> {
    try {
      await this.do(queue);
      return '';
    } catch (error) {
      if (error instanceof ExcelFailure) return error.hostCode;
      if (error instanceof HostError) return error.code;
      throw error;
    }
  }

  /** Takes an event handler off, in the context that put it on. */
  end(result: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>): Promise<undefined> {
    return this.session.runExcel(
      'self-test event',
      () => {
        result.remove();
        return () => undefined;
      },
      { repeat: false, on: result.context },
    );
  }

  /** Value, type and formula of one cell. */
  look(address: string): Promise<{ value: unknown; type: unknown; formula: unknown; format: unknown }> {
    return this.run((sheet) => {
      const range = sheet.getRange(address).untrack();
      range.load('values,valueTypes,formulas,numberFormat');
      return () => takeCell(range);
    });
  }

  /** Writes one cell through `values` and looks at it. */
  async put(address: string, input: string | number, format?: string) {
    await this.do((sheet) => {
      const range = sheet.getRange(address).untrack();
      if (format !== undefined) range.numberFormat = [[format]];
      range.values = [[input]];
    });
    return this.look(address);
  }
}

export function observe(holds: boolean, seen: unknown): Observation {
  return { holds, seen: JSON.stringify(seen) };
}

function takeCell(range: Excel.Range) {
  const first = (rows: readonly (readonly unknown[])[]) => rows[0]?.[0];
  return {
    value: first(range.values),
    type: first(range.valueTypes),
    formula: first(range.formulas),
    format: first(range.numberFormat),
  };
}
