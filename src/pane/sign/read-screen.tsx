/** "Đọc soát": row by row in large type, the figure in words too, ticked when it was read; by keyboard alone where one likes. */
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SignPageInput, SignPageRow } from '../../sheets/sign-page-html.js';
import { FORM_STRINGS } from '../../strings/forms.js';
import { entryWords } from '../../strings/number-words.js';
import { localStorageOrNone } from '../../ui/browser.js';
import { TextButton } from '../../ui/text-button.js';
import { useFinishStrings } from '../finish-words.js';
import { CellLink } from '../parts/cell-link.js';
import { Folded } from '../parts/folded.js';
import { useLanguage, usePaneState, useStrings } from '../pane-context.js';
import { useSourceStyles } from '../sources/source-styles.js';
import { tickStore, type ReadTicks, type TickStore } from './read-ticks.js';
import { useSignPage, useSignStrings } from './use-sign.js';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '6px',
    padding: '12px',
    border: `2px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  isRead: { border: `2px solid ${tokens.colorStatusSuccessBorder1}` },
  label: { margin: 0, fontSize: '18px', lineHeight: 1.35 },
  figure: {
    margin: 0,
    fontSize: '44px',
    lineHeight: 1.15,
    fontWeight: tokens.fontWeightBold,
    overflowWrap: 'anywhere',
  },
  words: { margin: 0, fontSize: '22px', lineHeight: 1.35, fontStyle: 'italic' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
});

export function ReadScreen(): React.JSX.Element {
  const shared = useSourceStyles();
  const words = useStrings();
  const { read, sign } = useSignStrings();
  const { report } = useFinishStrings();
  const { task } = usePaneState();
  const input = useSignPage();
  const store = useMemo(
    () => input && tickStore(localStorageOrNone(), [input.unit, input.period, input.edition].join('\n')),
    [input?.unit, input?.period, input?.edition],
  );
  return (
    <div className={shared.screen}>
      <h2 className={shared.title}>{read.title}</h2>
      {input === null || store === null ? (
        <p className={shared.text}>{task ? words.task.reading : report.checkFirst}</p>
      ) : input.all.length === 0 ? (
        <p className={shared.text}>{sign.none}</p>
      ) : (
        <Rows key={[input.unit, input.period, input.edition].join('\n')} input={input} store={store} />
      )}
    </div>
  );
}

interface RowsProps {
  readonly input: SignPageInput;
  readonly store: TickStore;
}

function Rows({ input: { all }, store }: RowsProps): React.JSX.Element {
  const shared = useSourceStyles();
  const styles = useStyles();
  const { read } = useSignStrings();
  const language = useLanguage();
  const [ticks, setTicks] = useState(() => store.read());
  const [isKept, setIsKept] = useState(true);
  const isRead = ({ indicator, entry }: SignPageRow): boolean => ticks[indicator.ref] === entry.written;
  const [ref, setRef] = useState(() => (all.find((row) => !isRead(row)) ?? all[0])?.indicator.ref);
  const bar = useRef<HTMLDivElement>(null);
  const focusTick = (): void => bar.current?.querySelector('button')?.focus();
  // Space and Enter tick from the first moment on.
  useEffect(focusTick, []);
  const found = all.findIndex(({ indicator }) => indicator.ref === ref);
  const at = Math.max(0, found);
  const row = all[at];
  if (!row) return <></>;
  const count = all.filter(isRead).length;
  const keep = (next: ReadTicks): void => {
    setTicks(next);
    setIsKept(store.write(next));
  };
  const go = (place: number): void => setRef(all[Math.min(Math.max(place, 0), all.length - 1)]?.indicator.ref);
  const withTick = (one: SignPageRow): ReadTicks => ({ ...ticks, [one.indicator.ref]: one.entry.written });
  const without = ({ indicator }: SignPageRow): ReadTicks =>
    Object.fromEntries(Object.entries(ticks).filter(([other]) => other !== indicator.ref));
  const unread = [...all.slice(at + 1), ...all.slice(0, at)].find((one) => !isRead(one));
  const move = (event: KeyboardEvent): void => {
    const places: Readonly<Partial<Record<string, number>>> = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: all.length - 1,
    };
    const place = places[event.key];
    if (place === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(place);
  };
  return (
    <>
      <p className={shared.quiet}>{read.hint}</p>
      {!isKept && <p className={shared.quiet}>{read.notKept}</p>}
      <div role="group" aria-label={read.title} className={shared.screen} onKeyDown={move}>
        <p className={shared.text}>
          {read.place(at + 1, all.length)} ·{' '}
          {count === all.length ? read.finished(all.length) : read.progress(count, all.length)}
        </p>
        <div className={mergeClasses(styles.row, isRead(row) && styles.isRead)} role="status" aria-live="polite">
          <LargeRow row={row} isRead={isRead(row)} before={ticks[row.indicator.ref]} />
        </div>
        <div ref={bar} className={shared.bar}>
          <Button
            appearance="primary"
            size="large"
            onClick={() => {
              keep(withTick(row));
              go(at + 1);
            }}
          >
            {read.tick}
          </Button>
          <Button onClick={() => go(at - 1)} disabledFocusable={at === 0}>
            {read.previous}
          </Button>
          <Button onClick={() => go(at + 1)} disabledFocusable={at === all.length - 1}>
            {read.next}
          </Button>
          {unread && <Button onClick={() => setRef(unread.indicator.ref)}>{read.nextUnread}</Button>}
          {isRead(row) && <Button onClick={() => keep(without(row))}>{read.untick}</Button>}
        </div>
      </div>
      <Folded summary={read.all}>
        <ul className={styles.list}>
          {all.map((one) => (
            <li key={one.indicator.ref}>
              <TextButton
                onClick={() => {
                  setRef(one.indicator.ref);
                  focusTick();
                }}
              >
                {`${FORM_STRINGS[language].form(one.indicator.form)}, ${one.indicator.stt}: ${one.entry.written}`}
              </TextButton>{' '}
              {isRead(one) && `✓ ${read.isRead}`}
            </li>
          ))}
        </ul>
        {count > 0 && (
          <Button size="small" onClick={() => keep({})}>
            {read.clear}
          </Button>
        )}
      </Folded>
    </>
  );
}

interface LargeRowProps {
  readonly row: SignPageRow;
  readonly isRead: boolean;
  /** The figure that was read before; undefined: it never was. */
  readonly before: string | undefined;
}

function LargeRow({ row: { indicator, entry }, isRead, before }: LargeRowProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSourceStyles();
  const { read } = useSignStrings();
  const language = useLanguage();
  const said = entryWords(entry, indicator.kind === 'percent');
  return (
    <>
      <p className={styles.label}>
        {FORM_STRINGS[language].form(indicator.form)}, {indicator.stt}. {indicator.label}
        {entry.place && (
          <>
            {' '}
            (<CellLink place={entry.place} />)
          </>
        )}
      </p>
      <p className={styles.figure}>{entry.written}</p>
      <p className={styles.words} lang="vi">
        {said === '' ? read.noWords : said}
      </p>
      {isRead && <p className={shared.text}>✓ {read.isRead}</p>}
      {!isRead && before !== undefined && <p className={shared.text}>{read.changed(before)}</p>}
    </>
  );
}
