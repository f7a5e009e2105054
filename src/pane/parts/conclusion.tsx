/** For whoever signs, answered first: can it be signed, how complete it is, and for whom and when. */
import type { ReactNode } from 'react';
import { notChecked } from '../../app/results.js';
import { isIncomplete } from '../../review/completeness.js';
import type { ReviewSummary, SigningState } from '../../review/summary.js';
import { conclusionLines } from '../../sheets/results-sheet.js';
import { completenessLine } from '../../strings/completeness-words.js';
import { useLanguage, usePaneState } from '../pane-context.js';
import { Banner, type BannerKind } from '../../ui/banner.js';

const KINDS: Readonly<Record<SigningState, BannerKind>> = {
  clean: 'done',
  explained: 'done',
  open: 'warning',
  blank: 'info',
  unchecked: 'info',
};

interface ConclusionProps {
  readonly summary: ReviewSummary;
  /** Below the line of completeness. */
  readonly children?: ReactNode;
}

export function Conclusion({ summary, children }: ConclusionProps): React.JSX.Element {
  const language = useLanguage();
  const { comparison, result, ruleFaults, settings, settingsProblem } = usePaneState();
  const left = result
    ? notChecked({ result, ruleFaults, settings: { settings, problem: settingsProblem } }, language)
    : [];
  const [signing = ''] = conclusionLines({ summary, comparison, language, notChecked: left });
  return (
    <Banner kind={kindOf(summary, left.length > 0)} title={signing}>
      <div>{completenessLine(summary.completeness, language)}</div>
      {children}
    </Banner>
  );
}

/** Errors first; green only where nothing waits, all was read and it is filled in. */
function kindOf({ state, errors, completeness }: ReviewSummary, isPartial: boolean): BannerKind {
  if (errors.length > 0) return 'error';
  const kind = KINDS[state];
  if (kind !== 'done') return kind;
  if (isPartial) return 'warning';
  return isIncomplete(completeness) ? 'info' : kind;
}
