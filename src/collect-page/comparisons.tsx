/** This total beside last period's; what must not fall or change says so first. */
import { mergeClasses } from '@fluentui/react-components';
import type { RowComparison } from '../collect/compare-totals.js';
import { COLLECT_STRINGS } from '../strings/collect.js';
import { figure, refName } from '../strings/forms.js';
import { useCollectLanguage, useCollectStrings } from './collect-context.js';
import { useCollectStyles } from './page-styles.js';
import { TableHead } from './table-head.js';

export function Comparisons({ comparisons }: { readonly comparisons: readonly RowComparison[] }): React.JSX.Element {
  const styles = useCollectStyles();
  const words = useCollectStrings();
  const language = useCollectLanguage();
  const { columns, headings, remarks } = COLLECT_STRINGS[language];
  const remarked = comparisons.filter(({ remark }) => remark !== null);
  const rows = [...remarked, ...comparisons.filter(({ remark }) => remark === null)];
  const figures = [columns.before, columns.now, columns.difference, columns.percent];
  const number = (value: number | null): string => (value === null ? '–' : figure(value));
  return (
    <details>
      <summary>{words.totals.comparison(comparisons.length, remarked.length)}</summary>
      <table className={styles.table} role="table" aria-label={headings.comparison}>
        <TableHead captions={[columns.row, ...figures, columns.remark]} figures={figures} />
        <tbody role="rowgroup">
          {rows.map(({ row, before, now, difference, percent, remark }) => (
            <tr key={row.ref} role="row">
              <th role="rowheader" scope="row">
                {refName(row.ref, language)}. {row.treatment.indicator.label}
              </th>
              {(
                [
                  [columns.before, before],
                  [columns.now, now],
                  [columns.difference, difference],
                  [columns.percent, percent],
                ] as const
              ).map(([caption, value]) => (
                <td key={caption} role="cell" className={styles.number}>
                  <span className={styles.caption}>{caption}: </span>
                  {number(value)}
                </td>
              ))}
              <td role="cell" className={mergeClasses(styles.warning)}>
                {remark === null ? '' : remarks[remark]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
