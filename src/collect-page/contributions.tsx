/** What one figure of the total is made of: every unit with its figure, or why it is not in it. */
import { contributionsTo, type Contribution } from '../collect/matrix.js';
import type { TotalRow } from '../collect/total.js';
import { COLLECT_STRINGS } from '../strings/collect.js';
import { figure } from '../strings/forms.js';
import type { Collected } from './collecting.js';
import { useCollectLanguage, useCollectStrings } from './collect-context.js';
import { OpenPlace } from './open-place.js';
import { SeverityMark } from './severity.js';
import { useCollectStyles } from './page-styles.js';
import { TableHead } from './table-head.js';

interface ContributionsProps {
  readonly collected: Collected;
  readonly row: TotalRow;
}

export function Contributions({ collected, row }: ContributionsProps): React.JSX.Element {
  const styles = useCollectStyles();
  const language = useCollectLanguage();
  const words = useCollectStrings();
  const core = COLLECT_STRINGS[language];
  const all = contributionsTo(collected.total, row.ref, collected.compiled);
  // Who is not in it first: of a hundred and fifty units nobody looks for them at the end.
  const sorted = [...all.filter(({ part }) => part !== 'counted'), ...all.filter(({ part }) => part === 'counted')];
  const without = collected.ledger.units.filter(({ counted }) => !counted?.found);
  return (
    <div className={styles.opened}>
      <table className={styles.table} role="table" aria-label={words.totals.unitsOf(row.treatment.indicator.label)}>
        <TableHead
          captions={[core.columns.unit, words.totals.figure, core.columns.state]}
          figures={[words.totals.figure]}
        />
        <tbody role="rowgroup">
          {without.map(({ id, state }) => (
            <tr key={id} role="row">
              <th role="rowheader" scope="row">
                {id}
              </th>
              <td role="cell" className={styles.number}>
                –
              </td>
              <td role="cell">{core.states[state]}</td>
            </tr>
          ))}
          {sorted.map(({ unit, part, cell }) => (
            <tr key={unit.id} role="row">
              <th role="rowheader" scope="row">
                {unit.id}
              </th>
              <td role="cell" className={styles.number}>
                {written(cell)}
              </td>
              <td role="cell">
                {core.parts[part]} {cell.severity !== null && <SeverityMark level={cell.severity} />}{' '}
                {cell.place && cell.path !== null && <OpenPlace path={cell.path} place={cell.place} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function written({ value, decimals, written: text }: Contribution['cell']): string {
  return value === null ? text || '–' : figure(value, Math.max(0, decimals));
}
