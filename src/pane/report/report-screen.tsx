/** "Báo cáo và phụ lục": the report's tables into the workbook, its text against the appendices, sentences for it. */
import { Button } from '@fluentui/react-components';
import { failureTextFor } from '../../strings/failures-by-use.js';
import { HOST_FAILURES, type HostFailure } from '../../workbook/failure.js';
import { useLanguage, usePaneState, useSession, useStrings } from '../pane-context.js';
import { Banner } from '../../ui/banner.js';
import { FilePicker } from '../../ui/file-picker.js';
import { HiddenStatus } from '../parts/hidden-status.js';
import type { SourceFault } from '../session/attached-sources.js';
import { isBusy } from '../session/state.js';
import { useSourceStyles } from '../sources/source-styles.js';
import { FactsPart } from './facts-part.js';
import { SentencesPart } from './sentences-part.js';
import { TablesPart } from './tables-part.js';
import { TextPart } from './text-part.js';
import { useReportStrings } from './report-words.js';

export function ReportScreen(): React.JSX.Element {
  const styles = useSourceStyles();
  const said = useReportStrings();
  const { sources } = usePaneState();
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{said.title}</h2>
      <p className={styles.quiet}>{said.intro}</p>
      <Refused />
      <Chosen />
      {sources.report && (
        <>
          <TablesPart report={sources.report} />
          <TextPart />
          <FactsPart facts={sources.report.facts} />
        </>
      )}
      <SentencesPart />
    </div>
  );
}

/** Which report is open, and how to open another. */
function Chosen(): React.JSX.Element {
  const styles = useSourceStyles();
  const said = useReportStrings();
  const session = useSession();
  const { sources, task } = usePaneState();
  const { report } = sources;
  return (
    <>
      {report && (
        <div className={styles.item}>
          <strong>{said.file(report.name)}</strong>
          <Button
            size="small"
            appearance="subtle"
            aria-label={said.removeThis(report.name)}
            disabledFocusable={isBusy(task)}
            onClick={() => {
              if (!isBusy(task)) session.detach('report');
            }}
          >
            {said.remove}
          </Button>
        </div>
      )}
      <FilePicker
        button={report ? said.chooseOther : said.choose}
        hint={said.chooseHint}
        accept=".docx,.txt"
        disabled={isBusy(task)}
        onChoose={([file]) => {
          if (file) void session.openReport(file);
        }}
      />
    </>
  );
}

/** A file that is no report, or that would do harm: refused with what it is and what to do. */
function Refused(): React.JSX.Element {
  const said = useReportStrings();
  const words = useStrings();
  const language = useLanguage();
  const session = useSession();
  const refused = usePaneState().sources.problems.flatMap(({ kind, name, fault }) => {
    if (kind !== 'report' || !isFailure(fault)) return [];
    const { what, next } = failureTextFor('report', fault, language);
    return [{ name, text: `${what} ${next}` }];
  });
  return (
    <>
      <HiddenStatus>{refused.map(({ name, text }) => `${said.problem(name)} ${text}`).join(' ')}</HiddenStatus>
      {refused.map(({ name, text }) => (
        <Banner
          key={name}
          kind="warning"
          title={said.problem(name)}
          actions={
            <Button size="small" appearance="subtle" onClick={session.dismissProblems}>
              {words.close}
            </Button>
          }
        >
          {text}
        </Banner>
      ))}
    </>
  );
}

/** Reading a report fails in no other way; what else a file may not be is said of other sources. */
function isFailure(fault: SourceFault): fault is HostFailure {
  return HOST_FAILURES.some((code) => code === fault);
}
