/**
 * A file dropped anywhere on the pane: a report is opened; for anything else the screen of sources is shown, where there is
 * a place for each. Without this the web view would leave the pane for the file.
 */
import { useEffect, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEnvironment, useSession } from '../pane-context.js';

const REPORT = /\.(docx?|pdf|odt|rtf)$/i;

const useStyles = makeStyles({
  veil: {
    position: 'fixed',
    inset: '8px',
    zIndex: 2,
    pointerEvents: 'none',
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

export function ReportDrop(): React.JSX.Element | null {
  const styles = useStyles();
  const session = useSession();
  const { area } = useEnvironment();
  const [over, setOver] = useState(false);
  useEffect(() => {
    // Beside the grid the page takes what is dropped, wherever on it.
    if (area !== undefined) return undefined;
    const carriesFile = (event: DragEvent): boolean => Boolean(event.dataTransfer?.types.includes('Files'));
    const hover = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      // A place on the screen that takes files itself has answered already.
      setOver(!event.defaultPrevented);
      event.preventDefault();
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (!carriesFile(event) || event.defaultPrevented) return;
      event.preventDefault();
      session.prefer({ firstRunSeen: true }); // whoever drops a file has begun
      const file = event.dataTransfer?.files[0];
      if (file && REPORT.test(file.name)) void session.openReport(file);
      else session.show('sources');
    };
    window.addEventListener('dragover', hover);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hover);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [area, session]);
  return over ? <div className={styles.veil} /> : null;
}
