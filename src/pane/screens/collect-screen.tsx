/** "Tổng hợp các đơn vị" in the pane: the same as on its page; what is made opens as a new workbook where Excel is around it. */
import { useEffect, useMemo } from 'react';
import { canCopyWorkbook, openAsNewWorkbook } from '../../hosts/office/whole-file.js';
import { COLLECT_STRINGS } from '../../strings/collect.js';
import { localStorageOrNone } from '../../ui/browser.js';
import { storagePartition } from '../office-environment.js';
import { useEnvironment, useLanguage, usePaneState, useSession } from '../pane-context.js';
import type { Session } from '../session/session.js';
import { PROGRAM_VERSION } from '../../ui/version.js';
import { CollectApp } from '../../collect-page/collect-app.js';
import { createCollecting, type Collecting } from '../../collect-page/collecting.js';
import { CollectContext, type CollectParts } from '../../collect-page/collect-context.js';
import { downloads } from '../../collect-page/hand-over.js';
import { collectMemory } from '../../collect-page/memory.js';
import { readersInWorkers } from '../../collect-page/readers.js';
import { useCollectStyles } from '../../collect-page/page-styles.js';

/** Leaving the screen and coming back finds everything as it was. */
const kept = new WeakMap<Session, Collecting>();

export function CollectScreen(): React.JSX.Element {
  const styles = useCollectStyles();
  const session = useSession();
  const language = useLanguage();
  const { copy } = useEnvironment();
  const { edition } = usePaneState().preferences;
  const collecting = useMemo(() => {
    const known = kept.get(session);
    if (known) return known;
    const created = createCollecting({
      language,
      edition,
      memory: collectMemory(localStorageOrNone(), storagePartition()),
      workers: readersInWorkers(),
      later: (milliseconds, callback) => void setTimeout(callback, milliseconds),
    });
    kept.set(session, created);
    return created;
    // Later changes of language and edition go through `use`.
  }, [session]);
  useEffect(() => collecting.use(language, edition), [collecting, language, edition]);
  const parts = useMemo((): CollectParts => {
    const inExcel = canCopyWorkbook();
    return {
      copy,
      handOver: inExcel ? ({ bytes }) => openAsNewWorkbook(bytes) : downloads.handOver,
      archive: inExcel ? null : downloads.archive,
      openFile: null,
      today: () => new Date(),
      version: PROGRAM_VERSION,
    };
  }, [copy]);
  return (
    <CollectContext value={{ collecting, parts }}>
      <div className={styles.screen}>
        <h1 className={styles.title}>{COLLECT_STRINGS[language].title}</h1>
        <CollectApp />
      </div>
    </CollectContext>
  );
}
