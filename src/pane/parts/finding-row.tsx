/** One finding of the list: how serious, which cell, the sentence; the arithmetic and what follows from it on demand. */
import { rowId } from './finding-keys.js';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../review/check-result.js';
import type { Finding } from '../../review/finding.js';
import { fixesOfSameKind } from '../../review/fix.js';
import { canWaive, type ExplainedFinding } from '../../review/waivers.js';
import { sentenceOf } from '../../strings/findings.js';
import { placeName } from '../../strings/forms.js';
import { formatAddress, placeKey } from '../../workbook/address.js';
import { useFinishStrings } from '../finish-words.js';
import { useLanguage, useSession, useStrings } from '../pane-context.js';
import { Quotes } from '../report/quotes.js';
import { CellLink } from './cell-link.js';
import { Explanation } from './explanation.js';
import { FixAllPanel } from './fix-all-panel.js';
import { FixPanel } from './fix-panel.js';
import { Folded } from './folded.js';
import { Reopened } from './reopened.js';
import { Severity } from './severity.js';
import { WaivePanel } from './waive-panel.js';

/** What is being decided in the row; one thing at a time. */
type PanelName = 'fix' | 'fix-all' | 'waive';

const useStyles = makeStyles({
  row: {
    padding: '8px 10px',
    borderLeft: '4px solid transparent',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollMarginTop: '96px',
    // Forced colours paint a transparent border too.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '2px 8px' },
  where: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  sentence: { margin: '2px 0 6px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginBottom: '4px' },
  list: { margin: 0, paddingLeft: '18px' },
});

interface FindingRowProps {
  readonly finding: Finding;
  readonly result: CheckResult;
  /** It had been passed over with a reason, for other figures. */
  readonly earlier: ExplainedFinding | undefined;
  readonly isCurrent: boolean;
  /** One row of the list is in the tab order: the current one, or the first. */
  readonly isTabStop: boolean;
}

export function FindingRow({ finding, result, earlier, isCurrent, isTabStop }: FindingRowProps): React.JSX.Element {
  const styles = useStyles();
  const words = useStrings();
  const language = useLanguage();
  const session = useSession();
  const finish = useFinishStrings();
  const [panel, setPanel] = useState<PanelName | null>(null);
  const sameKind = useMemo(
    () => (finding.fixes.length === 1 ? fixesOfSameKind(finding, result) : []),
    [finding, result],
  );
  const row = useRef<HTMLLIElement>(null);
  const [first] = finding.cells;
  // Cells that stand in the arithmetic are linked there.
  const termKeys = new Set(finding.terms.flatMap(({ place }) => (place ? [placeKey(place)] : [])));
  const others = finding.cells.slice(1).filter((place) => !termKeys.has(placeKey(place)));
  useEffect(() => {
    // A row that the keyboard or the mouse is in is in sight; moving it between press and release would lose the click.
    if (isCurrent && !row.current?.contains(document.activeElement)) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);

  const toggle = (name: PanelName): void => setPanel(panel === name ? null : name);
  const leave = (): void => {
    setPanel(null);
    row.current?.focus();
  };
  return (
    <li
      ref={row}
      id={rowId(finding.key)}
      data-finding={finding.key}
      className={mergeClasses(styles.row, isCurrent && styles.current)}
      tabIndex={isTabStop ? 0 : -1}
      aria-current={isCurrent ? 'true' : undefined}
      onFocus={() => session.stand(finding.key)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || panel === null) return;
        event.stopPropagation();
        leave();
      }}
    >
      <div className={styles.head}>
        <Severity level={finding.severity} />
        {first && <span className={styles.where}>{words.cell(formatAddress(first))}</span>}
      </div>
      <p className={styles.sentence}>{sentenceOf(finding, result.edition, language)}</p>
      <Quotes finding={finding} />
      {earlier && <Reopened explained={earlier} result={result} />}
      <div className={styles.actions}>
        {first && (
          <Button
            size="small"
            aria-label={`${words.goToCell}: ${placeName(first, language)}`}
            onClick={() => void session.goTo(first)}
          >
            {words.goToCell}
          </Button>
        )}
        {finding.fixes.length > 0 && (
          <Button size="small" aria-expanded={panel === 'fix'} onClick={() => toggle('fix')}>
            {words.fix.open}
          </Button>
        )}
        {sameKind.length > 1 && (
          <Button size="small" aria-expanded={panel === 'fix-all'} onClick={() => toggle('fix-all')}>
            {finish.fixAll.open(sameKind.length)}
          </Button>
        )}
        {finding.severity === 'warning' && canWaive(finding) && (
          <Button size="small" aria-expanded={panel === 'waive'} onClick={() => toggle('waive')}>
            {finish.waive.open}
          </Button>
        )}
      </div>
      {panel === 'fix' && <FixPanel finding={finding} result={result} onClose={leave} />}
      {panel === 'fix-all' && <FixAllPanel fixes={sameKind} result={result} onClose={leave} />}
      {panel === 'waive' && <WaivePanel finding={finding} result={result} earlier={earlier?.waiver} onClose={leave} />}
      <Folded summary={words.results.arithmetic}>
        <Explanation finding={finding} result={result} />
        {others.length > 0 && (
          <p className={styles.sentence}>
            {words.results.otherCells}{' '}
            {others.map((place) => (
              <span key={placeKey(place)}>
                <CellLink place={place} />{' '}
              </span>
            ))}
          </p>
        )}
      </Folded>
      {finding.follows.length > 0 && (
        <Folded summary={words.results.follows(finding.follows.length)}>
          <ul className={styles.list}>
            {finding.follows.map((follower) => (
              <li key={follower.key}>{sentenceOf(follower, result.edition, language)}</li>
            ))}
          </ul>
        </Folded>
      )}
    </li>
  );
}
