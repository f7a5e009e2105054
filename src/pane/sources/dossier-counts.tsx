/** What a list counts in its period; each count opens the dossiers that it counts. */
import { Button } from '@fluentui/react-components';
import { DOSSIER_CLASSES } from '../../sources/dossiers/classify.js';
import { capital } from '../../strings/capital.js';
import { figure } from '../../strings/forms.js';
import { DOSSIER_FIGURE_NAMES } from '../../strings/source-figures.js';
import { useLanguage, usePaneState, useSession } from '../pane-context.js';
import type { AttachedDossiers } from '../session/attached-sources.js';
import { isBusy } from '../session/state.js';
import { CountLine } from './count-line.js';
import { useSourceStyles } from './source-styles.js';
import { useSourceStrings } from './source-words.js';

const PROCEDURES = { procedures_online_partial: 'online_partial', procedures_online_full: 'online_full' } as const;

export function DossierCountList({ attached }: { readonly attached: AttachedDossiers }): React.JSX.Element | null {
  const styles = useSourceStyles();
  const { dossiers: said } = useSourceStrings();
  const session = useSession();
  const { task } = usePaneState();
  const names = DOSSIER_FIGURE_NAMES[useLanguage()];
  const { counts } = attached;
  if (!counts) return null;
  const told = (count: number | null): string => (count === null ? said.notTold : figure(count));
  const go = (action: () => Promise<void>) => (): void => {
    if (!isBusy(task)) void action();
  };
  return (
    <div>
      <h4 className={styles.subheading}>{said.counts}</h4>
      <ul className={styles.list} aria-label={said.counts}>
        {DOSSIER_CLASSES.map((name) => (
          <li key={name}>
            <CountLine attached={attached} name={name} />
          </li>
        ))}
        {(['procedures_online_partial', 'procedures_online_full'] as const).map((name) => (
          <li key={name}>
            <span className={styles.count}>
              {said.open(capital(names[name]), told(counts.procedures[PROCEDURES[name]]))}
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.bar}>
        <Button size="small" disabledFocusable={isBusy(task)} onClick={go(session.showFill)}>
          {said.fill}
        </Button>
        <Button size="small" disabledFocusable={isBusy(task)} onClick={go(() => session.check())}>
          {said.check}
        </Button>
      </div>
    </div>
  );
}
