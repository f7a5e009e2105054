/**
 * An edition made ready for recognising: every label under every spelling that counts as the same, so that most rows
 * are found by one look-up; and a memory of what texts mean, so that the same workbook's texts are analysed once.
 * Built once per edition; whatever only edited labels need is made when first asked for.
 */
import { parseWritten } from '../quantity/parse-quantity.js';
import type { Edition, Indicator, Level } from './edition.js';
import { columnRole, type ColumnRole } from './header-words.js';
import { IndexedIndicator, type Hit } from './indexed-indicator.js';
import { bareKey, matchKey, withoutBrackets } from './label.js';
import { decodeLegacy, legacyReadings, type Decoded, type LegacyEncoding } from './legacy-encoding.js';
import { labelShape } from './similarity.js';
import { parseStt, splitLeadingStt, type Stt } from './stt.js';
import { formNumber } from './titles.js';
import { ownText } from '../workbook/own-text.js';

export interface IndexedForm {
  readonly number: string;
  readonly rows: readonly IndexedIndicator[];
}

/** What a text in a cell may be. */
export interface Meaning {
  /** In Unicode. */
  readonly whole: string;
  /** The same without a leading STT. */
  readonly text: string;
  /** The match key of `text`. */
  readonly key: string;
  /** Labels that this is, letter by letter or without their brackets. */
  readonly hits: readonly Hit[];
  /** An STT at the head of the text. */
  readonly stt: Stt | null;
  /** The whole text is an STT. */
  readonly ordinal: Stt | null;
  readonly role: ColumnRole | null;
  /** The form that a title names: its number as printed, or found by the title's own words. */
  readonly title: string | null;
  /** The text is a unit of measure of some row. */
  readonly isUnit: boolean;
  /** The text is a number, a pair of numbers, or says that there is nothing. */
  readonly isFigure: boolean;
  readonly legacy: LegacyEncoding | null;
  /** Likenesses to the rows of a form, computed when first asked for. */
  readonly likenesses: Map<number, readonly number[]>;
}

/** A label that lost its bracket is nearly the label. */
const WITHOUT_BRACKETS = 0.97;
/** More texts than all forms of some hundred units hold; beyond that the memory starts anew. */
const REMEMBERED = 4000;
/** No label, title or unit of measure is longer; longer texts are prose. */
const LONGEST_TEXT = 500;
const LONGEST_FIGURE = 40;

export class EditionIndex {
  readonly forms: readonly IndexedForm[];
  private readonly shortestLabel: number;
  private readonly byKey = new Map<string, Hit[]>();
  private readonly titles = new Map<string, string>();
  private readonly units = new Set<string>();
  private readonly memory = new Map<string, Meaning>();
  private readonly labels = new Set<string>();
  private readonly variants = new Set<string>();

  constructor(edition: Edition) {
    this.forms = edition.forms.map((form, formAt) => {
      this.titles.set(matchKey(form.title), form.number);
      if (form.name !== undefined) this.titles.set(matchKey(form.name), form.number);
      const rows = form.indicators.map((indicator, rowAt) => this.addIndicator(indicator, formAt, rowAt));
      return { number: form.number, rows };
    });
    this.addVariants(edition.levels);
    let shortest = Number.POSITIVE_INFINITY;
    for (const key of this.byKey.keys()) shortest = Math.min(shortest, key.length);
    this.shortestLabel = shortest;
  }

  private addIndicator(indicator: Indicator, formAt: number, rowAt: number): IndexedIndicator {
    const row = new IndexedIndicator(indicator, formAt, rowAt);
    for (const label of [indicator.label, ...indicator.aliases]) {
      this.addKey(matchKey(label), { row, formAt, rowAt, likeness: 1 });
      const shorter = withoutBrackets(label);
      if (shorter !== null) this.addKey(matchKey(shorter), { row, formAt, rowAt, likeness: WITHOUT_BRACKETS });
    }
    this.labels.add(indicator.label);
    if (indicator.unit !== '') this.units.add(row.unitKey);
    return row;
  }

  /** Words that another kind of unit uses. A key that is some row's own label stays that row's alone. */
  private addVariants(levels: readonly Level[]): void {
    for (const { rows } of this.forms) {
      for (const row of rows) {
        for (const key of row.variantsAt(levels)) {
          if (!this.byKey.has(key) || this.variants.has(key)) {
            this.variants.add(key);
            this.addKey(key, { row, formAt: row.formAt, rowAt: row.rowAt, likeness: 1 });
          }
        }
      }
    }
  }

  /** Also without spaces, for labels broken over lines or typed without them. */
  private addKey(key: string, hit: Hit): void {
    for (const spelling of [key, squeeze(key)]) {
      const hits = this.byKey.get(spelling);
      if (!hits) this.byKey.set(spelling, [hit]);
      else if (!hits.some((other) => other.row === hit.row)) hits.push(hit);
    }
  }

  /** The text is a label letter by letter: what can be asked of 400,000 cells. */
  isLabel(text: string): boolean {
    return this.labels.has(text);
  }

  meaningOf(text: string): Meaning {
    const known = this.memory.get(text);
    if (known) return known;
    if (this.memory.size >= REMEMBERED) this.memory.clear();
    const own = ownText(text);
    const meaning = this.analyse(own);
    this.memory.set(own, meaning);
    return meaning;
  }

  /** How like the text is to each row of a form, 0…1. A text that is a label is compared with nothing else. */
  likenessesTo(meaning: Meaning, formAt: number): readonly number[] {
    const known = meaning.likenesses.get(formAt);
    if (known) return known;
    const likenesses = this.compare(meaning, formAt);
    meaning.likenesses.set(formAt, likenesses);
    return likenesses;
  }

  private compare(meaning: Meaning, formAt: number): readonly number[] {
    const rows = this.forms[formAt]?.rows ?? [];
    const hits = meaning.hits.filter((hit) => hit.formAt === formAt);
    if (hits.length > 0) return rows.map((row) => hits.find((hit) => hit.row === row)?.likeness ?? 0);
    const shape = labelShape(meaning.key);
    if (shape.weight < 1 || meaning.text.length > LONGEST_TEXT) return rows.map(() => 0);
    const plain = labelShape(bareKey(meaning.text));
    return rows.map((row) => row.likeness(shape, plain));
  }

  private analyse(raw: string): Meaning {
    if (raw.length > LONGEST_TEXT * 2) return { ...NOTHING, whole: raw, text: raw, likenesses: new Map() };
    const decoded = this.knownReading(raw) ?? decodeLegacy(raw);
    const whole = decoded?.text ?? raw;
    const wholeKey = matchKey(whole);
    let hits = this.find(wholeKey);
    const split = hits.length === 0 ? splitLeadingStt(whole) : null;
    const text = split?.rest ?? whole;
    const key = split ? matchKey(text) : wholeKey;
    if (split) hits = this.find(key);
    const isLabel = hits.length > 0;
    return {
      whole,
      text,
      key,
      hits,
      stt: split?.stt ?? null,
      ordinal: parseStt(whole),
      role: isLabel ? null : roleOf(whole, wholeKey),
      title: isLabel ? null : (this.titles.get(wholeKey) ?? formNumber(wholeKey)),
      isUnit: this.units.has(wholeKey) || wholeKey === 'phan tram',
      isFigure: !isLabel && isFigure(whole),
      legacy: decoded?.encoding ?? null,
      likenesses: new Map(),
    };
  }

  /** "Hoà sô" is good Unicode and also "Hồ sơ" in VNI: what the forms print decides. */
  private knownReading(raw: string): Decoded | null {
    const readings = legacyReadings(raw);
    if (readings.length === 0 || this.isKnown(matchKey(raw))) return null;
    return readings.find((reading) => this.isKnown(matchKey(reading.text))) ?? null;
  }

  private isKnown(key: string): boolean {
    return this.units.has(key) || this.find(key).length > 0 || columnRole(key) !== null;
  }

  private find(key: string): readonly Hit[] {
    if (key.length < this.shortestLabel) return [];
    return this.byKey.get(key) ?? this.byKey.get(squeeze(key)) ?? [];
  }
}

const NOTHING: Meaning = {
  whole: '',
  text: '',
  key: '',
  hits: [],
  stt: null,
  ordinal: null,
  role: null,
  title: null,
  isUnit: false,
  isFigure: false,
  legacy: null,
  likenesses: new Map(),
};

function isFigure(text: string): boolean {
  if (text.length > LONGEST_FIGURE) return false;
  const { kind } = parseWritten(text);
  return kind === 'number' || kind === 'pair' || kind === 'none';
}

/** A caption with its bracket, "Chỉ tiêu thống kê (Sử dụng trong kỳ báo cáo …)", is the caption. */
function roleOf(text: string, key: string): ColumnRole | null {
  const shorter = text.includes('(') ? withoutBrackets(text) : null;
  return columnRole(key) ?? (shorter === null ? null : columnRole(matchKey(shorter)));
}

function squeeze(key: string): string {
  return key.replaceAll(' ', '');
}

const INDEXES = new WeakMap<Edition, EditionIndex>();

export function indexOf(edition: Edition): EditionIndex {
  const known = INDEXES.get(edition);
  if (known) return known;
  const index = new EditionIndex(edition);
  INDEXES.set(edition, index);
  return index;
}
