/** "Đã nhắc", "Đã trả lời" of one unit, each with the day on which it was ticked; and of several units at once. */
import { Button, Checkbox } from '@fluentui/react-components';
import type { UnitRecord } from '../collect/unit-record.js';
import type { Collected } from './collecting.js';
import { useCollecting, useCollectParts, useCollectState, useCollectStrings } from './collect-context.js';
import { civilDate } from './doing.js';
import { useCollectStyles } from './page-styles.js';
import { TOLD_KINDS, toldKey } from './told.js';

interface ToldProps {
  readonly unit: UnitRecord;
  readonly collected: Collected;
}

export function ToldMarks({ unit, collected }: ToldProps): React.JSX.Element {
  const styles = useCollectStyles();
  const { told: words } = useCollectStrings();
  const collecting = useCollecting();
  const { today } = useCollectParts();
  const { told } = useCollectState();
  const present = told[toldKey(collected.totals.period, unit.id)] ?? {};
  return (
    <div className={styles.bar} role="group" aria-label={words.of(unit.id)}>
      {TOLD_KINDS.map((kind) => (
        <Checkbox
          key={kind}
          label={words.kinds[kind] + dayOf(present[kind])}
          checked={present[kind] !== undefined}
          onChange={(_event, { checked }) =>
            collecting.tell([unit.id], kind, checked === true ? civilDate(today()) : null)
          }
        />
      ))}
    </div>
  );
}

function dayOf(day: string | undefined): string {
  return day === undefined ? '' : ` (${day})`;
}

/** "đã nhắc 30/11/2026, đã trả lời 02/12/2026"; nothing where neither is. */
export function ToldLine({ unit, collected }: ToldProps): React.JSX.Element | null {
  const styles = useCollectStyles();
  const { told: words } = useCollectStrings();
  const { told } = useCollectState();
  const present = told[toldKey(collected.totals.period, unit.id)];
  if (!present) return null;
  const lines = TOLD_KINDS.flatMap((kind) => {
    const day = present[kind];
    return day === undefined ? [] : [words.on(words.kinds[kind], day)];
  });
  return <span className={styles.quiet}> · {lines.join(', ')}</span>;
}

interface TellAllProps {
  readonly units: readonly UnitRecord[];
  readonly collected: Collected;
}

/** After all messages were sent at once. Units that were reminded before keep their day. */
export function RemindedAll({ units, collected }: TellAllProps): React.JSX.Element | null {
  const { told: words } = useCollectStrings();
  const collecting = useCollecting();
  const { today } = useCollectParts();
  const { told } = useCollectState();
  const left = units.filter(({ id }) => told[toldKey(collected.totals.period, id)]?.reminded === undefined);
  if (left.length === 0) return null;
  return (
    <Button
      onClick={() =>
        collecting.tell(
          left.map(({ id }) => id),
          'reminded',
          civilDate(today()),
        )
      }
    >
      {words.remindedAll(left.length)}
    </Button>
  );
}
