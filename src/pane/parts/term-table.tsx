/** The arithmetic as a table: each figure by its row and words, as it is written, with a link to its cell. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../review/check-result.js';
import type { Finding, Term } from '../../review/finding.js';
import { standsAt } from '../../review/stands-at.js';
import { shortLabel, shortRow } from '../../strings/finding-lines.js';
import { placeKey } from '../../workbook/address.js';
import { useLanguage, useStrings } from '../pane-context.js';
import { useFinishStrings } from '../finish-words.js';
import { CellLink } from './cell-link.js';

/** A column that is added up may have a thousand rows. */
const MOST_SHOWN = 12;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  cell: {
    padding: '2px 6px 2px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  figure: { textAlign: 'end', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  link: { whiteSpace: 'nowrap', textAlign: 'end', paddingRight: 0 },
  own: { fontWeight: tokens.fontWeightSemibold },
});

interface TermTableProps {
  readonly finding: Finding;
  readonly result: CheckResult;
}

export function TermTable({ finding, result }: TermTableProps): React.JSX.Element | null {
  const styles = useStyles();
  const words = useStrings();
  const { explain } = useFinishStrings();
  const language = useLanguage();
  const rows = rowsOf(finding);
  const [first] = rows;
  if (!first) return null;
  const own = standsAt(finding);
  const { indicators } = result.edition;
  return (
    <table className={styles.table} aria-label={words.results.arithmetic}>
      <tbody>
        {rows.slice(0, MOST_SHOWN).map(({ ref, written, place }) => (
          <tr key={ref}>
            <th scope="row" className={`${styles.cell}${ref === own ? ` ${styles.own}` : ''}`}>
              {shortRow(ref, result.edition, language)}
              {indicators.get(ref)?.label && ` ${shortLabel(indicators.get(ref)?.label ?? '')}`}
            </th>
            <td className={`${styles.cell} ${styles.figure}`}>{written || words.blank}</td>
            <td className={`${styles.cell} ${styles.link}`}>
              {place && <CellLink key={placeKey(place)} place={place} />}
            </td>
          </tr>
        ))}
        {rows.length > MOST_SHOWN && (
          <tr>
            <td className={styles.cell} colSpan={3}>
              {explain.moreTerms(rows.length - MOST_SHOWN)}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** The figure that the finding is about last, as a sum is written. */
function rowsOf(finding: Finding): readonly Term[] {
  const own = standsAt(finding);
  const unique = [...new Map(finding.terms.map((term) => [term.ref, term])).values()];
  return [...unique.filter(({ ref }) => ref !== own), ...unique.filter(({ ref }) => ref === own)];
}
