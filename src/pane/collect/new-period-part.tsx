/** Empty forms for a new period, one file a unit of the list, with what stays the same carried over from the files read here. */
import { unitFileNames } from '../../collect/file-names.js';
import { useState } from 'react';
import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { LastFigure } from '../../collect/new-period.js';
import { parseUnitName, unitKey, type UnitName } from '../../collect/unit-name.js';
import { matrixCell } from '../../collect/matrix.js';
import { decimalsOf } from '../../quantity/quantity.js';
import { parsePeriod } from '../../sources/period.js';
import type { CollectState } from './collecting.js';
import { useCollectLanguage, useCollectParts, useCollectState, useCollectStrings, type NamedBytes } from './context.js';
import { Doing, useDoing } from './doing.js';
import { nameOfPeriod } from './free-names.js';
import { newForms, type NewFormsCall } from './new-forms.js';
import { openEdition } from './open-edition.js';
import { useCollectStyles } from './styles.js';

type CarryFrom = 'files' | 'previous' | 'nothing';

export function NewPeriodPart(): React.JSX.Element {
  const styles = useCollectStyles();
  const words = useCollectStrings();
  const language = useCollectLanguage();
  const state = useCollectState();
  const { archive, handOver } = useCollectParts();
  const { previous, submissions, collected } = state;
  const [text, setText] = useState('');
  const sources: readonly CarryFrom[] = [
    ...(submissions.length > 0 ? (['files'] as const) : []),
    ...(previous ? (['previous'] as const) : []),
    'nothing',
  ];
  const [chosen, setChosen] = useState<CarryFrom | null>(null);
  const source = chosen !== null && sources.includes(chosen) ? chosen : (sources[0] ?? 'nothing');
  const units = unitsOf(state);
  const [only, setOnly] = useState('');
  const doing = useDoing();
  const period = parsePeriod(text);
  const make = async (): Promise<string> => {
    if (!period) return words.newPeriod.unclear;
    const compiled = collected?.compiled ?? openEdition(state.edition);
    const call: NewFormsCall = {
      compiled,
      language,
      period,
      periodText: text.trim(),
      from: source === 'files' ? (collected?.totals.period ?? '') : (previous?.earlier.recognition.periodText ?? ''),
      fromPeriod:
        source === 'files'
          ? (collected?.ledger.period ?? null)
          : source === 'previous'
            ? (previous?.period ?? null)
            : null,
    };
    const wanted = archive ? units : units.filter(({ text: name }) => name === (only || units[0]?.text));
    const names = unitFileNames(
      wanted.map((name) => ({ name })),
      '.xlsx',
    );
    const files: NamedBytes[] = [];
    let carried = 0;
    for (const [at, unit] of wanted.entries()) {
      const made = await newForms(unit, lastFigures(unit, source, state), call);
      carried += made.carried.length;
      files.push({ name: names[at] ?? `${at}.xlsx`, bytes: made.bytes });
    }
    if (archive) await archive(files, nameOfPeriod(words.names.newPeriod, text));
    else for (const file of files) await handOver(file);
    return words.newPeriod.made(files.length, carried);
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
              <Select value={only || (units[0]?.text ?? '')} onChange={(_event, { value }) => setOnly(value)}>
                {units.map(({ text: name }, at) => (
                  <option key={at} value={name}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
          )}
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
function unitsOf({ roster, collected }: CollectState): readonly UnitName[] {
  return roster ? roster.units.map(({ name }) => name) : (collected?.ledger.units.map(({ name }) => name) ?? []);
}

function lastFigures(
  unit: UnitName,
  source: CarryFrom,
  { collected, previous }: CollectState,
): (ref: string) => LastFigure | null {
  if (source === 'files' && collected) {
    const record = collected.ledger.units.find(({ name }) => name.text === unit.text);
    return (ref) => {
      if (!record) return null;
      const { value, decimals } = matrixCell(record, ref, collected.compiled);
      return value === null ? null : { value, decimals: Math.max(0, decimals) };
    };
  }
  const figures = source === 'previous' ? previous?.earlier.units.get(unitKey(parseUnitName(unit.text))) : undefined;
  return (ref) => {
    const value = figures?.get(ref);
    return value === undefined ? null : { value, decimals: decimalsOf(value) };
  };
}
