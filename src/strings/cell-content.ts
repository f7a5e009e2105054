/** A cell's content as an official reads it, for lists of what was written: "99,7", "52,63 %", "05 (dạng văn bản)". */
import { isPercentFormat, shownValue } from '../quantity/number-format.js';
import { printNumber } from '../quantity/print.js';
import { roundTo } from '../quantity/quantity.js';
import type { CellContent } from '../workbook/journal.js';
import { isCellError, isUnreadable } from '../workbook/snapshot.js';
import type { Language, Words } from './language.js';

const VI = {
  blank: 'để trống',
  formula: (text: string): string => `công thức =${text}`,
  text: (text: string): string => `${text} (dạng văn bản)`,
};

const EN: typeof VI = {
  blank: 'blank',
  formula: (text) => `formula =${text}`,
  text: (text) => `${text} (as text)`,
};

const CONTENT_STRINGS: Words<typeof VI> = { vi: VI, en: EN };

/** `other` is what stands on the other side of the arrow: a text is called one where a number stands there. */
export function contentText({ value, formula, format }: CellContent, other: CellContent, language: Language): string {
  const words = CONTENT_STRINGS[language];
  if (formula !== null) return words.formula(formula);
  if (value === null || value === '') return words.blank;
  if (isCellError(value)) return value.error;
  if (isUnreadable(value)) return value.unreadable;
  if (typeof value === 'string' && typeof other.value === 'number' && other.formula === null) return words.text(value);
  if (typeof value !== 'number') return String(value);
  return isPercentFormat(format, value)
    ? `${printNumber(roundTo(value * 100, 6))} %`
    : printNumber(shownValue(format, value));
}
