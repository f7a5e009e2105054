/**
 * A list to tick before something is written. What differs from the start is kept: what turns up after a re-check is
 * ticked, or not, like the others.
 */
import { useState, type ReactNode } from 'react';
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '4px 0' },
  under: { paddingLeft: '36px' },
});

export interface Ticks<Item> {
  readonly chosen: readonly Item[];
  readonly isTicked: (item: Item) => boolean;
  readonly tick: (item: Item, ticked: boolean) => void;
  readonly tickAll: (ticked: boolean) => void;
}

export function useTicks<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  start: 'all' | 'none' = 'all',
): Ticks<Item> {
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const isTicked = (item: Item): boolean => turned.has(keyOf(item)) === (start === 'none');
  return {
    chosen: items.filter(isTicked),
    isTicked,
    tick(item, ticked) {
      const next = new Set(turned);
      if (ticked === (start === 'all')) next.delete(keyOf(item));
      else next.add(keyOf(item));
      setTurned(next);
    },
    tickAll: (ticked) => setTurned(new Set(ticked === (start === 'all') ? [] : items.map(keyOf))),
  };
}

interface TickedListProps<Item> {
  readonly items: readonly Item[];
  readonly ticks: Ticks<Item>;
  readonly keyOf: (item: Item) => string;
  readonly all: string;
  readonly label: (item: Item) => ReactNode;
  /** What stands below an item's line; nothing without it. */
  readonly under?: (item: Item) => ReactNode;
}

export function TickedList<Item>({ items, ticks, keyOf, all, label, under }: TickedListProps<Item>): React.JSX.Element {
  const styles = useStyles();
  const { chosen } = ticks;
  return (
    <div>
      <Checkbox
        label={all}
        checked={chosen.length === items.length ? true : chosen.length === 0 ? false : 'mixed'}
        onChange={(_, { checked }) => ticks.tickAll(checked === true)}
      />
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={keyOf(item)} className={styles.item}>
            <Checkbox
              checked={ticks.isTicked(item)}
              onChange={(_, { checked }) => ticks.tick(item, checked === true)}
              label={<>{label(item)}</>}
            />
            {under && <div className={styles.under}>{under(item)}</div>}
          </li>
        ))}
      </ul>
    </div>
  );
}
