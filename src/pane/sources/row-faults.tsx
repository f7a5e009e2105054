/** What is wrong in a list itself, row by row. */
import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { DOSSIER_STRINGS } from '../../strings/dossier-words.js';
import { useLanguage } from '../pane-context.js';
import { Folded } from '../parts/folded.js';
import { useSourceStyles } from './source-styles.js';
import { useSourceStrings } from './source-words.js';

const PAGE = 50;

interface RowFaultsProps<Fault> {
  readonly faults: readonly Fault[];
  readonly text: (fault: Fault) => string;
}

export function RowFaults<Fault extends { readonly row: number; readonly kind: string; readonly role: string | null }>({
  faults,
  text,
}: RowFaultsProps<Fault>): React.JSX.Element | null {
  const styles = useSourceStyles();
  const { dossiers: said } = useSourceStrings();
  const words = DOSSIER_STRINGS[useLanguage()];
  const [limit, setLimit] = useState(PAGE);
  if (faults.length === 0) return null;
  return (
    <Folded summary={said.faults(faults.length)}>
      <ul className={styles.bullets}>
        {faults.slice(0, limit).map((fault) => (
          <li key={`${fault.row} ${fault.kind} ${fault.role ?? ''}`}>{words.row(fault.row, text(fault))}</li>
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
