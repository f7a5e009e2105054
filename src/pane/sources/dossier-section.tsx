/** The dossier list: where it comes from, what was taken for what, and what it counts. */
import { usePaneState, useSession } from '../pane-context.js';
import { FilePicker } from '../parts/file-picker.js';
import { isBusy } from '../session/state.js';
import { useSourceStyles } from './styles.js';
import { useSourceWords } from './words.js';

export function DossierSection(): React.JSX.Element {
  const styles = useSourceStyles();
  const { dossiers: said } = useSourceWords();
  const session = useSession();
  const { task } = usePaneState();
  return (
    <>
      <p className={styles.quiet}>{said.intro}</p>
      <FilePicker
        button={said.choose}
        hint={said.hint}
        accept=".csv,.txt,.tsv,.xlsx,.xlsm,.xls"
        disabled={isBusy(task)}
        onChoose={([file]) => {
          if (file) void session.attachDossiers(file);
        }}
      />
    </>
  );
}
