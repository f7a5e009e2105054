/**
 * A contract case for members of Office.js that the host uses: what Microsoft's reference says of each, and a piece of work
 * on the real client that holds the stand-in to it. `tests/static/api-cases.test.ts` holds that no used member is without
 * one, that each quotation stands in the reference, and that the work uses the members that it is about.
 */
import { connectExcel, type TestHost } from '../../support/office-client.js';
import { MemoryModel } from '../memory-model.js';

export interface ApiCase {
  readonly title: string;
  /** By member: a sentence, or a piece of one, of the reference; '' where the reference is silent (constants, plumbing). */
  readonly says: Readonly<Record<string, string>>;
  readonly act: (bench: ApiBench) => Promise<void>;
}

export const FIRST = 'Phụ lục 4';
export const SECOND = 'Phụ lục 5';

/** A fresh workbook of two sheets behind a fresh client. */
export class ApiBench {
  /** A formula gives 25. */
  readonly model = new MemoryModel([FIRST, SECOND], () => 25);
  readonly host: TestHost = connectExcel(this.model);

  get first() {
    return this.model.sheetNamed(FIRST);
  }

  /** One request on the first sheet; what `queue` gives back is read after it. */
  run<T>(
    queue: (sheet: Excel.Worksheet, workbook: Excel.Workbook, context: Excel.RequestContext) => () => T,
  ): Promise<T> {
    return Excel.run(async (context) => {
      const take = queue(context.workbook.worksheets.getItem(FIRST), context.workbook, context);
      await context.sync();
      return take();
    });
  }

  /** The same, for what gives nothing back. */
  do(queue: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void): Promise<void> {
    return this.run((sheet, workbook) => {
      queue(sheet, workbook);
      return () => undefined;
    });
  }

  /** Excel's code of a request that fails; '' of one that does not. */
  async codeOf(queue: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void): Promise<string> {
    try {
      await this.do(queue);
      return '';
    } catch (error) {
      if (error instanceof OfficeExtension.Error) return error.code;
      throw error;
    }
  }
}
