/** The total as a workbook, as values or as live formulas over the sheet of units. */
import { useState } from 'react';
import { Button, Checkbox } from '@fluentui/react-components';
import type { Collected } from './collecting.js';
import { useCollectParts, useCollectState, useCollectStrings } from './context.js';
import { civilDate, Doing, useDoing } from './doing.js';
import { nameOfPeriod } from './free-names.js';
import { useCollectStyles } from './styles.js';
import { makeTotal } from '../app/make-total.js';

export function TotalDownload({ collected }: { readonly collected: Collected }): React.JSX.Element {
  const styles = useCollectStyles();
  const words = useCollectStrings();
  const { handOver, today, version } = useCollectParts();
  const { previous, reading } = useCollectState();
  const [formulas, setFormulas] = useState(false);
  const doing = useDoing();
  const make = async (): Promise<string> => {
    const { bytes } = await makeTotal({
      ...collected,
      previous,
      formulas,
      date: civilDate(today()),
      programVersion: version,
    });
    const name = nameOfPeriod(words.names.total, collected.totals.period);
    await handOver({ name, bytes });
    return words.made(name);
  };
  return (
    <div className={styles.section}>
      <div className={styles.bar}>
        <Button
          appearance="primary"
          disabledFocusable={doing.isBusy || reading !== null}
          onClick={() => doing.run(make)}
        >
          {words.totals.download}
        </Button>
        <Checkbox
          label={words.totals.formulas}
          checked={formulas}
          onChange={(_event, { checked }) => setFormulas(checked === true)}
        />
      </div>
      <Doing doing={doing} />
    </div>
  );
}
