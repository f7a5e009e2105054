/** What is wrong in the list itself, row by row. */
import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { DOSSIER_STRINGS, faultMessage } from '../../strings/dossiers.js';
import { useLanguage } from '../pane-context.js';
import { Folded } from '../parts/folded.js';
import type { AttachedDossiers } from '../session/attached-sources.js';
import { useSourceStyles } from './styles.js';
import { useSourceStrings } from './words.js';

const PAGE = 50;

export function ListFaults({ attached: { list } }: { readonly attached: AttachedDossiers }): React.JSX.Element | null {
  const styles = useSourceStyles();
  const { dossiers: said } = useSourceStrings();
  const language = useLanguage();
  const [limit, setLimit] = useState(PAGE);
  const { faults } = list;
  if (faults.length === 0) return null;
  return (
    <Folded summary={said.faults(faults.length)}>
      <ul className={styles.bullets}>
        {faults.slice(0, limit).map((fault) => (
          <li key={`${fault.row} ${fault.kind} ${fault.role ?? ''}`}>
            {DOSSIER_STRINGS[language].row(fault.row, faultMessage(fault, language))}
          </li>
        ))}
      </ul>
      {faults.length > limit && (
        <Button size="small" onClick={() => setLimit(limit + PAGE)}>
          {said.more(Math.min(PAGE, faults.length - limit))}
        </Button>
      )}
    </Folded>
  );
}
