/** One indicator as recognising needs it: its label in the spellings that count as the same, its unit of measure. */
import type { Indicator, Level } from './edition.js';
import { bareKey, matchKey, spellingKey, withoutBrackets } from './label.js';
import { labelVariants } from './label-variants.js';
import { labelShape, similarity, type LabelShape } from './similarity.js';

/** A text is this indicator's label. */
export interface Hit {
  readonly row: IndexedIndicator;
  readonly formAt: number;
  readonly rowAt: number;
  /** 1, or a little less for a label that lost its bracket. */
  readonly likeness: number;
}

/** Spellings of one row that are remembered. */
const MOST_SPELLINGS = 32;

/** What is only needed for edited labels is made when first asked for. */
export class IndexedIndicator {
  /** The match key of the label, by which rows of one form with the same label know each other. */
  readonly key: string;
  readonly unitKey: string;
  private shapes: readonly LabelShape[] | null = null;
  private plainShapes: readonly LabelShape[] = [];
  private spellings: ReadonlySet<string> | null = null;
  private readonly spelled = new Map<string, boolean>();
  private variants: ReadonlySet<string> = new Set();

  constructor(
    readonly indicator: Indicator,
    /** Positions of the form in the edition and of the row in the form. */
    readonly formAt: number,
    readonly rowAt: number,
  ) {
    this.key = matchKey(indicator.label);
    this.unitKey = matchKey(indicator.unit);
  }

  /**
   * `shape` with abbreviations folded, `plain` as printed: a slip inside "đơn vị sự nghiệp" hides that it is ĐVSN.
   */
  likeness(shape: LabelShape, plain: LabelShape): number {
    if (this.shapes === null) {
      const labels = this.labels().flatMap((label) => [label, withoutBrackets(label)].filter((one) => one !== null));
      this.shapes = [...new Set(labels.map(matchKey))].map(labelShape);
      this.plainShapes = [...new Set(labels.map(bareKey))].map(labelShape);
    }
    return Math.max(mostLike(shape, this.shapes), mostLike(plain, this.plainShapes));
  }

  /** The text is the template's label or an alias but for what nobody would call an edit: case, spaces, tone placement. */
  isSpelledAs(text: string): boolean {
    if (text === this.indicator.label) return true;
    const known = this.spelled.get(text);
    if (known !== undefined) return known;
    this.spellings ??= new Set(this.labels().map(spellingKey));
    const isSpelled = this.spellings.has(spellingKey(text)) || this.variants.has(matchKey(text));
    // The workbooks of many units repeat a few spellings; a workbook of many oddities must not fill the memory.
    if (this.spelled.size < MOST_SPELLINGS) this.spelled.set(text, isSpelled);
    return isSpelled;
  }

  /** Match keys of the label in other units' words; remembered, so that such a label counts as spelled as printed. */
  variantsAt(levels: readonly Level[]): ReadonlySet<string> {
    this.variants = new Set(this.labels().flatMap((label) => labelVariants(matchKey(label), levels)));
    return this.variants;
  }

  private labels(): readonly string[] {
    return [this.indicator.label, ...this.indicator.aliases];
  }
}

function mostLike(shape: LabelShape, others: readonly LabelShape[]): number {
  return others.reduce((most, other) => Math.max(most, similarity(shape, other)), 0);
}
