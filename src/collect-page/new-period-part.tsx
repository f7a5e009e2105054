/** Empty forms for a new period, one file a unit of the list, with what stays the same carried over from the files read here. */
import { useState } from 'react';
import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { newForms, type LastPeriod } from '../app/new-forms.js';
import { namedUnits, type ListedUnit } from '../collect/listed-units.js';
import { parsePeriod } from '../sources/period.js';
import { namesOf } from '../strings/collect.js';
import type { CompiledEdition } from '../rules/compile.js';
import type { CollectState } from './collecting.js';
import {
  useCollectLanguage,
  useCollectParts,
  useCollectState,
  useCollectStrings,
  type NamedBytes,
} from './collect-context.js';
import { Doing, useDoing } from './doing.js';
import { nameOfPeriod } from './free-names.js';
import { editionOfNewForms } from '../app/open-edition.js';
import { useCollectStyles } from './page-styles.js';

/** More names of units help nobody. */
const MOST_NAMES = 20;

type CarryFrom = 'files' | 'previous' | 'nothing';

export function NewPeriodPart(): React.JSX.Element {
  const styles = useCollectStyles();
  const words = useCollectStrings();
  const language = useCollectLanguage();
  const state = useCollectState();
  const { archive, handOver } = useCollectParts();
  const { previous, submissions } = state;
  const [text, setText] = useState('');
  const sources: readonly CarryFrom[] = [
    ...(submissions.length > 0 ? (['files'] as const) : []),
    ...(previous ? (['previous'] as const) : []),
    'nothing',
  ];
  const [chosen, setChosen] = useState<CarryFrom | null>(null);
  const source = chosen !== null && sources.includes(chosen) ? chosen : (sources[0] ?? 'nothing');
  const units = unitsOf(state);
  const [only, setOnly] = useState(0);
  const [optionalRows, setOptionalRows] = useState(false);
  const chosenUnit = only < units.length ? only : 0;
  const doing = useDoing();
  const period = parsePeriod(text);
  const make = async (): Promise<string> => {
    if (!period) return words.newPeriod.unclear;
    const compiled = editionOfNewForms(state.edition, lastEdition(source, state), period);
    const all = newForms({
      compiled,
      language,
      units,
      level: null,
      period,
      periodText: text.trim(),
      last: lastPeriod(source, state),
      optionalRows,
    });
    const wanted = archive ? all : all.slice(chosenUnit, chosenUnit + 1);
    const files: NamedBytes[] = [];
    for (const { fileName, make: bytesOf } of wanted) files.push({ name: `${fileName}.xlsx`, bytes: await bytesOf() });
    const carried = wanted.reduce((sum, one) => sum + one.carried.length, 0);
    const unknown = wanted.flatMap(({ isUnknown, label }) => (isUnknown ? [label] : []));
    if (archive) await archive(files, nameOfPeriod(words.names.newPeriod, text));
    else for (const file of files) await handOver(file);
    const made = words.newPeriod.made(files.length, carried);
    return unknown.length === 0
      ? made
      : `${made} ${words.newPeriod.notInLast(unknown.length, namesOf(unknown, MOST_NAMES, language))}`;
  };
  return (
    <div className={styles.section}>
      <p className={styles.text}>{words.newPeriod.intro}</p>
      {units.length === 0 ? (
        <p className={styles.text}>{words.newPeriod.noUnits}</p>
      ) : (
        <>
          <Field
            label={words.newPeriod.period}
            hint={words.period.example}
            {...(text.trim() !== '' && !period ? { validationMessage: words.period.unclear } : {})}
          >
            <Input value={text} onChange={(_event, { value }) => setText(value)} />
          </Field>
          <Field label={words.newPeriod.from}>
            <Select
              value={source}
              onChange={(_event, { value }) => setChosen(sources.find((one) => one === value) ?? null)}
            >
              {sources.map((one) => (
                <option key={one} value={one}>
                  {words.newPeriod.sources[one]}
                </option>
              ))}
            </Select>
          </Field>
          {!archive && (
            <Field label={words.newPeriod.unit}>
              <Select value={String(chosenUnit)} onChange={(_event, { value }) => setOnly(Number(value))}>
                {namedUnits(units).map(({ label }, at) => (
                  <option key={at} value={String(at)}>
                    {label}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <Checkbox
            label={words.newPeriod.optional}
            checked={optionalRows}
            onChange={(_event, { checked }) => setOptionalRows(checked === true)}
          />
          <div className={styles.bar}>
            <Button appearance="primary" disabledFocusable={!period || doing.isBusy} onClick={() => doing.run(make)}>
              {archive ? words.newPeriod.make(units.length) : words.newPeriod.makeOne}
            </Button>
          </div>
          <Doing doing={doing} />
        </>
      )}
    </div>
  );
}

/** The list's units; without a list those that sent something. */
function unitsOf({ roster, collected }: CollectState): readonly ListedUnit[] {
  return roster?.units ?? collected?.ledger.units ?? [];
}

/** The forms that figures are carried over from; null: none are. */
function lastEdition(source: CarryFrom, { collected, previous }: CollectState): CompiledEdition | null {
  if (source === 'files') return collected?.compiled ?? null;
  return source === 'previous' ? (previous?.compiled ?? null) : null;
}

function lastPeriod(source: CarryFrom, { collected, previous }: CollectState): LastPeriod | null {
  if (source === 'files' && collected) {
    return { kind: 'collected', ledger: collected.ledger, periodText: collected.totals.period };
  }
  return source === 'previous' && previous ? { kind: 'workbook', previous } : null;
}
