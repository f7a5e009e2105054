/** How the chosen rows went over the periods that the workbook carries: drawn, or as tables. */
import { useState } from 'react';
import { Radio, RadioGroup } from '@fluentui/react-components';
import type { SignPageRow } from '../../sheets/sign-page-html.js';
import { usePaneState } from '../pane-context.js';
import { ComparedRowPart, type ComparedView } from '../sources/compared-form.js';
import { useSourceStyles } from '../sources/source-styles.js';
import { usePeriodComparison } from '../sources/use-period-comparison.js';
import { useSignStrings } from './use-sign.js';

export function TrendPart({ rows }: { readonly rows: readonly SignPageRow[] }): React.JSX.Element {
  const shared = useSourceStyles();
  const { sign } = useSignStrings();
  const comparison = usePeriodComparison();
  const { settings } = usePaneState();
  const [view, setView] = useState<ComparedView>('chart');
  const refs = new Set(rows.map(({ indicator }) => indicator.ref));
  const compared = (comparison?.forms ?? [])
    .flatMap((form) => form.rows)
    .filter(({ indicator }) => refs.has(indicator.ref));
  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>{sign.trend}</h3>
      {(settings.previous ?? []).length === 0 || !comparison ? (
        <p className={shared.quiet}>{sign.noTrend}</p>
      ) : (
        <>
          <RadioGroup
            layout="horizontal"
            aria-label={sign.trend}
            value={view}
            onChange={(_, { value }) => setView(value === 'table' ? 'table' : 'chart')}
          >
            <Radio value="chart" label={sign.asChart} />
            <Radio value="table" label={sign.asTable} />
          </RadioGroup>
          {compared.map((row) => (
            <ComparedRowPart key={row.indicator.ref} row={row} periods={comparison.periods} view={view} />
          ))}
        </>
      )}
    </section>
  );
}
