/** Sets right what was recognised of one file: whose it is, for which period, which level, whether it is the one that counts. */
import { useState } from 'react';
import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import type { PlacedFile, UnitRecord } from '../collect/unit-record.js';
import { LEVELS, type Level } from '../forms/edition.js';
import { FORM_STRINGS } from '../strings/forms.js';
import { correctionKey } from './collecting.js';
import { isUnclear, PeriodChoice } from './period-choice.js';
import { useCollecting, useCollectLanguage, useCollectState, useCollectStrings } from './collect-context.js';
import type { FileCorrection } from './memory.js';
import { useCollectStyles } from './page-styles.js';

interface CorrectFileProps {
  readonly placed: PlacedFile;
  readonly unit: UnitRecord | null;
  readonly units: readonly UnitRecord[];
  readonly onDone: (isApplied: boolean) => void;
}

/** Values of the list of units that are no unit's name. */
const AS_RECOGNISED = '';
const LEFT_OUT = '\u0000';

export function CorrectFile({ placed, unit, units, onDone }: CorrectFileProps): React.JSX.Element {
  const styles = useCollectStyles();
  const words = useCollectStrings();
  const language = useCollectLanguage();
  const collecting = useCollecting();
  const { roster, corrections } = useCollectState();
  const { submission } = placed;
  const present: FileCorrection = corrections[correctionKey(submission)] ?? {};
  const [chosen, setChosen] = useState(present.unit === null ? LEFT_OUT : (present.unit ?? AS_RECOGNISED));
  const [level, setLevel] = useState<Level | ''>(present.level ?? '');
  const [period, setPeriod] = useState(present.period ?? '');
  const [counts, setCounts] = useState(present.counts === true);
  const apply = (): void => {
    const correction: FileCorrection = {
      ...(chosen === AS_RECOGNISED ? {} : { unit: chosen === LEFT_OUT ? null : chosen }),
      ...(level === '' ? {} : { level }),
      ...(period.trim() === '' ? {} : { period: period.trim() }),
      ...(counts ? { counts } : {}),
    };
    collecting.correct(submission, Object.keys(correction).length === 0 ? null : correction);
    onDone(true);
  };
  const { edit } = words.files;
  return (
    <div className={styles.opened}>
      <div className={styles.fields}>
        {roster ? (
          <Field label={edit.unit}>
            <Select value={chosen} onChange={(_event, { value }) => setChosen(value)}>
              <option value={AS_RECOGNISED}>
                {unit && present.unit === undefined ? edit.asRecognisedAs(unit.id) : edit.asRecognised}
              </option>
              <option value={LEFT_OUT}>{edit.leftOut}</option>
              {units.map(({ id }) => (
                <option key={id} value={id}>
                  {id}
                </option>
              ))}
            </Select>
          </Field>
        ) : (
          <>
            <Field label={edit.unit}>
              <Input
                value={chosen === LEFT_OUT ? '' : chosen}
                disabled={chosen === LEFT_OUT}
                placeholder={edit.asRecognised}
                onChange={(_event, { value }) => setChosen(value)}
              />
            </Field>
            <Checkbox
              label={edit.leftOut}
              checked={chosen === LEFT_OUT}
              onChange={(_event, { checked }) => setChosen(checked === true ? LEFT_OUT : AS_RECOGNISED)}
            />
          </>
        )}
        <PeriodChoice submission={submission} text={period} onText={setPeriod} />
        <Field label={edit.level}>
          <Select value={level} onChange={(_event, { value }) => setLevel(LEVELS.find((one) => one === value) ?? '')}>
            <option value="">
              {submission.found && present.level === undefined
                ? edit.asRecognisedAs(FORM_STRINGS[language].levels[submission.found.level])
                : edit.asRecognised}
            </option>
            {LEVELS.map((one) => (
              <option key={one} value={one}>
                {FORM_STRINGS[language].levels[one]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {(counts || (unit !== null && unit.files.length > 1)) && (
        <Checkbox
          label={edit.counts}
          checked={counts}
          onChange={(_event, { checked }) => setCounts(checked === true)}
        />
      )}
      <div className={styles.bar}>
        <Button appearance="primary" disabledFocusable={isUnclear(period)} onClick={apply}>
          {edit.apply}
        </Button>
        <Button onClick={() => onDone(false)}>{edit.close}</Button>
      </div>
    </div>
  );
}
