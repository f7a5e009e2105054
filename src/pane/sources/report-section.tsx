/** The report's text beside the appendices: which file, and what was read of it. */
import { usePaneState, useSession } from '../pane-context.js';
import { FilePicker } from '../../ui/file-picker.js';
import { ReportButton } from '../parts/report-button.js';
import { useReportStrings } from '../report/report-words.js';
import { isBusy } from '../session/state.js';
import { useSourceStyles } from './source-styles.js';
import { useSourceStrings } from './source-words.js';

export function ReportSection(): React.JSX.Element {
  const styles = useSourceStyles();
  const { report: said } = useSourceStrings();
  const { open } = useReportStrings();
  const session = useSession();
  const { sources, task } = usePaneState();
  return (
    <>
      <p className={styles.quiet}>{said.intro}</p>
      <FilePicker
        button={said.choose}
        hint={said.hint}
        accept=".docx,.txt"
        disabled={isBusy(task)}
        onChoose={([file]) => {
          if (file) void session.attachReport(file);
        }}
      />
      {sources.report && <p className={styles.text}>{said.read(sources.report.facts.facts.length)}</p>}
      <div className={styles.bar}>
        <ReportButton label={open} />
      </div>
    </>
  );
}
