/** "Chuyển số dạng văn bản thành số": how many cells, each of them before it is done, and one button. */
import { useMemo, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../review/check-result.js';
import { textNumbers } from '../../review/fill.js';
import type { TextOperand } from '../../review/proposal.js';
import { refName } from '../../strings/forms.js';
import { useFinishStrings } from '../finish-words.js';
import { useLanguage, usePaneState, useSession } from '../pane-context.js';
import { isBusy } from '../session/state.js';
import { CellLink } from './cell-link.js';
import { TickedList, useTicks } from './ticked-list.js';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '6px', justifyItems: 'start' },
  title: { margin: '8px 0 0', fontSize: '14px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const keyOf = ({ ref }: TextOperand): string => ref;

export function TextNumbers({ result }: { readonly result: CheckResult }): React.JSX.Element | null {
  const styles = useStyles();
  const { numbers } = useFinishStrings();
  const language = useLanguage();
  const session = useSession();
  const { task } = usePaneState();
  const texts = useMemo(() => textNumbers(result), [result]);
  const ticks = useTicks(texts, keyOf);
  // A hundred boxes are made when somebody wants to see them.
  const [open, setOpen] = useState(false);
  if (texts.length === 0) return null;
  const canApply = ticks.chosen.length > 0 && !isBusy(task);
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{numbers.title}</h2>
      <p className={styles.quiet}>{numbers.hint(texts.length)}</p>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {numbers.preview}
      </Button>
      {open && (
        <>
          <TickedList
            items={texts}
            ticks={ticks}
            keyOf={keyOf}
            all={numbers.all}
            label={({ ref, written }) => numbers.item(refName(ref, language), written, written)}
            under={({ place }) => <CellLink place={place} />}
          />
          <Button
            disabledFocusable={!canApply}
            onClick={() => {
              if (canApply) void session.makeNumbers(ticks.chosen);
            }}
          >
            {numbers.apply(ticks.chosen.length)}
          </Button>
        </>
      )}
    </section>
  );
}
