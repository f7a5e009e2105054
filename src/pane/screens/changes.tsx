/** Every writing of ours, newest first, and the way back. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { StoredChange } from '../../review/workbook-settings.js';
import { printNumber } from '../../quantity/print.js';
import { isPercentFormat } from '../../quantity/number-format.js';
import { roundTo } from '../../quantity/quantity.js';
import { placeName } from '../../strings/forms.js';
import type { PaneWords } from '../../strings/pane.js';
import { placeKey } from '../../workbook/address.js';
import type { CellContent } from '../../workbook/journal.js';
import { isCellError } from '../../workbook/snapshot.js';
import { useLanguage, usePaneState, useSession, useWords } from '../pane-context.js';
import { MarkBar } from '../parts/mark-bar.js';
import { SettingsProblemBanner } from '../parts/settings-problem.js';
import { isBusy } from '../session/state.js';

/** A filling may touch a hundred cells; the first tell which one it was. */
const SHOWN_CELLS = 8;

const useStyles = makeStyles({
  screen: { display: 'grid', gap: '10px' },
  title: { margin: 0, fontSize: '16px', lineHeight: 1.35 },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '8px 0' },
  cells: { margin: '2px 0 6px', paddingLeft: '18px' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export function ChangesScreen(): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const session = useSession();
  const { settings, marks } = usePaneState();
  const newestFirst = [...settings.changes].reverse();
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{words.changes.title}</h2>
      <SettingsProblemBanner />
      {marks !== 'none' && (
        <div className={styles.bar}>
          <MarkBar />
        </div>
      )}
      {newestFirst.length === 0 ? (
        <p className={styles.text}>{words.changes.none}</p>
      ) : (
        <>
          <p className={styles.quiet}>{words.changes.intro}</p>
          <ul className={styles.list}>
            {newestFirst.map((change) => (
              <ChangeItem key={change.id} change={change} />
            ))}
          </ul>
          <div>
            <Button onClick={() => void session.forgetChanges()}>{words.changes.forget}</Button>
            <p className={styles.quiet}>{words.changes.forgetHint}</p>
          </div>
        </>
      )}
    </div>
  );
}

function ChangeItem({ change }: { readonly change: StoredChange }): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const session = useSession();
  const { task } = usePaneState();
  const { entries } = change.journal;
  const title = words.changes[change.kind](entries.length);
  const lines = entries.slice(0, SHOWN_CELLS).map((entry) => ({
    key: placeKey(entry),
    text: `${placeName(entry, language)}: ${contentText(entry.before, entry.after, words)} → ${contentText(entry.after, entry.before, words)}`,
  }));
  return (
    <li className={styles.item}>
      <strong>{title}</strong>
      <ul className={styles.cells}>
        {lines.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
        {entries.length > SHOWN_CELLS && <li>{words.changes.more(entries.length - SHOWN_CELLS)}</li>}
      </ul>
      {change.undone ? (
        <span className={styles.quiet}>{words.changes.undone}</span>
      ) : (
        <Button
          size="small"
          aria-label={words.changes.undoThis(`${title}, ${lines[0]?.text ?? ''}`)}
          onClick={() => {
            if (!isBusy(task)) void session.undo(change.id);
          }}
        >
          {words.undo}
        </Button>
      )}
    </li>
  );
}

/** A cell's content as an official reads it; a text is called one where a number stands on the other side of the arrow. */
function contentText({ value, formula, format }: CellContent, other: CellContent, words: PaneWords): string {
  if (formula !== null) return words.formula(formula);
  if (value === null || value === '') return words.blank;
  if (isCellError(value)) return value.error;
  if (typeof value === 'string' && typeof other.value === 'number' && other.formula === null) return words.text(value);
  if (typeof value !== 'number') return String(value);
  return isPercentFormat(format) ? `${printNumber(roundTo(value * 100, 6))} %` : printNumber(value);
}
