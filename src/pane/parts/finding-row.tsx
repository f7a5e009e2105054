/** One finding of the list: a headline, where, and one line; chosen it opens, one at a time. */
import { useEffect, useRef } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import type { CheckResult } from '../../review/check-result.js';
import type { Finding } from '../../review/finding.js';
import { cellOf, standsAt } from '../../review/stands-at.js';
import type { ExplainedFinding } from '../../review/waivers.js';
import { headlineOf, partsOfLine, shortRow } from '../../strings/finding-lines.js';
import { refName } from '../../strings/forms.js';
import { formatAddress } from '../../workbook/address.js';
import { SeverityIcon } from '../../ui/severity-icon.js';
import { useLanguage, useSession, useStrings } from '../pane-context.js';
import { choose, focusFinding, rowId } from './finding-keys.js';
import { OpenFinding } from './open-finding.js';

const useStyles = makeStyles({
  row: {
    borderLeft: '3px solid transparent',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollMarginTop: '96px',
    // Forced colours paint a transparent border too.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  head: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto 16px',
    columnGap: '6px',
    alignItems: 'center',
    width: '100%',
    minHeight: '48px',
    padding: '4px 9px',
    border: 'none',
    background: 'none',
    font: 'inherit',
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { display: 'flex', alignSelf: 'start', paddingTop: '3px' },
  title: { fontWeight: tokens.fontWeightSemibold, lineHeight: '20px' },
  where: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  line: {
    gridColumn: '2 / span 3',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  short: { display: 'flex', gap: '4px', whiteSpace: 'nowrap' },
  // The figures are what counts: the name gives way first.
  name: { flex: '1 1 30%', minWidth: '30%', maxWidth: 'max-content', overflow: 'hidden', textOverflow: 'ellipsis' },
  said: { flex: '0 1 auto', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  turned: { transform: 'rotate(180deg)' },
  body: { padding: '0 9px 9px 35px' },
});

interface FindingRowProps {
  readonly finding: Finding;
  readonly result: CheckResult;
  /** It had been passed over with a reason, for other figures. */
  readonly earlier: ExplainedFinding | undefined;
  readonly isCurrent: boolean;
  /** One row of the list is in the tab order: the current one, or the first. */
  readonly isTabStop: boolean;
  /** It is open whether it is the current one or not: a short list that is there to be read. */
  readonly isAlwaysOpen?: boolean;
}

export function FindingRow(props: FindingRowProps): React.JSX.Element {
  const { finding, result, earlier, isCurrent, isTabStop, isAlwaysOpen = false } = props;
  const isOpen = isCurrent || isAlwaysOpen;
  const styles = useStyles();
  const words = useStrings();
  const language = useLanguage();
  const session = useSession();
  const row = useRef<HTMLLIElement>(null);
  const id = rowId(finding.key);
  const ref = standsAt(finding);
  const place = cellOf(finding);
  const { name, said } = partsOfLine(finding, result.edition, language);
  useEffect(() => {
    // A row that the keyboard or the mouse is in is in sight; moving it between press and release would lose the click.
    if (isCurrent && !row.current?.contains(document.activeElement)) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const press = (): void => {
    if (isCurrent && !isAlwaysOpen) session.stand(null);
    else void choose(session, finding);
  };
  return (
    <li
      ref={row}
      data-finding={finding.key}
      data-ref={ref}
      className={mergeClasses(styles.row, isCurrent && styles.current)}
      aria-current={isCurrent ? 'true' : undefined}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isCurrent || isAlwaysOpen) return;
        event.stopPropagation();
        session.stand(null);
        focusFinding(finding.key);
      }}
    >
      <button
        type="button"
        id={id}
        data-row=""
        className={styles.head}
        tabIndex={isTabStop ? 0 : -1}
        aria-expanded={isOpen}
        onClick={press}
      >
        <span className={styles.icon} role="img" aria-label={words.severity[finding.severity]}>
          <SeverityIcon level={finding.severity} />
        </span>
        <span className={styles.title}>{headlineOf(finding, language)}</span>
        <span
          className={styles.where}
          title={`${refName(ref, language, result.edition.indicators)}${place ? `, ${words.cell(formatAddress(place))}` : ''}`}
        >
          {shortRow(ref, result.edition, language)}
        </span>
        <ChevronDown16Regular aria-hidden="true" className={isOpen ? styles.turned : ''} />
        <span className={mergeClasses(styles.line, !isOpen && styles.short)}>
          {name && <span className={isOpen ? '' : styles.name}>{name}: </span>}
          <span className={isOpen ? '' : styles.said}>{said}</span>
        </span>
      </button>
      {isOpen && (
        <div className={styles.body}>
          <OpenFinding finding={finding} result={result} earlier={earlier} />
        </div>
      )}
    </li>
  );
}
