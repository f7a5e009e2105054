/** What a list is about, line by line, each with the column that holds it, to be chosen. */
import { Select } from '@fluentui/react-components';
import type { ChosenColumns } from '../../sources/table/column-choice.js';
import { columnName } from '../../workbook/address.js';
import { usePaneState } from '../pane-context.js';
import type { ListColumn } from '../session/source-reader.js';
import { isBusy } from '../session/state.js';
import { useSourceStyles } from './source-styles.js';
import { useSourceStrings } from './source-words.js';

const NONE = '';

interface ColumnTableProps<Role extends string> {
  readonly roles: readonly Role[];
  readonly names: Readonly<Record<Role, string>>;
  readonly columns: readonly ListColumn[];
  /** undefined: none holds it. */
  readonly chosen: (role: Role) => { readonly column: number; readonly why?: string } | undefined;
  /** null: the list has no such column. */
  readonly onChoose: (role: Role, column: number | null) => void;
}

export function ColumnTable<Role extends string>({
  roles,
  names,
  columns,
  chosen,
  onChoose,
}: ColumnTableProps<Role>): React.JSX.Element {
  const styles = useSourceStyles();
  const { dossiers: said } = useSourceStrings();
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
        {roles.map((role) => {
          const found = chosen(role);
          return (
            <tr key={role}>
              <th scope="row">{names[role]}</th>
              <td>
                <Select
                  size="small"
                  aria-label={said.columnOf(names[role])}
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
export function withColumn<Role extends string>(
  before: ChosenColumns<Role>,
  role: Role,
  column: number | null,
): ChosenColumns<Role> {
  const after: Partial<Record<Role, number | null>> = {};
  for (const other in before) if (column === null || before[other] !== column) after[other] = before[other] ?? null;
  after[role] = column;
  return after;
}
