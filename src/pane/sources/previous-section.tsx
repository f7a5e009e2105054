/** Earlier periods: which are kept with the workbook, and each figure beside what it was. */
import { usePaneState, useSession } from '../pane-context.js';
import { FilePicker } from '../parts/file-picker.js';
import { isBusy } from '../session/state.js';
import { useSourceStyles } from './styles.js';
import { useSourceWords } from './words.js';

export function PreviousSection(): React.JSX.Element {
  const styles = useSourceStyles();
  const { previous: said } = useSourceWords();
  const session = useSession();
  const { settings, task } = usePaneState();
  return (
    <>
      <p className={styles.quiet}>{said.intro}</p>
      <FilePicker
        button={said.choose}
        hint={said.hint}
        accept=".xlsx,.xlsm,.xls"
        several
        disabled={isBusy(task)}
        onChoose={(files) => void session.attachPrevious(files)}
      />
      {(settings.previous ?? []).length > 0 && <p className={styles.quiet}>{said.kept}</p>}
    </>
  );
}
