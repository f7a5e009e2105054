/** Who reports for when, said once and changed here: asked where nobody says it, filled in from what the file's name says. */
import { useRef, useState } from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { levelMatters } from '../../forms/recognition.js';
import { FORM_STRINGS } from '../../strings/forms.js';
import { periodDoubtText } from '../../strings/period-doubt-words.js';
import { TextButton } from '../../ui/text-button.js';
import { useLanguage, usePaneState, useSession } from '../pane-context.js';
import { useSettingsStrings } from '../settings-words.js';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '4px', fontSize: tokens.fontSizeBase200 },
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '6px', marginTop: '6px' },
  doubts: { margin: 0, paddingLeft: '18px', fontSize: tokens.fontSizeBase200 },
});

export function AboutFile(): React.JSX.Element {
  const styles = useStyles();
  const words = useSettingsStrings();
  const language = useLanguage();
  const { about, doubts, result } = usePaneState();
  const [open, setOpen] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const isSaid = result !== null && levelMatters(result.edition.edition.levels, result.recognition);
  const level = isSaid ? FORM_STRINGS[language].levels[result.level] : '';
  const period = about.periodFrom === 'file' ? words.byFileName(about.period) : about.period;
  const close = (): void => {
    setOpen(false);
    line.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };
  return (
    <>
      <div ref={line} className={styles.line}>
        <span>
          {about.unit === '' ? <TextButton onClick={() => setOpen(true)}>{words.askUnit}</TextButton> : about.unit}
          {' · '}
          {period === '' ? <TextButton onClick={() => setOpen(true)}>{words.askPeriod}</TextButton> : period}
          {level && ` · ${level}`}
        </span>
        <Button
          size="small"
          appearance="transparent"
          icon={<Edit16Regular />}
          aria-label={words.editAbout}
          title={words.editAbout}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      </div>
      {doubts.length > 0 && (
        <ul className={styles.doubts}>
          {doubts.map((doubt) => (
            <li key={periodDoubtText(doubt, language)}>{periodDoubtText(doubt, language)}</li>
          ))}
        </ul>
      )}
      {open && <AboutFields onClose={close} />}
    </>
  );
}

/** Both at once; what was only a hint is kept as the person's word. */
function AboutFields({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const styles = useStyles();
  const words = useSettingsStrings();
  const session = useSession();
  const { about } = usePaneState();
  const [unit, setUnit] = useState(about.unit);
  const [period, setPeriod] = useState(about.period);
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        void session.saveSettings({ unit: unit.trim(), period: period.trim() });
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Field label={words.unit}>
        <Input autoFocus value={unit} placeholder={words.unitPlaceholder} onChange={(_, { value }) => setUnit(value)} />
      </Field>
      <Field label={words.period}>
        <Input value={period} placeholder={words.periodPlaceholder} onChange={(_, { value }) => setPeriod(value)} />
      </Field>
      <div>
        <Button type="submit" size="small">
          {words.keepAbout}
        </Button>
      </div>
    </form>
  );
}
