/**
 * What a cell's number format code (en-US notation) says about its number: is it a percentage, a date, how many decimals
 * does a person see, by what is it scaled. The one reader of such codes (ECMA-376 Part 1, 18.8.31). Printing for people
 * goes through `print.ts`.
 */
import { decimalsOf, roundTo } from './quantity.js';

/** What a section shows: a number in digits, whatever the number has, a date or time, or only fixed text. */
type SectionKind = 'digits' | 'general' | 'date' | 'literal';

interface Condition {
  readonly operator: string;
  readonly operand: number;
}

interface Section {
  readonly kind: SectionKind;
  /** null: none is written. */
  readonly condition: Condition | null;
  /** By how many powers of ten the number is shown larger: 2 for each `%`, 3 less for each scaling comma. */
  readonly shift: number;
  /** Digits before the point: how many at least, and whether nothing else than these is asked for (`00`). */
  readonly leastDigits: number;
  readonly isBareZeros: boolean;
  /** Decimals at least and at most. */
  readonly least: number;
  readonly most: number;
  /** An exponent or a fraction: decimals say nothing about it. */
  readonly isOther: boolean;
}

/** A workbook has a handful of formats and thousands of cells; the same code always has the same sections. */
const remembered = new Map<string, readonly Section[]>();
const MOST_REMEMBERED = 500;
/** Excel takes 255 characters; what is much longer is no number format. */
const LONGEST_CODE = 1024;
/** Excel takes four sections, the last for texts. */
const MOST_SECTIONS = 4;

function sectionsOf(code: string): readonly Section[] {
  const known = remembered.get(code);
  if (known) return known;
  const texts = code.length > LONGEST_CODE ? ['General'] : splitSections(code).slice(0, MOST_SECTIONS);
  const sections = texts.map(readSection);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(code, sections);
  return sections;
}

/** The signs of a code: quoted and escaped texts, brackets, words, and single characters. */
const TOKEN = /"[^"]*"?|\\[^]?|_[^]?|\*[^]?|\[[^\]]*\]?|General|Standard|AM\/PM|A\/P|[eE][+-]|[^]/gi;

function splitSections(code: string): string[] {
  const sections: string[] = [];
  let text = '';
  for (const token of code.match(TOKEN) ?? []) {
    if (token === ';') {
      sections.push(text);
      text = '';
    } else text += token;
  }
  return [...sections, text];
}

/** Goes through a section's signs, one by one. */
class SectionReader {
  condition: Condition | null = null;
  private general = false;
  private date = false;
  private exponent = false;
  private slash = false;
  private percents = 0;
  private before = '';
  private decimals: string | null = null;
  /** Commas since the last digit: they scale when no digit follows. */
  private commas = 0;
  private scaling = 0;
  private grouping = false;

  take(token: string): void {
    if (token.startsWith('[')) this.bracket(token);
    else if (/^(?:general|standard)$/i.test(token)) this.general = true;
    else if (/^(?:AM\/PM|A\/P|[ymdhs])$/i.test(token)) this.date = true;
    else if (/^[eE][+-]$/.test(token)) this.exponent = true;
    else if (/^[0#?]$/.test(token)) this.digit(token);
    else if (token === '.') this.point();
    else if (token === ',') this.commas += 1;
    else if (token === '%') this.percents += 1;
    else if (token === '/') this.slash = true;
    // Quoted and escaped texts, and what only fills the width, say nothing about the number.
  }

  finish(): Section {
    this.scaling += this.hasDigits ? this.commas : 0;
    const decimals = this.decimals ?? '';
    const isDate = this.date && this.before === '';
    return {
      kind: isDate ? 'date' : this.hasDigits ? 'digits' : this.general ? 'general' : 'literal',
      condition: this.condition,
      shift: this.percents * 2 - this.scaling * 3,
      leastDigits: this.before.replace(/[^0]/g, '').length,
      isBareZeros: !this.grouping && decimals === '' && /^0+$/.test(this.before),
      least: decimals.lastIndexOf('0') + 1,
      most: decimals.length,
      isOther: this.exponent || this.slash,
    };
  }

  private get hasDigits(): boolean {
    return this.before !== '' || (this.decimals !== null && this.decimals !== '');
  }

  private bracket(token: string): void {
    const match = /^\[(<=|>=|<>|<|>|=)\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\]$/.exec(token);
    const [, operator, operand] = match ?? [];
    if (operator !== undefined) this.condition = { operator, operand: Number(operand) };
    else if (/^\[(?:h+|m+|s+)\]$/i.test(token)) this.date = true;
    // Colours, locales and currencies say nothing about the number.
  }

  private digit(token: string): void {
    if (this.exponent || this.slash) return;
    if (this.commas > 0) this.grouping = true;
    this.commas = 0;
    if (this.decimals === null) this.before += token;
    else this.decimals += token;
  }

  /** Commas right before the point scale too. */
  private point(): void {
    if (this.decimals !== null) return;
    if (this.before !== '') this.scaling += this.commas;
    this.commas = 0;
    this.decimals = '';
  }
}

function readSection(text: string): Section {
  const reader = new SectionReader();
  for (const token of text.match(TOKEN) ?? []) reader.take(token);
  return reader.finish();
}

function holds({ operator, operand }: Condition, value: number): boolean {
  switch (operator) {
    case '<':
      return value < operand;
    case '<=':
      return value <= operand;
    case '>':
      return value > operand;
    case '>=':
      return value >= operand;
    case '<>':
      return value !== operand;
    default:
      return value === operand;
  }
}

/** The section by which Excel shows the number. */
function sectionFor(sections: readonly Section[], value: number): Section | undefined {
  const [first, second, third] = sections;
  if (!first || !second) return first;
  if (!first.condition && !second.condition) return value < 0 ? second : value === 0 ? (third ?? first) : first;
  if (first.condition ? holds(first.condition, value) : value > 0) return first;
  // Where a third section takes the rest, a second one without condition is for negative numbers.
  const isSecond = second.condition ? holds(second.condition, value) : !third || value < 0;
  return isSecond ? second : (third ?? first);
}

/**
 * The section that says what the number means. One that shows only fixed text (`""` or `"-"` for zero) says nothing: then,
 * and where no number is given, it is the first that shows numbers.
 */
function meaningOf(code: string, value?: number): Section | undefined {
  const sections = sectionsOf(code);
  const own = value === undefined ? undefined : sectionFor(sections, value);
  return own && own.kind !== 'literal' ? own : sections.find(({ kind }) => kind !== 'literal');
}

export function isPercentFormat(format: string, value?: number): boolean {
  return (meaningOf(format, value)?.shift ?? 0) === 2;
}

/**
 * By what the number in the cell is multiplied for a person to see it: 100 for a percentage, a thousandth for each scaling
 * comma, else 1.
 */
export function formatShift(format: string, value?: number): number {
  return meaningOf(format, value)?.shift ?? 0;
}

/** Cells of texts: `@` alone, or with fixed texts and colours around it. */
export function isTextFormat(format: string): boolean {
  const [first, ...others] = sectionsOf(format);
  return others.length === 0 && first?.kind === 'literal' && (format.match(TOKEN) ?? []).some((token) => token === '@');
}

/** Dates and times; `General` and `Standard` are words, not date letters. */
export function isDateFormat(format: string, value?: number): boolean {
  return meaningOf(format, value)?.kind === 'date';
}

/**
 * Decimals that the format shows of a number; without a number, the most it shows. null where it shows whatever the number
 * has (`General`, `@`), and for exponents and fractions.
 */
export function shownDecimals(format: string, value?: number): number | null {
  const section = meaningOf(format, value);
  if (!section || section.isOther) return null;
  if (section.kind !== 'digits') return section.most > 0 ? section.most : null; // tenths of seconds
  if (value === undefined || section.least === section.most) return section.most;
  const shown = roundTo(shifted(value, section.shift), section.most);
  return Math.max(section.least, Math.min(section.most, decimalsOf(shown)));
}

/** The number as the format shows it, before rounding: 0,998 is 99,8 in a percentage. */
export function shownValue(format: string, value: number): number {
  return shifted(value, formatShift(format, value));
}

function shifted(value: number, shift: number): number {
  return shift === 0 ? value : Number((value * 10 ** shift).toPrecision(15));
}

/** Digits that the format shows at least before the decimal point: 2 for `00`, which writes 5 as 05; 0 where it demands none. */
export function leastDigits(format: string, value?: number): number {
  const section = meaningOf(format, value);
  return section?.isBareZeros ? section.leastDigits : 0;
}
