/** One text that names all who have not sent, for the group that all units are in. */
import { missingUnits, REMINDER_STRINGS, reminderText } from '../strings/collect-reminder.js';
import { CopyTextBy } from '../ui/copy-text.js';
import type { Collected } from './collecting.js';
import { useCollectLanguage, useCollectParts, useCollectState, useCollectStrings } from './collect-context.js';
import { useCollectStyles } from './page-styles.js';

export function Reminder({ collected }: { readonly collected: Collected }): React.JSX.Element | null {
  const styles = useCollectStyles();
  const { messages } = useCollectStrings();
  const language = useCollectLanguage();
  const { copy } = useCollectParts();
  const { reading } = useCollectState();
  const { ledger, totals } = collected;
  const missing = missingUnits(ledger.units);
  // While files are still being read nobody can be said to be missing.
  if (missing.length === 0 || reading !== null) return null;
  const words = REMINDER_STRINGS[language];
  return (
    <section className={styles.section} aria-label={words.title}>
      <CopyTextBy
        copy={copy}
        text={reminderText(ledger.units, totals.period, language)}
        shown
        label={words.copy(missing.length)}
        textLabel={words.textLabel}
        copied={words.copied}
        byHand={messages.byHand}
      />
    </section>
  );
}
