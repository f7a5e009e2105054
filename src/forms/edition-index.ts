/**
 * An edition made ready for recognising: every label under every spelling that counts as the same, so that most rows
 * are found by one look-up; and a memory of what texts mean, so that the same workbook's texts are analysed once.
 * Built once per edition.
 */
import type { Edition, Indicator } from './edition.js';
import { columnRole, type ColumnRole } from './header-words.js';
import { bareKey, matchKey, spellingKey, withoutBrackets } from './label.js';
import { decodeLegacy, legacyReadings, type Decoded, type LegacyEncoding } from './legacy-encoding.js';
import { shapeOf, similarity, type LabelShape } from './similarity.js';
import { splitLeadingStt, type Stt } from './stt.js';
import { formNumber } from './titles.js';

export interface IndexedIndicator {
  readonly indicator: Indicator;
  /** Position of the form in the edition and of the row in the form. */
  readonly formAt: number;
  readonly rowAt: number;
  readonly shapes: readonly LabelShape[];
  /** The same with abbreviations as printed: a slip inside "đơn vị sự nghiệp" hides that it is ĐVSN. */
  readonly plainShapes: readonly LabelShape[];
  /** Spellings that are no departure from the template. */
  readonly spellings: ReadonlySet<string>;
}

export interface IndexedForm {
  readonly number: string;
  readonly rows: readonly IndexedIndicator[];
}

/** A label that is the template's, or the template's without its bracket. */
export interface Hit {
  readonly row: IndexedIndicator;
  readonly likeness: number;
}

/** What a text in a cell may be. */
export interface Meaning {
  /** In Unicode. */
  readonly whole: string;
  /** The same without a leading STT. */
  readonly text: string;
  readonly key: string;
  readonly hits: readonly Hit[];
  /** An STT at the head of the text. */
  readonly stt: Stt | null;
  readonly role: ColumnRole | null;
  /** The form that a title names: its number as printed, or found by the title's own words. */
  readonly title: string | null;
  /** The text is a unit of measure of some row. */
  readonly isUnit: boolean;
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

export class EditionIndex {
  readonly forms: readonly IndexedForm[];
  readonly shortestLabel: number;
  private readonly byKey = new Map<string, Hit[]>();
  private readonly titles = new Map<string, string>();
  private readonly units = new Set<string>();
  private readonly memory = new Map<string, Meaning>();
  private readonly labels = new Set<string>();

  constructor(edition: Edition) {
    this.forms = edition.forms.map((form, formAt) => {
      this.titles.set(matchKey(form.title), form.number);
      return {
        number: form.number,
        rows: form.indicators.map((indicator, rowAt) => this.addIndicator(indicator, formAt, rowAt)),
      };
    });
    this.shortestLabel = Math.min(...[...this.byKey.keys()].map((key) => key.length));
  }

  private addIndicator(indicator: Indicator, formAt: number, rowAt: number): IndexedIndicator {
    const labels = [indicator.label, ...indicator.aliases];
    const shorter = labels.map(withoutBrackets).filter((label) => label !== null);
    const keys = labels.map(matchKey);
    const row: IndexedIndicator = {
      indicator,
      formAt,
      rowAt,
      shapes: [...new Set([...keys, ...shorter.map(matchKey)])].map(shapeOf),
      plainShapes: [...new Set([...labels, ...shorter].map(bareKey))].map(shapeOf),
      spellings: new Set(labels.map(spellingKey)),
    };
    for (const key of keys) this.addKey(key, { row, likeness: 1 });
    for (const label of shorter) this.addKey(matchKey(label), { row, likeness: WITHOUT_BRACKETS });
    this.labels.add(indicator.label);
    if (indicator.unit !== '') this.units.add(matchKey(indicator.unit));
    return row;
  }

  /** Also without spaces, for labels broken over lines or typed without them. */
  private addKey(key: string, hit: Hit): void {
    for (const spelling of new Set([key, squeeze(key)])) {
      const hits = this.byKey.get(spelling) ?? [];
      if (!hits.some((other) => other.row === hit.row)) hits.push(hit);
      this.byKey.set(spelling, hits);
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
    const meaning = this.analyse(text);
    this.memory.set(text, meaning);
    return meaning;
  }

  /** How like the text is to each row of a form, 0…1. */
  likenessesTo(meaning: Meaning, formAt: number): readonly number[] {
    const known = meaning.likenesses.get(formAt);
    if (known) return known;
    const rows = this.forms[formAt]?.rows ?? [];
    const shape = shapeOf(meaning.key);
    const plain = shapeOf(bareKey(meaning.text));
    const likenesses = rows.map((row) => {
      const hit = meaning.hits.find((one) => one.row === row);
      if (hit) return hit.likeness;
      if (shape.weight < 1 || meaning.text.length > LONGEST_TEXT) return 0;
      return Math.max(mostLike(shape, row.shapes), mostLike(plain, row.plainShapes));
    });
    meaning.likenesses.set(formAt, likenesses);
    return likenesses;
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
    return {
      whole,
      text,
      key,
      hits,
      stt: split?.stt ?? null,
      role: hits.length > 0 ? null : roleOf(whole, wholeKey),
      title: hits.length > 0 ? null : this.titleOf(wholeKey),
      isUnit: this.units.has(wholeKey) || wholeKey === 'phan tram',
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

  private titleOf(key: string): string | null {
    return formNumber(key) ?? this.titles.get(key) ?? null;
  }
}

const NOTHING: Meaning = {
  whole: '',
  text: '',
  key: '',
  hits: [],
  stt: null,
  role: null,
  title: null,
  isUnit: false,
  legacy: null,
  likenesses: new Map(),
};

function mostLike(shape: LabelShape, others: readonly LabelShape[]): number {
  return others.reduce((most, other) => Math.max(most, similarity(shape, other)), 0);
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
