/** A relation shown by choosing cells: the total's, then its parts'. */
import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PANE_LEARN_STRINGS } from '../../strings/pane-learn.js';
import { refName } from '../../strings/forms.js';
import { Banner } from '../../ui/banner.js';
import type { Place } from '../../workbook/address.js';
import { useLanguage, useSession } from '../pane-context.js';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  bar: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

interface LearnAdditionProps {
  /** The figure of the forms that stands in a cell; null: none. */
  readonly refOf: (place: Place) => string | null;
  readonly onAdd: (total: string, parts: readonly string[]) => void;
}

export function LearnAddition({ refOf, onAdd }: LearnAdditionProps): React.JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = PANE_LEARN_STRINGS[language];
  const session = useSession();
  const [total, setTotal] = useState<string | null>(null);
  const [parts, setParts] = useState<readonly string[]>([]);
  const [isMissed, setMissed] = useState(false);
  const take = async (use: (ref: string) => void): Promise<void> => {
    const place = await session.selectedCell();
    const ref = place && refOf(place);
    setMissed(ref === null);
    if (ref !== null) use(ref);
  };
  const addPart = (ref: string): void => {
    if (ref !== total && !parts.includes(ref)) setParts([...parts, ref]);
  };
  return (
    <div>
      <p className={styles.quiet}>{words.add}</p>
      <div className={styles.bar}>
        <Button size="small" onClick={() => void take((ref) => setTotal(ref))}>
          {words.addTotal}
        </Button>
        {total !== null && (
          <Button size="small" onClick={() => void take(addPart)}>
            {words.addPart}
          </Button>
        )}
        {total !== null && parts.length >= 2 && (
          <Button
            size="small"
            appearance="primary"
            onClick={() => {
              onAdd(total, parts);
              setTotal(null);
              setParts([]);
            }}
          >
            {words.addDone}
          </Button>
        )}
      </div>
      {total !== null && (
        <p className={styles.quiet}>
          {words.added(refName(total, language), parts.map((ref) => refName(ref, language)).join(' + '))}
        </p>
      )}
      {isMissed && <Banner kind="warning">{words.addNothing}</Banner>}
    </div>
  );
}
