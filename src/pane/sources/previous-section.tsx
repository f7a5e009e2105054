/** Earlier periods: which are kept with the workbook, and each figure beside what it was. */
import { useState } from 'react';
import { Checkbox, Radio, RadioGroup } from '@fluentui/react-components';
import type { EarlierPeriods } from '../../sources/previous/earlier-periods.js';
import { periodNotice, useLine } from '../../strings/dossier-words.js';
import { useLanguage, usePaneState, useSession } from '../pane-context.js';
import { FilePicker } from '../../ui/file-picker.js';
import { isBusy } from '../session/state.js';
import { ComparedFormPart, type ComparedView } from './compared-form.js';
import { PeriodNames } from './period-names.js';
import { useSourceStyles } from './source-styles.js';
import { usePeriodComparison } from './use-period-comparison.js';
import { useSourceStrings } from './source-words.js';

export function PreviousSection(): React.JSX.Element {
  const styles = useSourceStyles();
  const { previous: said } = useSourceStrings();
  const session = useSession();
  const { settings, task, result, used } = usePaneState();
  const hasAny = (settings.previous ?? []).length > 0;
  return (
    <>
      <p className={styles.quiet}>{said.intro}</p>
      <FilePicker
        button={said.choose}
        hint={said.hint}
        accept=".xlsx,.xlsm,.xls"
        several
        disabled={isBusy(task)}
        onChoose={(files) => void session.attachPrevious(files)}
      />
      {hasAny && (
        <>
          <p className={styles.quiet}>{said.kept}</p>
          <PeriodNames />
          {result && used?.previous ? (
            <Compared earlier={used.previous} />
          ) : (
            <p className={styles.text}>{said.checkFirst}</p>
          )}
        </>
      )}
    </>
  );
}

interface ComparedProps {
  readonly earlier: EarlierPeriods;
}

function Compared({ earlier }: ComparedProps): React.JSX.Element {
  const styles = useSourceStyles();
  const language = useLanguage();
  return (
    <>
      <ul className={styles.bullets}>
        {earlier.uses.map((use) => (
          <li key={use.name}>{useLine(use, language)}</li>
        ))}
        {earlier.notices.map((notice) => (
          <li key={JSON.stringify(notice)}>
            <strong>{periodNotice(notice, language)}</strong>
          </li>
        ))}
      </ul>
      <SideBySide />
    </>
  );
}

function SideBySide(): React.JSX.Element {
  const styles = useSourceStyles();
  const { previous: said } = useSourceStrings();
  const comparison = usePeriodComparison();
  const [view, setView] = useState<ComparedView>('chart');
  const [onlyChanged, setOnlyChanged] = useState(true);
  if (!comparison || comparison.forms.length === 0) return <p className={styles.text}>{said.nothingToCompare}</p>;
  const forms = comparison.forms
    .map(({ form, rows }) => ({ form, rows: onlyChanged ? rows.filter(({ changed }) => changed) : rows }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <>
      <RadioGroup
        layout="horizontal"
        aria-label={said.view}
        value={view}
        onChange={(_, { value }) => setView(value === 'table' ? 'table' : 'chart')}
      >
        <Radio value="chart" label={said.asChart} />
        <Radio value="table" label={said.asTable} />
      </RadioGroup>
      <Checkbox
        label={said.onlyChanged}
        checked={onlyChanged}
        onChange={(_, { checked }) => setOnlyChanged(checked === true)}
      />
      {forms.length === 0 && <p className={styles.text}>{said.noChange}</p>}
      {forms.map(({ form, rows }) => (
        <ComparedFormPart key={form.number} form={form} rows={rows} periods={comparison.periods} view={view} />
      ))}
    </>
  );
}
