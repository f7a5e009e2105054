/** Which set of forms and rules is in use, and how to take another: a file of the office's own, read strictly. */
import { useRef } from 'react';
import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { usePaneState, useSession, useWords } from '../pane-context.js';
import { DEFAULT_PREFERENCES } from '../session/preferences.js';

const useStyles = makeStyles({
  lines: { display: 'grid', gap: '6px', justifyItems: 'start' },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function EditionPicker(): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const session = useSession();
  const input = useRef<HTMLInputElement>(null);
  const { edition, preferences } = usePaneState();
  const own = preferences.edition.kind === 'own' ? preferences.edition : null;
  const choose = async (file: File | undefined): Promise<void> => {
    if (file) session.prefer({ edition: { kind: 'own', fileName: file.name, json: await file.text() } });
  };
  return (
    <Field label={{ children: words.settings.edition, as: 'label', htmlFor: 'edition-file' }}>
      <div className={styles.lines}>
        {own && <p className={styles.text}>{words.settings.ownEditionNamed(own.fileName)}</p>}
        {edition && (
          <>
            <p className={styles.text}>{edition.name}</p>
            <p className={styles.quiet}>
              {words.settings.editionFacts(edition.version, edition.forms.length, edition.rules)}
            </p>
          </>
        )}
        <input
          ref={input}
          id="edition-file"
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            void choose(event.target.files?.[0]);
            event.target.value = ''; // so that the same file, mended, can be chosen again
          }}
        />
        <Button onClick={() => input.current?.click()}>{words.settings.ownEdition}</Button>
        {own && (
          <Button onClick={() => session.prefer({ edition: DEFAULT_PREFERENCES.edition })}>
            {words.settings.builtInEdition}
          </Button>
        )}
      </div>
    </Field>
  );
}
