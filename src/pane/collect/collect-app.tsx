/** "Tổng hợp các xã": files in, who has sent, the matrix, the total, what goes back. The same on its page and in the pane. */
import { useState, type DragEvent } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { COLLECT_WORDS, namesOf } from '../../strings/collect.js';
import { tabId, Tabs } from '../parts/tabs.js';
import { filesOfDrop } from './chosen-files.js';
import { ChooseFiles } from './choose-files.js';
import type { Collected } from './collecting.js';
import { useCollecting, useCollectLanguage, useCollectState, useCollectWords } from './context.js';
import { FilesPart } from './files-part.js';
import { MatrixPart } from './matrix-part.js';
import { MessagesPart } from './messages-part.js';
import { NewPeriodPart } from './new-period-part.js';
import { OfficePart } from './office-part.js';
import { useCollectStyles } from './styles.js';
import { TotalsPart } from './totals-part.js';

export const COLLECT_TABS = ['received', 'matrix', 'totals', 'messages', 'new-period'] as const;
export type CollectTab = (typeof COLLECT_TABS)[number];

const MANY_NAMES = 12;

const useStyles = makeStyles({
  app: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
    '& select, & input': { minWidth: 0, maxWidth: '100%' },
    '& select': { width: '100%' },
  },
  veil: {
    position: 'fixed',
    inset: '8px',
    zIndex: 2,
    pointerEvents: 'none',
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

export function CollectApp(): React.JSX.Element {
  const styles = useStyles();
  const common = useCollectStyles();
  const words = useCollectWords();
  const collecting = useCollecting();
  const { collected, submissions } = useCollectState();
  const [tab, setTab] = useState<CollectTab>('received');
  const [over, setOver] = useState(false);
  const hover = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    setOver(false);
    if (event.defaultPrevented) return;
    event.preventDefault();
    void filesOfDrop(event.dataTransfer).then((chosen) => collecting.add(chosen));
  };
  const leave = (event: DragEvent): void => {
    // Into a part of its own the file has not left; the type of the event's target is wider than what it is.
    if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget)) setOver(false);
  };
  const tabs: Readonly<Record<CollectTab, string>> = words.tabs;
  return (
    <div className={styles.app} onDragOver={hover} onDragLeave={leave} onDrop={drop}>
      <ChooseFiles />
      <OfficePart />
      {collected && submissions.length > 0 && <Standing collected={collected} />}
      <div className={styles.tabs}>
        <Tabs
          label={words.tabsLabel}
          tabs={COLLECT_TABS.map((name) => ({ name, text: tabs[name] }))}
          chosen={tab}
          controls="collect-part"
          onChoose={setTab}
        />
      </div>
      <div id="collect-part" role="tabpanel" aria-labelledby={tabId(tab)}>
        {tab === 'new-period' ? (
          <NewPeriodPart />
        ) : collected === null || (submissions.length === 0 && tab !== 'received') ? (
          <p className={common.text}>{words.nothingYet}</p>
        ) : tab === 'received' ? (
          <FilesPart collected={collected} />
        ) : tab === 'matrix' ? (
          <MatrixPart collected={collected} />
        ) : tab === 'totals' ? (
          <TotalsPart collected={collected} />
        ) : (
          <MessagesPart collected={collected} />
        )}
      </div>
      {over && <div className={styles.veil} />}
    </div>
  );
}

/** How far the collecting has come: how many of how many, who is missing. */
function Standing({ collected: { ledger, paper } }: { readonly collected: Collected }): React.JSX.Element {
  const styles = useCollectStyles();
  const language = useCollectLanguage();
  const words = useCollectWords();
  const core = COLLECT_WORDS[language];
  const counted = ledger.units.filter(({ state }) => state === 'counted').length;
  const names = (state: 'missing' | 'unreadable' | 'other-period'): readonly string[] =>
    ledger.units.filter((unit) => unit.state === state).map(({ id }) => id);
  return (
    <section className={styles.section} aria-label={words.standing}>
      <p className={styles.text}>
        <strong>{ledger.hasRoster ? core.counted(counted, ledger.units.length) : core.countedOnly(counted)}</strong>
        {paper.period !== '' && <> · {words.periodIs(paper.period, ledger.periodGiven)}</>}
      </p>
      {(['missing', 'unreadable', 'other-period'] as const).map((state) => {
        const units = names(state);
        return units.length === 0 ? null : (
          <p key={state} className={styles.text}>
            {core.states[state]} ({units.length}): {namesOf(units, MANY_NAMES, language)}
          </p>
        );
      })}
      {!ledger.hasRoster && <p className={styles.quiet}>{words.noRosterYet}</p>}
    </section>
  );
}
