/** What the host's tests share: quick time limits, and a report of the usual shape. */
import { OfficeHost } from '../../../src/hosts/office/office-host.js';
import type { OfficeHostOptions } from '../../../src/hosts/office/office-host.js';
import { parseAddress } from '../../../src/workbook/address.js';
import type { Place } from '../../../src/workbook/address.js';
import type { MarkEdit, MarkLevel } from '../../../src/workbook/edit.js';
import { HostError } from '../../../src/workbook/failure.js';
import { markLevelOf } from '../../../src/workbook/mark.js';
import { formatRange } from '../../../src/workbook/address.js';
import { MemoryModel } from '../../standin/memory-model.js';

export const SHEET = 'Phụ lục 4';

/** Real limits are seconds; tests have none to give. */
export const QUICK: OfficeHostOptions = {
  edit: 'fail',
  timeoutMs: 300,
  retryDelaysMs: [0, 0],
  editPollMs: 2,
  editWaitMs: 100,
  debounceMs: 5,
};

export function quickHost(options: OfficeHostOptions = {}): OfficeHost {
  return new OfficeHost({ ...QUICK, ...options });
}

export function at(address: string, sheet = SHEET): Place {
  const cell = parseAddress(address);
  if (!cell) throw new Error(address);
  return { sheet, ...cell };
}

export function mark(address: string, level: MarkLevel = 'error', sheet = SHEET): MarkEdit {
  return { kind: 'mark', ...at(address, sheet), level, sentence: `Câu về ${address}` };
}

/** Two sheets with values, formats, fills, a merge and rules of the user's own. */
export function report(): MemoryModel {
  const model = new MemoryModel([SHEET, 'Phụ lục 5', 'Ẩn'], () => 99.83);
  for (let row = 1; row <= 12; row++) {
    model.type(SHEET, `A${String(row)}`, `Chỉ tiêu ${String(row)}`);
    model.set(SHEET, `B${String(row)}`, {
      format: '@',
      content: { value: String(row * 7), formula: null },
      fill: row % 3 === 0 ? '#FFF2CC' : null,
    });
  }
  model.type('Phụ lục 5', 'A1', 'Khác');
  model.sheetNamed('Ẩn').visibility = 'hidden';
  model.addConditionalFormat(model.sheetNamed(SHEET).id, {
    kind: 'colorScale',
    ranges: [{ top: 0, left: 1, bottom: 11, right: 1 }],
    formula: '',
    fill: null,
    font: null,
    stopIfTrue: false,
  });
  model.addConditionalFormat(model.sheetNamed(SHEET).id, {
    kind: 'custom',
    ranges: [{ top: 0, left: 0, bottom: 11, right: 0 }],
    formula: 'LEN(A1)>40',
    fill: '#00FF00',
    font: null,
    stopIfTrue: false,
  });
  return model;
}

/** Where our rules lie: `Phụ lục 4!B2:B3 error`. */
export function ourRules(model: MemoryModel): string[] {
  return model
    .sheets()
    .flatMap((sheet) =>
      sheet.conditionalFormats.flatMap(({ formula, ranges }) => {
        const level = markLevelOf(formula);
        return level ? ranges.map((range) => `${sheet.name}!${formatRange(range)} ${level}`) : [];
      }),
    )
    .sort();
}

/** Everything of the workbook that is the user's: cells with fills and formats, rules, comments, merges. */
export function ofTheUser(model: MemoryModel): unknown {
  return {
    sheets: model.sheets().map((sheet) => ({
      name: sheet.name,
      cells: [...sheet.entries()],
      merges: sheet.merges,
      rules: sheet.conditionalFormats.filter(({ formula }) => markLevelOf(formula) === undefined),
    })),
    comments: model.comments().filter(({ content }) => !content.startsWith('Soát Phụ lục: ')),
  };
}

/** The `HostError` that a promise is rejected with. */
export async function failureOf(promise: Promise<unknown>): Promise<HostError> {
  const outcome: unknown = await promise.then(
    () => 'fulfilled',
    (error: unknown) => error,
  );
  if (outcome instanceof HostError) return outcome;
  throw new Error(`no HostError but ${String(outcome)}`);
}

/** Lets the client send what it still has to send. */
export function settle(milliseconds = 10): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
