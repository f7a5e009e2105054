/** What the report's text and the appendices say differently, and what the text says differently itself. */
import { Button } from '@fluentui/react-components';
import type { CheckResult } from '../../review/check-result.js';
import type { ReviewSummary } from '../../review/summary.js';
import { conflictLine } from '../../strings/report.js';
import { useLanguage, usePaneState, useSession, useStrings } from '../pane-context.js';
import { Banner } from '../../ui/banner.js';
import { FindingRow } from '../parts/finding-row.js';
import { isBusy } from '../session/state.js';
import { useSourceStyles } from '../sources/source-styles.js';
import { isQuoted } from './quotes.js';
import { useReportStrings } from './report-words.js';

export function TextPart(): React.JSX.Element {
  const styles = useSourceStyles();
  const { text: said } = useReportStrings();
  const { result, summary } = usePaneState();
  return (
    <section className={styles.section} aria-labelledby="report-text">
      <h3 id="report-text" className={styles.heading}>
        {said.title}
      </h3>
      {result && summary ? <Compared result={result} summary={summary} /> : <CheckFirst />}
    </section>
  );
}

function CheckFirst(): React.JSX.Element {
  const styles = useSourceStyles();
  const { text: said } = useReportStrings();
  const words = useStrings();
  const session = useSession();
  const { task } = usePaneState();
  return (
    <>
      <p className={styles.text}>{said.checkFirst}</p>
      <div className={styles.bar}>
        <Button
          disabledFocusable={isBusy(task)}
          onClick={() => {
            if (!isBusy(task)) void session.compareText();
          }}
        >
          {words.check}
        </Button>
      </div>
    </>
  );
}

interface ComparedProps {
  readonly result: CheckResult;
  readonly summary: ReviewSummary;
}

function Compared({ result, summary }: ComparedProps): React.JSX.Element {
  const styles = useSourceStyles();
  const { text: said } = useReportStrings();
  const words = useStrings();
  const language = useLanguage();
  const { current, stale, used } = usePaneState();
  const { open, reopened } = summary.waived;
  const findings = open.filter(isQuoted);
  const conflicts = used?.report?.conflicts ?? [];
  return (
    <>
      {stale && <Banner kind="warning">{words.results.stale}</Banner>}
      {summary.state !== 'unchecked' && (
        <p className={styles.text}>{findings.length === 0 ? said.agrees : said.count(findings.length)}</p>
      )}
      {findings.length > 0 && (
        <ul className={styles.list} aria-label={said.title}>
          {findings.map((finding) => (
            <FindingRow
              key={finding.key}
              finding={finding}
              result={result}
              earlier={reopened.find((one) => one.finding.key === finding.key)}
              isCurrent={finding.key === current}
              isTabStop
              isAlwaysOpen
            />
          ))}
        </ul>
      )}
      {conflicts.length > 0 && (
        <>
          <p className={styles.text}>{said.conflicts}</p>
          <ul className={styles.bullets}>
            {conflicts.map((conflict) => (
              <li key={conflict.name}>{conflictLine(conflict, language)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
