/** The rows of one form through the periods, each as a small table; drawn as a chart as well where that is wanted. */
import { useState } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Form } from '../../forms/edition.js';
import type { ComparedPeriod, ComparedRow } from '../../review/compare-periods.js';
import { capital } from '../../strings/capital.js';
import { FORM_STRINGS } from '../../strings/forms.js';
import { periodName, shortPeriodName } from '../../strings/period-name.js';
import type { PaneSourcesStrings } from '../../strings/pane-sources.vi.js';
import { useLanguage } from '../pane-context.js';
import { PeriodChart } from './period-chart.js';
import { TrendPlot } from './trend-plot.js';
import { useSourceStyles } from './source-styles.js';
import { useSourceStrings } from './source-words.js';

export type ComparedView = 'chart' | 'table';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    padding: '4px 0',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  row: { margin: '8px 0 12px' },
  caption: { textAlign: 'left', padding: '0 0 2px' },
  figure: { textAlign: 'right', width: '40%' },
  // In sight of a screen reader alone, which reads the table instead of the drawing.
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface ComparedFormProps {
  readonly form: Form;
  readonly rows: readonly ComparedRow[];
  readonly periods: readonly ComparedPeriod[];
  readonly view: ComparedView;
}

/** Its rows are made when it is opened: a form may have a hundred. */
export function ComparedFormPart({ form, rows, periods, view }: ComparedFormProps): React.JSX.Element {
  const styles = useStyles();
  const { previous: said } = useSourceStrings();
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        {FORM_STRINGS[language].form(form.number)}: {said.rows(rows.length)}
      </summary>
      {isOpen && rows.map((row) => <ComparedRowPart key={row.indicator.ref} row={row} periods={periods} view={view} />)}
    </details>
  );
}

interface RowProps {
  readonly row: ComparedRow;
  readonly periods: readonly ComparedPeriod[];
  readonly view: ComparedView;
}

export function ComparedRowPart({ row: { indicator, figures }, periods, view }: RowProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSourceStyles();
  const { previous: said } = useSourceStrings();
  const language = useLanguage();
  const title = `${capital(FORM_STRINGS[language].row(indicator.stt))}: ${indicator.label}`;
  const lines = periods.map((period, at) => ({ name: nameOf(period, said), figure: figures[at] ?? null }));
  return (
    <div className={styles.row}>
      {view === 'chart' && (
        <>
          <div aria-hidden="true">{title}</div>
          {periods.length < FEWEST_FOR_A_LINE ? (
            <PeriodChart bars={lines} blank={said.blank} />
          ) : (
            <TrendPlot
              points={periods.map((period, at) => ({ caption: captionOf(period, said), figure: figures[at] ?? null }))}
              blank={said.blank}
            />
          )}
        </>
      )}
      <div className={mergeClasses(view === 'chart' && styles.unseen)}>
        <table className={shared.table}>
          <caption className={styles.caption}>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{said.columns.period}</th>
              <th scope="col" className={styles.figure}>
                {said.columns.figure}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ name, figure }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className={styles.figure}>{figure?.written ?? said.blank}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Two points are no line. */
const FEWEST_FOR_A_LINE = 3;
/** Of a file's name, as much as fits below a point. */
const MOST_LETTERS = 12;

function captionOf({ name, period }: ComparedPeriod, said: PaneSourcesStrings['previous']): string {
  if (period) return shortPeriodName(period);
  return name === '' ? said.now : name.slice(0, MOST_LETTERS);
}

/** By its period where that is known, else by the file's name. */
function nameOf({ name, period }: ComparedPeriod, said: PaneSourcesStrings['previous']): string {
  if (name === '') return said.period(said.now, period ? periodName(period) : '');
  return period ? periodName(period) : name;
}
