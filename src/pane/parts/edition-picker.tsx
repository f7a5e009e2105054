/** Which set of forms and rules is in use: one that ships with the product, or a file of the office's own, read strictly. */
import { useRef } from 'react';
import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { OFFICE_FOLDER } from '../../forms/office-folder.js';
import { capital } from '../../strings/capital.js';
import type { EditionChoice } from '../../app/open-edition.js';
import { usePaneState, useSession } from '../pane-context.js';
import { useSettingsStrings } from '../settings-words.js';

/** Values of the choices that are no built-in edition; no edition has such an id. */
const OWN = '';
const AUTO = '*';

const useStyles = makeStyles({
  lines: { display: 'grid', gap: '6px', justifyItems: 'start' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

function valueOf(choice: EditionChoice): string {
  if (choice.kind === 'builtIn') return choice.id;
  return choice.kind === 'own' ? OWN : AUTO;
}

export function EditionPicker(): React.JSX.Element {
  const styles = useStyles();
  const words = useSettingsStrings();
  const session = useSession();
  const input = useRef<HTMLInputElement>(null);
  const { edition, preferences, recognition } = usePaneState();
  const own = preferences.edition.kind === 'own' ? preferences.edition : null;
  const chooseFile = async (file: File | undefined): Promise<void> => {
    if (file) session.prefer({ edition: { kind: 'own', fileName: file.name, json: await file.text() } });
  };
  const choose = (id: string): void => {
    if (id === OWN) return;
    session.prefer({ edition: id === AUTO ? { kind: 'auto' } : { kind: 'builtIn', id } });
    // The choice goes with the file, so that whoever opens it next checks by the same forms.
    if (recognition) void session.saveSettings({ edition: id === AUTO ? '' : id });
  };
  const nameOfOwn = own && words.ownEditionNamed(own.fileName);
  return (
    <div className={styles.lines}>
      <Field label={words.edition}>
        <RadioGroup value={valueOf(preferences.edition)} onChange={(_, { value }) => choose(value)}>
          <Radio value={AUTO} label={words.automaticEdition} />
          {session.builtInEditions().map(({ id, name }) => (
            <Radio key={id} value={id} label={name} />
          ))}
          {own && <Radio value={OWN} label={edition ? `${nameOfOwn}: ${edition.name}` : nameOfOwn} />}
        </RadioGroup>
      </Field>
      {session.officeFaults().map(({ place, reason }) => (
        <p key={place} className={styles.quiet}>
          {OFFICE_FOLDER}/{place}: {reason}
        </p>
      ))}
      {edition && (
        <p className={styles.quiet}>
          {words.editionFacts(edition.version, edition.forms.length, edition.rules)}
          {edition.standing !== null && ` ${capital(edition.standing)}.`}
        </p>
      )}
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          void chooseFile(event.target.files?.[0]);
          event.target.value = ''; // so that the same file, mended, can be chosen again
        }}
      />
      <Button onClick={() => input.current?.click()}>{words.ownEdition}</Button>
    </div>
  );
}
