/** Every writing of ours, newest first, and the way back. */
import { useState } from 'react';
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../review/check-result.js';
import type { StoredChange } from '../../review/workbook-settings.js';
import { contentText } from '../../strings/cell-content.js';
import { placeName } from '../../strings/forms.js';
import { placeKey } from '../../workbook/address.js';
import type { JournalEntry } from '../../workbook/journal.js';
import { useFinishStrings } from '../finish-words.js';
import { useExcelStrings, useLanguage, usePaneState, useSession, useStrings } from '../pane-context.js';
import { MarkBar } from '../parts/mark-bar.js';
import { ReadFirst } from '../parts/read-first.js';
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
  const words = useStrings();
  const session = useSession();
  const excel = useExcelStrings();
  const { settings, marks, recognition, undoCost } = usePaneState();
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
      {recognition === null && undoCost !== 'none' ? (
        <ReadFirst why={excel.changesNotRead} />
      ) : newestFirst.length === 0 ? (
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
  const words = useStrings();
  const language = useLanguage();
  const session = useSession();
  const { task, result } = usePaneState();
  const finish = useFinishStrings();
  const [all, setAll] = useState(false);
  const { entries } = change.journal;
  const title = words.changes[change.kind](entries.length);
  const lines = entries.slice(0, all ? entries.length : SHOWN_CELLS).map((entry, index) => {
    const before = contentText(entry.before, entry.after, language);
    const after = contentText(entry.after, entry.before, language);
    const rule = ruleOf(entry, change, result);
    return { index, entry, rule, text: `${placeName(entry, language)}: ${before} → ${after}` };
  });
  const apart = !change.undone && mayBeTakenApart(change);
  return (
    <li className={styles.item}>
      <strong>{title}</strong>
      <ul className={styles.cells}>
        {lines.map(({ index, entry, rule, text }) => (
          <li key={placeKey(entry)}>
            {text}
            {rule && ` (${finish.changes.byRule(rule)})`}
            {apart && (
              <>
                {' '}
                <Link
                  as="button"
                  inline
                  aria-label={finish.changes.undoCell(text)}
                  disabledFocusable={isBusy(task)}
                  onClick={() => {
                    if (!isBusy(task)) void session.undoCell(change.id, index);
                  }}
                >
                  {words.undo}
                </Link>
              </>
            )}
          </li>
        ))}
        {!all && entries.length > SHOWN_CELLS && (
          <li>
            <Link as="button" inline onClick={() => setAll(true)}>
              {words.changes.more(entries.length - SHOWN_CELLS)}
            </Link>
          </li>
        )}
      </ul>
      {change.undone ? (
        <span className={styles.quiet}>{words.changes.undone}</span>
      ) : (
        <Button
          size="small"
          aria-label={words.changes.undoThis(`${title}, ${lines[0]?.text ?? ''}`)}
          disabledFocusable={isBusy(task)}
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

/** The rule behind a cell of the change, where the last check knows which figure stands in it. */
function ruleOf(entry: JournalEntry, { refs, rules }: StoredChange, result: CheckResult | null): string | undefined {
  const index = refs.findIndex((ref) => {
    const place = result?.entries.get(ref)?.place;
    return place && placeKey(place) === placeKey(entry);
  });
  return index < 0 ? undefined : rules[index];
}

/** A lone fix may exchange two rows, and a formula needs its operands as numbers: those are taken back as a whole. */
function mayBeTakenApart({ kind, journal }: StoredChange): boolean {
  if (journal.entries.length < 2) return false;
  return (
    kind === 'numbers' ||
    kind === 'import' ||
    kind === 'fix-all' ||
    (kind === 'fill' && journal.entries.every(({ after }) => after.formula === null))
  );
}
