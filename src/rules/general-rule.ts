/** How a general rule is described: for the handbook, and for the test that its examples agree with the check. */
import type { Bilingual, ExampleFigures, Indicator, Severity } from '../forms/edition.js';

interface DescribedRule {
  readonly id: string;
  readonly severity: Severity;
  /** What it says in the handbook, in the place of a rule text. */
  readonly says: Bilingual;
  readonly why: Bilingual;
  readonly source: string;
  readonly examples: {
    readonly pass: ExampleFigures;
    readonly fail: ExampleFigures;
    readonly notApplicable: ExampleFigures;
  };
}

/** About one figure: it has a rule text for every indicator of its unit. */
interface RuleOfUnit extends DescribedRule {
  /** The rule's text for an indicator; undefined where it does not concern it. */
  readonly textFor: (indicator: Indicator) => string | undefined;
  readonly looksAt: null;
}

/** About more than one figure: worked out in `review/`. */
export interface WorkedOutRule extends DescribedRule {
  readonly textFor: null;
  /** What it looks at, in the place of a rule text in the handbook. */
  readonly looksAt: Bilingual;
}

export type GeneralRule = RuleOfUnit | WorkedOutRule;
