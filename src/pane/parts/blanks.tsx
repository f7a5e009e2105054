/** Cells that are not filled in, by appendix and row; "Không phát sinh" writes 0 into those that are ticked. */
import { useMemo, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { maybeNothing, type BlankCell } from '../../review/nothing-occurred.js';
import type { CheckResult } from '../../review/check-result.js';
import type { ReviewSummary } from '../../review/summary.js';
import { blankRowsText, completenessLine } from '../../strings/completeness-words.js';
import { refName } from '../../strings/forms.js';
import { useFinishStrings } from '../finish-words.js';
import { useLanguage, usePaneState, useSession } from '../pane-context.js';
import { isBusy } from '../session/state.js';
import { CellLink } from './cell-link.js';
import { Folded } from './folded.js';
import { TickedList, useTicks } from './ticked-list.js';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '6px', justifyItems: 'start' },
  title: { margin: '8px 0 0', fontSize: '14px' },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, paddingLeft: '18px' },
});

const keyOf = ({ ref }: BlankCell): string => ref;

interface BlanksProps {
  readonly result: CheckResult;
  readonly summary: ReviewSummary;
}

export function Blanks({ result, summary: { completeness } }: BlanksProps): React.JSX.Element | null {
  const styles = useStyles();
  const { blanks } = useFinishStrings();
  const language = useLanguage();
  const cells = useMemo(() => maybeNothing(result), [result]);
  const [open, setOpen] = useState(false);
  const count = completeness.due - completeness.filled;
  if (count === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{blanks.title(count)}</h2>
      <Folded summary={completenessLine(completeness, language)}>
        <ul className={styles.list}>
          {completeness.forms
            .filter(({ blank }) => blank.length > 0)
            .map((form) => (
              <li key={form.form}>{blankRowsText(form, language)}</li>
            ))}
        </ul>
      </Folded>
      {cells.length > 0 && (
        <>
          <p className={styles.quiet}>{blanks.hint}</p>
          <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {blanks.choose}
          </Button>
          {open && <Chosen cells={cells} result={result} />}
          {cells.length < count && <p className={styles.quiet}>{blanks.rest(count - cells.length)}</p>}
        </>
      )}
    </section>
  );
}

interface ChosenProps {
  readonly cells: readonly BlankCell[];
  readonly result: CheckResult;
}

/** Nothing is ticked at first: that nothing occurred is for the person to say. */
function Chosen({ cells, result }: ChosenProps): React.JSX.Element {
  const { blanks, numbers } = useFinishStrings();
  const language = useLanguage();
  const session = useSession();
  const { task } = usePaneState();
  const ticks = useTicks(cells, keyOf, 'none');
  const canApply = ticks.chosen.length > 0 && !isBusy(task);
  return (
    <>
      <TickedList
        items={cells}
        ticks={ticks}
        keyOf={keyOf}
        all={numbers.all}
        label={({ ref }) => blanks.item(refName(ref, language), result.edition.indicators.get(ref)?.label ?? '')}
        under={({ place }) => <CellLink place={place} />}
      />
      <Button
        disabledFocusable={!canApply}
        onClick={() => {
          if (canApply) void session.fillNothing(ticks.chosen);
        }}
      >
        {blanks.apply(ticks.chosen.length)}
      </Button>
    </>
  );
}
