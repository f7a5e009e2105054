/** Which column was taken for what, as a table that can be corrected. */
import { Button } from '@fluentui/react-components';
import { DOSSIER_ROLES } from '../../sources/dossiers/column-role.js';
import { DOSSIER_STRINGS } from '../../strings/dossier-words.js';
import { useLanguage, usePaneState, useSession } from '../pane-context.js';
import { Folded } from '../parts/folded.js';
import type { AttachedDossiers } from '../session/attached-sources.js';
import { isBusy } from '../session/state.js';
import { ColumnTable, withColumn } from './column-table.js';
import { useSourceStyles } from './source-styles.js';
import { useSourceStrings } from './source-words.js';

export function ColumnChoices({
  attached: { list, columns },
}: {
  readonly attached: AttachedDossiers;
}): React.JSX.Element {
  const styles = useSourceStyles();
  const { dossiers: said } = useSourceStrings();
  const words = DOSSIER_STRINGS[useLanguage()];
  const session = useSession();
  const { settings, task } = usePaneState();
  return (
    <Folded summary={said.columns}>
      <p className={styles.quiet}>{said.columnsIntro}</p>
      <ColumnTable
        roles={DOSSIER_ROLES}
        names={words.columns}
        columns={columns}
        chosen={(role) => {
          const found = list.columns.find((column) => column.role === role);
          return found && { column: found.column, why: words.because[found.because] };
        }}
        onChoose={(role, column) => {
          const before = settings.dossiers ?? {};
          void session.chooseColumns({ ...before, columns: withColumn(before.columns ?? {}, role, column) });
        }}
      />
      {settings.dossiers && (
        <Button
          size="small"
          disabledFocusable={isBusy(task)}
          onClick={() => {
            if (!isBusy(task)) void session.chooseColumns(null);
          }}
        >
          {said.forget}
        </Button>
      )}
    </Folded>
  );
}
