/** First and last day of the period that a list is counted for. */
import { useState } from 'react';
import { Button, Field, Input } from '@fluentui/react-components';
import { printDay } from '../../sources/civil-day.js';
import { parseDate } from '../../sources/date-text.js';
import { usePaneState, useSession } from '../pane-context.js';
import type { AttachedDossiers } from '../session/attached-sources.js';
import { isBusy } from '../session/state.js';
import { useSourceStyles } from './source-styles.js';
import { useSourceStrings } from './source-words.js';

export function PeriodFields({ attached }: { readonly attached: AttachedDossiers }): React.JSX.Element {
  const styles = useSourceStyles();
  const { dossiers: said } = useSourceStrings();
  const session = useSession();
  const { task } = usePaneState();
  const { period, periodFrom } = attached;
  /** What the person is typing; null: as it stands. */
  const [draft, setDraft] = useState<{ readonly from: string; readonly to: string } | null>(null);
  const [isTold, setIsTold] = useState(false);
  const texts = draft ?? { from: period ? printDay(period.from) : '', to: period ? printDay(period.to) : '' };
  const from = parseDate(texts.from)?.day;
  const to = parseDate(texts.to)?.day;
  const isBackwards = from !== undefined && to !== undefined && from > to;
  const count = (): void => {
    setIsTold(true);
    if (from === undefined || to === undefined || isBackwards || isBusy(task)) return;
    void session.choosePeriod({ from, to });
    setDraft(null);
    setIsTold(false);
  };
  const field = (name: 'from' | 'to', day: number | undefined): React.JSX.Element => (
    <Field
      label={said[name]}
      {...(isTold && day === undefined ? { validationMessage: said.wrongDay } : {})}
      {...(isTold && isBackwards && name === 'from' ? { validationMessage: said.backwards } : {})}
    >
      <Input
        className={styles.day}
        value={texts[name]}
        onChange={(_, { value }) => setDraft({ ...texts, [name]: value })}
        onKeyDown={({ key }) => {
          if (key === 'Enter') count();
        }}
      />
    </Field>
  );
  return (
    <div role="group" aria-label={said.period}>
      <h4 className={styles.subheading}>{said.period}</h4>
      <p className={styles.quiet}>{said.periodFrom[periodFrom]}</p>
      <div className={styles.fields}>
        {field('from', from)}
        {field('to', to)}
        <Button disabledFocusable={isBusy(task)} onClick={count}>
          {said.count}
        </Button>
      </div>
    </div>
  );
}
