/** After the findings: what whoever signs has to know, the results sheet, a text to send, a clean copy of the workbook. */
import { useMemo } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { RESULTS_SHEET } from '../../forms/generated-sheets.js';
import { useFinishStrings } from '../finish-words.js';
import { useEnvironment, usePaneState, useSession, useStrings } from '../pane-context.js';
import { Banner } from '../../ui/banner.js';
import { Conclusion } from '../parts/conclusion.js';
import { AnswersLine } from '../parts/answers-line.js';
import { Copies } from '../parts/copies.js';
import { CopyText } from '../parts/copy-text-part.js';
import { NewPeriod } from '../parts/new-period.js';
import { SealLine } from '../parts/seal-line.js';
import type { Report } from '../session/engine.js';
import { isBusy } from '../session/state.js';
import { useSignStrings } from '../sign/use-sign.js';

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px' },
  title: { margin: 0, fontSize: '16px', lineHeight: 1.35 },
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '6px', justifyItems: 'start' },
  heading: { margin: '4px 0 0', fontSize: '14px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export function FinishScreen(): React.JSX.Element {
  const styles = useStyles();
  const words = useStrings();
  const { report: said } = useFinishStrings();
  const state = usePaneState();
  const { summary, stale, preferences, task } = state;
  const report = useReport();
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{said.title}</h2>
      {stale && <Banner kind="warning">{words.results.stale}</Banner>}
      {!summary || !report ? (
        <p>{task ? words.task.reading : said.checkFirst}</p>
      ) : (
        <>
          <Conclusion summary={summary} />
          <SealLine />
          <AnswersLine />
          <ResultsSheet report={report} />
          <section className={styles.section}>
            <h3 className={styles.heading}>{said.copyTitle}</h3>
            <p className={styles.quiet}>{said.copyHint}</p>
            <CopyText
              key={preferences.language}
              text={report.text}
              label={said.copy}
              textLabel={said.copyHint}
              copied={said.copied}
              byHand={said.copyByHand}
            />
          </section>
          <Copies />
          <NewPeriod />
        </>
      )}
    </div>
  );
}

/** Made anew only when something that it tells has changed. */
function useReport(): Report | null {
  const session = useSession();
  const { result, summary, comparison, settings, preferences } = usePaneState();
  // The session makes it from its own state; what that consists of stands in the list.
  return useMemo(() => session.report(), [session, result, summary, comparison, settings, preferences.language]);
}

function ResultsSheet({ report }: { readonly report: Report }): React.JSX.Element {
  const styles = useStyles();
  const { report: said } = useFinishStrings();
  const session = useSession();
  const { sign } = useSignStrings();
  const { print } = useEnvironment();
  const { workbook, task } = usePaneState();
  const unlessBusy = (action: () => Promise<void>) => (): void => {
    if (!isBusy(task)) void action();
  };
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{said.sheetTitle}</h3>
      {print && <Button onClick={() => void print(report.html())}>{sign.printResults}</Button>}
      {workbook.structureProtected ? (
        <>
          <p>{said.structure}</p>
          <CopyText
            text={sheetText(report)}
            label={said.copy}
            textLabel={said.text}
            copied={said.copied}
            byHand={said.copyByHand}
            shown
          />
        </>
      ) : (
        <>
          <p className={styles.quiet}>{said.sheetHint(RESULTS_SHEET)}</p>
          <div className={styles.bar}>
            <Button appearance="primary" disabledFocusable={isBusy(task)} onClick={unlessBusy(session.writeReport)}>
              {workbook.hasResultsSheet ? said.renew : said.write}
            </Button>
            {workbook.hasResultsSheet && (
              <Button disabledFocusable={isBusy(task)} onClick={unlessBusy(session.removeReport)}>
                {said.remove}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

/** The sheet as text, a line a row, columns parted by tabs: pasted into Word or Excel it is a table again. */
function sheetText({ sheet }: Report): string {
  return sheet.rows
    .map((row) =>
      row
        .map((cell) => (typeof cell === 'object' && cell !== null && !('error' in cell) ? cell.value : cell))
        .map((value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : ''))
        .join('\t')
        .trimEnd(),
    )
    .join('\n');
}
