/** One count of a list; pressed, it opens the dossiers that it counts. */
import { useState } from 'react';
import { Button, mergeClasses } from '@fluentui/react-components';
import type { DossierClass } from '../../sources/dossiers/classify.js';
import { capital } from '../../strings/capital.js';
import { figure } from '../../strings/forms.js';
import { DOSSIER_FIGURE_NAMES } from '../../strings/source-figures.js';
import { useLanguage } from '../pane-context.js';
import type { AttachedDossiers } from '../session/attached-sources.js';
import { CountedDossiers } from './counted-dossiers.js';
import { useSourceStyles } from './source-styles.js';
import { useSourceStrings } from './source-words.js';

interface CountLineProps {
  readonly attached: AttachedDossiers;
  readonly name: DossierClass;
}

export function CountLine({ attached, name }: CountLineProps): React.JSX.Element {
  const styles = useSourceStyles();
  const { dossiers: said } = useSourceStrings();
  const names = DOSSIER_FIGURE_NAMES[useLanguage()];
  const [isOpen, setIsOpen] = useState(false);
  const { counts, period } = attached;
  const count = counts?.classes[name] ?? null;
  const text = said.open(capital(names[name]), count === null ? said.notTold : figure(count));
  if (!period || count === null || count === 0) return <span className={styles.count}>{text}</span>;
  return (
    <>
      <Button
        size="small"
        appearance="transparent"
        className={mergeClasses(styles.count, styles.opens)}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {text}
      </Button>
      {isOpen && <CountedDossiers attached={attached} period={period} name={name} />}
    </>
  );
}
