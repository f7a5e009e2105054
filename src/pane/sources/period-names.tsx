/** Which period each file is of: stated, read off its name, or given here. Appendices themselves often state none. */
import { parsePeriod } from '../../sources/period.js';
import { usePaneState, useSession } from '../pane-context.js';
import { TextSetting } from '../parts/text-setting.js';
import { useSourceStyles } from './source-styles.js';
import { useSourceStrings } from './source-words.js';

export function PeriodNames(): React.JSX.Element {
  const styles = useSourceStyles();
  const { previous: said } = useSourceStrings();
  const session = useSession();
  const { settings, recognition } = usePaneState();
  return (
    <div className={styles.section} role="group" aria-label={said.periods}>
      <h4 className={styles.subheading}>{said.periods}</h4>
      <PeriodName
        label={said.ownPeriod}
        value={settings.period || (recognition?.periodText ?? '')}
        onSave={(period) => void session.saveSettings({ period })}
      />
      {(settings.previous ?? []).map(({ name, period }) => (
        <PeriodName
          key={name}
          label={name}
          value={period ?? ''}
          onSave={(text) => void session.namePrevious(name, text)}
        />
      ))}
    </div>
  );
}

interface PeriodNameProps {
  readonly label: string;
  readonly value: string;
  readonly onSave: (value: string) => void;
}

function PeriodName({ label, value, onSave }: PeriodNameProps): React.JSX.Element {
  const { previous: said } = useSourceStrings();
  return (
    <TextSetting
      label={label}
      placeholder={said.periodExample}
      value={value}
      warning={parsePeriod(value) === null ? said.periodUnknown : undefined}
      onSave={onSave}
    />
  );
}
