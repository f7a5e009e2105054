/** What a dossier list is about, line by line, each with the column that holds it, to be chosen. */
import { Select } from '@fluentui/react-components';
import { DOSSIER_ROLES, type DossierRole } from '../../sources/dossiers/column-role.js';
import { DOSSIER_STRINGS } from '../../strings/dossiers.js';
import { columnName } from '../../workbook/address.js';
import { useLanguage, usePaneState } from '../pane-context.js';
import type { ListColumn } from '../session/source-reader.js';
import { isBusy } from '../session/state.js';
import { useSourceStyles } from './styles.js';
import { useSourceStrings } from './words.js';

const NONE = '';

interface ColumnTableProps {
  readonly columns: readonly ListColumn[];
  /** undefined: none holds it. */
  readonly chosen: (role: DossierRole) => { readonly column: number; readonly why?: string } | undefined;
  /** null: the list has no such column. */
  readonly onChoose: (role: DossierRole, column: number | null) => void;
}

export function ColumnTable({ columns, chosen, onChoose }: ColumnTableProps): React.JSX.Element {
  const styles = useSourceStyles();
  const { dossiers: said } = useSourceStrings();
  const words = DOSSIER_STRINGS[useLanguage()];
  const { task } = usePaneState();
  return (
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
          const found = chosen(role);
          return (
            <tr key={role}>
              <th scope="row">{words.columns[role]}</th>
              <td>
                <Select
                  size="small"
                  aria-label={said.columnOf(words.columns[role])}
                  value={found ? String(found.column) : NONE}
                  disabled={isBusy(task)}
                  onChange={(_, { value }) => onChoose(role, value === NONE ? null : Number(value))}
                >
                  <option value={NONE}>{said.noColumn}</option>
                  {columns.map(({ column, heading, sample }) => (
                    <option key={column} value={String(column)}>
                      {said.columnOption(columnName(column), heading, sample)}
                    </option>
                  ))}
                </Select>
                {found?.why !== undefined && <span className={styles.quiet}>{found.why}</span>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The columns after one more choice: a column that is given a new meaning loses the one it had. */
export function withColumn(
  before: Readonly<Partial<Record<DossierRole, number | null>>>,
  role: DossierRole,
  column: number | null,
): Readonly<Partial<Record<DossierRole, number | null>>> {
  const kept = Object.entries(before).filter(([, taken]) => taken === null || taken !== column);
  return { ...Object.fromEntries(kept), [role]: column };
}
