/** "06/12 là ngày 6 tháng 12?": how doubtful dates are read, with what speaks for either. */
import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { DateReading } from '../../sources/table/column-choice.js';
import { usePaneState, useSession } from '../pane-context.js';
import type { AttachedDossiers } from '../session/attached-sources.js';
import { isBusy } from '../session/state.js';
import { useSourceStrings } from './source-words.js';

const READINGS: readonly DateReading[] = ['as-read', 'swapped'];

/** Only where the dates of the list can be read both ways. */
export function DateReadings({
  attached: { list },
}: {
  readonly attached: AttachedDossiers;
}): React.JSX.Element | null {
  const { dossiers: said } = useSourceStrings();
  const session = useSession();
  const { settings, task } = usePaneState();
  const doubted = list.dates.filter(({ kind }) => kind === 'turned' || kind === 'perhaps-turned');
  const [first] = doubted;
  if (!first) return null;
  const inPeriod = (reading: DateReading): number | null =>
    doubted.some((one) => one.inPeriod === null)
      ? null
      : doubted.reduce((sum, one) => sum + (one.inPeriod?.[reading === 'swapped' ? 'swapped' : 'asRead'] ?? 0), 0);
  const better = READINGS.find((one) =>
    READINGS.every((other) => one === other || (inPeriod(one) ?? 0) > (inPeriod(other) ?? 0)),
  );
  return (
    <Field label={said.dates} hint={said.dateExample}>
      <RadioGroup
        value={first.reading}
        disabled={isBusy(task)}
        onChange={(_, { value }) => {
          const dates = READINGS.find((one) => one === value);
          if (dates) void session.chooseColumns({ ...settings.dossiers, dates });
        }}
      >
        {READINGS.map((reading) => (
          <Radio
            key={reading}
            value={reading}
            label={said.dateReadings[reading](inPeriod(reading)) + (reading === better ? said.suggested : '')}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
