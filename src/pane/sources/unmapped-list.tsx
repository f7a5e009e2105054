/** A file in which no dossier list was seen: the person says which column is which, and it is read so. */
import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { DOSSIER_ROLES, type ColumnChoice } from '../../sources/dossiers/column-role.js';
import { DOSSIER_STRINGS } from '../../strings/dossier-words.js';
import { useLanguage, usePaneState, useSession } from '../pane-context.js';
import type { UnmappedList } from '../session/attached-sources.js';
import { isBusy } from '../session/state.js';
import { ColumnTable, withColumn } from './column-table.js';
import { useSourceStyles } from './source-styles.js';
import { TableButtons } from './table-buttons.js';
import { useSourceStrings } from './source-words.js';

type Columns = NonNullable<ColumnChoice['columns']>;

export function UnmappedListPart({ unmapped }: { readonly unmapped: UnmappedList }): React.JSX.Element {
  const styles = useSourceStyles();
  const { dossiers: said } = useSourceStrings();
  const language = useLanguage();
  const session = useSession();
  const { task } = usePaneState();
  const [chosen, setChosen] = useState<Columns>({});
  const [isTold, setIsTold] = useState(false);
  const { file, tables, table, columns } = unmapped;
  const isEnough = typeof chosen.code === 'number' && typeof chosen.received === 'number';
  return (
    <div className={styles.opened} role="group" aria-label={said.byHand(file)}>
      <p className={styles.text}>
        <strong>{said.byHand(file)}</strong>
      </p>
      <p className={styles.quiet}>{said.byHandIntro}</p>
      <TableButtons
        tables={tables}
        present={table.name}
        onChoose={(name) => {
          setChosen({});
          void session.lookAtTable(name);
        }}
      />
      <ColumnTable
        roles={DOSSIER_ROLES}
        names={DOSSIER_STRINGS[language].columns}
        columns={columns}
        chosen={(role) => {
          const column = chosen[role];
          return typeof column === 'number' ? { column } : undefined;
        }}
        onChoose={(role, column) => setChosen(withColumn(chosen, role, column))}
      />
      <p className={styles.text} role="alert">
        {isTold && !isEnough ? said.byHandMissing : ''}
      </p>
      <Button
        appearance="primary"
        disabledFocusable={isBusy(task)}
        onClick={() => {
          setIsTold(true);
          if (isEnough && !isBusy(task)) void session.mapColumns(chosen);
        }}
      >
        {said.readByHand}
      </Button>
    </div>
  );
}
