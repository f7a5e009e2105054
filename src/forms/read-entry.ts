/**
 * One cell and its indicator to an entry: what was written, the quantity it means in the indicator's own unit,
 * and, where it cannot mean what it looks like, the readings that would make sense.
 */
import {
  formatShift,
  isDateFormat,
  isPercentFormat,
  leastDigits,
  shownDecimals,
  shownValue,
} from '../quantity/number-format.js';
import { parseWritten, type WrittenNumber } from '../quantity/parse-quantity.js';
import { printNumber } from '../quantity/print.js';
import { decimalsOf, exactly, printed, roundTo, type Quantity } from '../quantity/quantity.js';
import type { Place } from '../workbook/address.js';
import { isCellError, isUnreadable, type Cell } from '../workbook/snapshot.js';
import type { Indicator } from './edition.js';
import type { Entry, EntryIssue } from './reading.js';

export interface EntryInput {
  readonly indicator: Indicator;
  /** undefined where nothing was ever put. */
  readonly cell: Cell | undefined;
  readonly place: Place;
  /** The row's Ghi chú. */
  readonly note: string;
}

type Finding = Pick<Entry, 'state' | 'quantity' | 'issue' | 'written' | 'isText'>;

/** Never throws: what makes no sense becomes a doubtful, word or fault entry. */
export function readEntry(input: EntryInput): Entry {
  const { indicator, cell, place, note } = input;
  const format = cell?.format ?? 'General';
  return {
    ref: indicator.ref,
    place,
    ...readCell(indicator, cell, format),
    scale: scaleOf(cell?.value ?? null, format),
    formula: cell?.formula ?? null,
    format,
    note: note.trim(),
  };
}

function scaleOf(value: Cell['value'], format: string): number {
  const shift = formatShift(format, typeof value === 'number' ? value : undefined);
  return shift >= 0 ? 10 ** shift : 1 / 10 ** -shift;
}

function readCell(indicator: Indicator, cell: Cell | undefined, format: string): Finding {
  const value = cell?.value ?? null;
  if (value === null) return plain('blank', '');
  if (isCellError(value)) return issue('fault', value.error, 'cell-error', []);
  if (isUnreadable(value)) return issue('unreadable', value.unreadable, 'unreadable', []);
  if (typeof value === 'boolean') return word(indicator, value ? 'TRUE' : 'FALSE');
  if (typeof value === 'string') return { ...readText(indicator, value), isText: true };
  if (isDateFormat(format, value)) return issue('fault', printNumber(value), 'date', []);
  return readNumber(indicator, value, format, (cell?.formula ?? null) !== null);
}

/** A number cell. Percent formats hold 0,997 for 99,7 %; decimal formats count as shown, a bare formula as exact. */
function readNumber(indicator: Indicator, raw: number, format: string, isFormula: boolean): Finding {
  const isPercent = isPercentFormat(format, raw);
  const value = shownValue(format, raw);
  const shown = shownDecimals(format, raw);
  if (indicator.kind === 'count' || indicator.kind === 'code') {
    const written = printNumber(value).padStart(leastDigits(format, raw), '0') + (isPercent ? '%' : '');
    if (Number.isInteger(value)) return quantity(written, exactly(value));
    if (indicator.kind === 'code') return quantity(written, exactly(value));
    return issue('doubtful', written, 'fraction-in-count', thousandfold(value));
  }
  const decimals = shown ?? decimalsOf(value);
  const written = printNumber(value, shown ?? undefined) + (isPercent ? '%' : '');
  if (isFormula && shown === null) return quantity(written, { value, decimals, exact: true });
  return quantity(written, printed(roundTo(value, decimals), decimals));
}

function readText(indicator: Indicator, text: string): Finding {
  const written = parseWritten(text);
  const shown = text.trim();
  switch (written.kind) {
    case 'blank':
      return plain('blank', '');
    case 'none':
      // "Không" beside "Có = 1; Không = 0" is the code's own label, not a dash.
      return indicator.kind === 'code' && codesNamed(indicator, shown).length > 0
        ? word(indicator, shown)
        : plain('none', shown);
    case 'date':
      return issue('fault', shown, 'date', []);
    case 'word':
      return word(indicator, shown);
    case 'pair': {
      const { part, whole } = written;
      const percent = indicator.kind === 'percent' && whole !== 0 ? [roundTo((part / whole) * 100, 2)] : [];
      return issue('doubtful', shown, 'pair', indicator.kind === 'percent' ? percent : [part]);
    }
    case 'number':
      return readWrittenNumber(indicator, shown, written);
  }
}

function readWrittenNumber(indicator: Indicator, shown: string, written: WrittenNumber): Finding {
  const { value, decimals, alternate, bound } = written;
  if (bound !== null) return issue('doubtful', shown, 'bound', []);
  if (indicator.kind === 'code') {
    // "3 cấp" and "1 - Có" name a code; a bare number is one.
    if (written.unit !== '') return word(indicator, shown);
    return quantity(shown, exactly(value));
  }
  if (indicator.kind === 'count') {
    if (decimals < 0) return quantity(shown, printed(value, decimals));
    if (Number.isInteger(value)) return quantity(shown, exactly(value));
    if (alternate !== null) return issue('doubtful', shown, 'english-order', [alternate]);
    return issue('doubtful', shown, 'fraction-in-count', []);
  }
  if (indicator.kind === 'percent' && Math.abs(value) > 100 && alternate !== null && Math.abs(alternate) <= 100) {
    return issue('doubtful', shown, 'english-order', [alternate]);
  }
  return quantity(shown, printed(value, decimals));
}

/** 1,144 that an English-locale Excel made of "1.144"; 1,15 of "1.150". Never more than three decimals. */
function thousandfold(value: number): readonly number[] {
  return decimalsOf(value) <= 3 && Math.abs(value) < 1000 ? [roundTo(value * 1000, 0)] : [];
}

/** Codes whose label the text names: "Có", "3 cấp", "Kết hợp", "1 - Có". */
function codesNamed(indicator: Indicator, text: string): readonly number[] {
  const bare = fold(text);
  return indicator.codes
    .filter(
      ({ value, label }) =>
        bare === fold(label) || bare === `${value} ${fold(label)}` || bare === `${fold(label)} ${value}`,
    )
    .map(({ value }) => value);
}

function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function word(indicator: Indicator, shown: string): Finding {
  return issue('word', shown, 'word', indicator.kind === 'code' ? codesNamed(indicator, shown) : []);
}

function plain(state: 'blank' | 'none', written: string): Finding {
  return { state, written, quantity: null, issue: null, isText: written !== '' };
}

function quantity(written: string, value: Quantity): Finding {
  return { state: 'quantity', written, quantity: value, issue: null, isText: false };
}

/** Doubtful with a sole candidate: other rules may use it, so that one trap does not set off ten findings. */
function issue(
  state: 'doubtful' | 'word' | 'fault' | 'unreadable',
  written: string,
  kind: EntryIssue['kind'],
  candidates: readonly number[],
): Finding {
  const [sole, ...others] = candidates;
  const usable = state === 'doubtful' && sole !== undefined && others.length === 0;
  return {
    state,
    written,
    quantity: usable ? exactly(sole) : null,
    issue: { kind, candidates },
    isText: false,
  };
}
