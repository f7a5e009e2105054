/** Unit, period and level, said once and changed here. */
import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { levelMatters } from '../../forms/recognition.js';
import { FORM_STRINGS } from '../../strings/forms.js';
import { useLanguage, usePaneState, useSession, useStrings } from '../pane-context.js';
import { knownSettings } from '../session/state.js';
import { TextSetting } from './text-setting.js';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '4px', fontSize: tokens.fontSizeBase200 },
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '6px', marginTop: '6px' },
});

export function AboutFile(): React.JSX.Element {
  const styles = useStyles();
  const words = useStrings();
  const language = useLanguage();
  const session = useSession();
  const state = usePaneState();
  const { result } = state;
  const { unit, period } = knownSettings(state);
  const [open, setOpen] = useState(false);
  const isSaid = result !== null && levelMatters(result.edition.edition.levels, result.recognition);
  const level = isSaid ? [FORM_STRINGS[language].levels[result.level]] : [];
  return (
    <>
      <div className={styles.line}>
        <span>{[unit || words.results.unitUnknown, period || words.results.periodUnknown, ...level].join(' · ')}</span>
        <Button
          size="small"
          appearance="transparent"
          icon={<Edit16Regular />}
          aria-label={words.results.editAbout}
          title={words.results.editAbout}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && (
        <div className={styles.fields}>
          <TextSetting
            label={words.settings.unit}
            placeholder={words.settings.unitPlaceholder}
            value={unit}
            onSave={(value) => void session.saveSettings({ unit: value })}
          />
          <TextSetting
            label={words.settings.period}
            placeholder={words.settings.periodPlaceholder}
            value={period}
            onSave={(value) => void session.saveSettings({ period: value })}
          />
        </div>
      )}
    </>
  );
}
