/** Which period a file is for: as it says itself, one that is about here, or any other that is typed. */
import { useState } from 'react';
import { Field, Input, Select } from '@fluentui/react-components';
import { isNearPeriod } from '../collect/reporting-period.js';
import type { Submission } from '../collect/submission.js';
import { parsePeriod, type NamedPeriod } from '../sources/period.js';
import { periodName } from '../strings/period-name.js';
import { useCollectState, useCollectStrings } from './collect-context.js';

interface PeriodChoiceProps {
  readonly submission: Submission;
  /** As it will be kept; empty: as the file says. */
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The choice that is no period's name. */
const ANOTHER = '\u0000';

/** Something is written and it names no period. */
export function isUnclear(text: string): boolean {
  return text.trim() !== '' && parsePeriod(text) === null;
}

export function PeriodChoice({ submission, text, onText }: PeriodChoiceProps): React.JSX.Element {
  const words = useCollectStrings();
  const { submissions, collected } = useCollectState();
  // What the file says itself: the ledger has its corrected twin.
  const own = submissions.find(({ path }) => path === submission.path);
  const names = periodsOf([collected?.ledger.period ?? null, ...submissions.map(({ period }) => period)]);
  const [isTyped, setTyped] = useState(text !== '' && !names.includes(text));
  const { edit } = words.files;
  const stated = own?.periodText ?? (own?.period ? periodName(own.period) : words.files.unknownPeriod);
  return (
    <>
      <Field label={edit.period}>
        <Select
          value={isTyped ? ANOTHER : text}
          onChange={(_event, { value }) => {
            setTyped(value === ANOTHER);
            onText(value === ANOTHER ? '' : value);
          }}
        >
          <option value="">{edit.asRecognisedAs(stated)}</option>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
          <option value={ANOTHER}>{edit.anotherPeriod}</option>
        </Select>
      </Field>
      {isTyped && (
        <Field
          label={edit.periodText}
          {...(isUnclear(text) ? { validationMessage: words.period.unclear } : { hint: words.period.example })}
        >
          <Input value={text} onChange={(_event, { value }) => onText(value)} />
        </Field>
      )}
    </>
  );
}

/** Each once, by the name that is read back as the same period. */
function periodsOf(all: readonly (NamedPeriod | null)[]): readonly string[] {
  const known: NamedPeriod[] = [];
  for (const one of all) if (one && !known.some((other) => isNearPeriod(one, other))) known.push(one);
  return known.map(periodName);
}
