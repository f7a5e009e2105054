/** What this machine remembers: listed, deleted one by one, carried to another machine as one file. */
import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { REMEMBERED_STRINGS } from '../../strings/pane-remembered.js';
import { Banner } from '../../ui/banner.js';
import { machineStorageOrNone } from '../../ui/browser.js';
import type { ChosenFile } from '../../ui/chosen-file.js';
import { downloadFile } from '../../ui/download.js';
import { FilePicker } from '../../ui/file-picker.js';
import { backUp, forget, rememberedKinds, restore } from '../../ui/remembered.js';
import { useLanguage, usePaneState, useSession } from '../pane-context.js';
import { CopyText } from './copy-text-part.js';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px', justifyItems: 'start' },
  heading: { margin: '4px 0 0', fontSize: '14px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: '4px', width: '100%' },
  item: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
});

interface Answer {
  readonly kind: 'done' | 'warning';
  readonly text: string;
}

export function Remembered(): React.JSX.Element | null {
  const styles = useStyles();
  const words = REMEMBERED_STRINGS[useLanguage()];
  const session = useSession();
  const { undoCost } = usePaneState();
  const [storage] = useState(machineStorageOrNone);
  const [, setTurn] = useState(0);
  const [answer, setAnswer] = useState<Answer | null>(null);
  if (!storage) return null;
  const kinds = rememberedKinds(storage);
  const changed = (): void => {
    session.readPreferences();
    setTurn((turn) => turn + 1);
  };
  const take = async ([file]: readonly ChosenFile[]): Promise<void> => {
    if (!file) return;
    const text = new TextDecoder().decode(await file.arrayBuffer());
    try {
      const taken = restore(storage, text);
      setAnswer(taken ? { kind: 'done', text: words.restored } : { kind: 'warning', text: words.noBackUp(file.name) });
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      setAnswer({ kind: 'warning', text: words.full });
    }
    changed();
  };
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{words.title}</h3>
      <p className={styles.quiet}>{kinds.length === 0 ? words.nothing : words.hint}</p>
      <ul className={styles.list}>
        {kinds.map((kind) => (
          <li key={kind} className={styles.item}>
            <span>{words.kinds[kind]}</span>
            <Button
              size="small"
              aria-label={words.forgetThis(words.kinds[kind])}
              onClick={() => {
                forget(storage, kind);
                changed();
              }}
            >
              {words.forget}
            </Button>
          </li>
        ))}
      </ul>
      {answer && (
        <div role="status">
          <Banner kind={answer.kind}>{answer.text}</Banner>
        </div>
      )}
      <Button onClick={() => downloadFile(new TextEncoder().encode(backUp(storage)), words.fileName)}>
        {words.backUp}
      </Button>
      {/* In Excel on a Mac nothing is saved, and nothing says so (office-js #2700). */}
      {undoCost !== 'none' && (
        <CopyText
          text={backUp(storage)}
          label={words.copyBackUp}
          textLabel={words.backUp}
          copied={words.backUpCopied(words.fileName)}
          byHand={words.copyByHand}
        />
      )}
      <FilePicker
        button={words.restore}
        hint={words.restoreHint}
        accept=".json"
        disabled={false}
        onChoose={(files) => void take(files)}
      />
    </section>
  );
}
