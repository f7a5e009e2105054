/** Which column was taken for what, as a table that can be corrected. */
import { Button, Select } from '@fluentui/react-components';
import { DOSSIER_ROLES, type DossierRole } from '../../sources/dossiers/column-role.js';
import { DOSSIER_WORDS } from '../../strings/dossiers.js';
import { columnName } from '../../workbook/address.js';
import { useLanguage, usePaneState, useSession } from '../pane-context.js';
import { Folded } from '../parts/folded.js';
import type { HeldDossiers } from '../session/dossiers.js';
import { isBusy } from '../session/state.js';
import { useSourceStyles } from './styles.js';
import { useSourceWords } from './words.js';

const NONE = '';

export function ColumnChoices({ held: { list, columns } }: { readonly held: HeldDossiers }): React.JSX.Element {
  const styles = useSourceStyles();
  const { dossiers: said } = useSourceWords();
  const words = DOSSIER_WORDS[useLanguage()];
  const session = useSession();
  const { settings, task } = usePaneState();
  const choose = (role: DossierRole, value: string): void => {
    const column = value === NONE ? null : Number(value);
    const before = settings.dossiers ?? {};
    // A column that is given a new meaning loses the one it was given before.
    const kept = Object.entries(before.columns ?? {}).filter(([, taken]) => taken === null || taken !== column);
    void session.chooseColumns({ ...before, columns: { ...Object.fromEntries(kept), [role]: column } });
  };
  return (
    <Folded summary={said.columns}>
      <p className={styles.quiet}>{said.columnsIntro}</p>
      <table className={styles.table}>
        <colgroup>
          <col style={{ width: '34%' }} />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{said.role}</th>
            <th scope="col">{said.column}</th>
          </tr>
        </thead>
        <tbody>
          {DOSSIER_ROLES.map((role) => {
            const found = list.columns.find((column) => column.role === role);
            return (
              <tr key={role}>
                <th scope="row">{words.columns[role]}</th>
                <td>
                  <Select
                    size="small"
                    aria-label={said.columnOf(words.columns[role])}
                    value={found ? String(found.column) : NONE}
                    disabled={isBusy(task)}
                    onChange={(_, { value }) => choose(role, value)}
                  >
                    <option value={NONE}>{said.noColumn}</option>
                    {columns.map(({ column, heading, sample }) => (
                      <option key={column} value={String(column)}>
                        {said.columnOption(columnName(column), heading, sample)}
                      </option>
                    ))}
                  </Select>
                  {found && <span className={styles.quiet}>{words.because[found.because]}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
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
