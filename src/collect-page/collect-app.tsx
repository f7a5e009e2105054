/** "Tổng hợp các đơn vị": files in, who has sent, the matrix, the total, what goes back. The same on its page and in the pane. */
import { useEffect, useState, type DragEvent } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { tabId, Tabs } from '../ui/tabs.js';
import { filesOfDrop } from './chosen-files.js';
import { ChooseFiles } from './choose-files.js';
import { useCollecting, useCollectState, useCollectStrings } from './collect-context.js';
import { FilesPart } from './files-part.js';
import { MatrixPart } from './matrix-part.js';
import { MessagesPart } from './messages-part.js';
import { NewPeriodPart } from './new-period-part.js';
import { OfficePart } from './office-part.js';
import { UnitsAtAGlance } from './standing.js';
import { NARROW, useCollectStyles, WIDE } from './page-styles.js';
import { TotalsPart } from './totals-part.js';

const COLLECT_TABS = ['received', 'matrix', 'totals', 'messages', 'new-period'] as const;
export type CollectTab = (typeof COLLECT_TABS)[number];

const useStyles = makeStyles({
  app: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
    '& select, & input': { minWidth: 0, maxWidth: '100%' },
    '& select': { width: '100%', textOverflow: 'ellipsis' },
  },
  // However long the lists in it are, the chosen part below stays in sight.
  above: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
    [WIDE]: { maxHeight: 'max(260px, 45vh)', overflowY: 'auto' },
  },
  veil: {
    position: 'fixed',
    inset: '8px',
    zIndex: 2,
    pointerEvents: 'none',
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  tabs: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // The chosen tab is bolder and so wider: a grid keeps the others where they were.
    [NARROW]: {
      '& [role=tablist]': { display: 'grid', gridTemplateColumns: 'repeat(3, auto)', justifyContent: 'start' },
    },
  },
});

export function CollectApp(): React.JSX.Element {
  const styles = useStyles();
  const common = useCollectStyles();
  const words = useCollectStrings();
  const collecting = useCollecting();
  const { collected, submissions, skipped, reading } = useCollectState();
  const [tab, setTab] = useState<CollectTab>('received');
  const [over, setOver] = useState(false);
  const [officeOpen, setOfficeOpen] = useState(false);
  const [going, setGoing] = useState(0);
  // Sent to a part by a button elsewhere: it comes into view, and the keyboard goes on from there.
  useEffect(() => {
    if (going === 0) return;
    const head = document.getElementById(tabId(tab));
    head?.focus({ preventScroll: true });
    head?.scrollIntoView({ block: 'start' });
  }, [going]);
  const go = (part: CollectTab): void => {
    setTab(part);
    setGoing(going + 1);
  };
  const hover = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    if (event.defaultPrevented || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    void filesOfDrop(event.dataTransfer).then((chosen) => collecting.add(chosen));
  };
  const leave = (event: DragEvent): void => {
    // Into a part of its own the file has not left; the type of the event's target is wider than what it is.
    if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget)) setOver(false);
  };
  const tabs: Readonly<Record<CollectTab, string>> = words.tabs;
  return (
    <div
      className={styles.app}
      onDragOver={hover}
      onDragLeave={leave}
      onDropCapture={() => setOver(false)} // also where a part of its own takes the file
      onDrop={drop}
    >
      <div className={styles.above}>
        <ChooseFiles />
        {collected && submissions.length > 0 && (
          <UnitsAtAGlance collected={collected} onRoster={() => setOfficeOpen(true)} onGo={go} />
        )}
        <OfficePart isOpen={officeOpen} onToggle={setOfficeOpen} />
      </div>
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
        ) : collected === null || submissions.length === 0 ? (
          tab === 'received' && skipped.length === 0 && reading === null ? (
            <FirstSteps />
          ) : (
            <p className={common.text}>{reading === null ? words.nothingYet : words.readingFirst}</p>
          )
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

/** Before the first file: what this page is for, and how to go about it. */
function FirstSteps(): React.JSX.Element {
  const common = useCollectStyles();
  const { firstSteps } = useCollectStrings();
  return (
    <div className={common.section}>
      <p className={common.text}>{firstSteps.lead}</p>
      <ol className={common.bullets}>
        {firstSteps.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}
