/** For whoever signs: can it be signed, what has changed since the last check, what is behind it. */
import type { ReactNode } from 'react';
import { notChecked } from '../../app/results.js';
import { isIncomplete } from '../../review/completeness.js';
import type { ReviewSummary, SigningState } from '../../review/summary.js';
import { conclusionLines } from '../../sheets/results-sheet.js';
import { useLanguage, usePaneState } from '../pane-context.js';
import { Banner, type BannerKind } from '../../ui/banner.js';
import { Comparison } from './comparison.js';

const KINDS: Readonly<Record<SigningState, BannerKind>> = {
  clean: 'done',
  explained: 'done',
  open: 'warning',
  blank: 'info',
  unchecked: 'info',
};

interface ConclusionProps {
  readonly summary: ReviewSummary;
  readonly actions?: ReactNode;
}

export function Conclusion({ summary, actions }: ConclusionProps): React.JSX.Element {
  const language = useLanguage();
  const { comparison, result, ruleFaults, settings, settingsProblem } = usePaneState();
  const left = result
    ? notChecked({ result, ruleFaults, settings: { settings, problem: settingsProblem } }, language)
    : [];
  const [signing = '', ...facts] = conclusionLines({ summary, comparison, language, notChecked: left });
  const kind = KINDS[summary.state];
  return (
    <Banner
      kind={kind !== 'done' ? kind : left.length > 0 ? 'warning' : isIncomplete(summary.completeness) ? 'info' : kind}
      title={signing}
      {...(actions ? { actions } : {})}
    >
      {facts.map((line) => (
        <div key={line}>{line}</div>
      ))}
      {comparison && <Comparison comparison={comparison} />}
    </Banner>
  );
}
