/** What goes back to each unit: its message to copy, all of them at once, and its workbook with marks. Originals stay as they are. */
import { useState } from 'react';
import { Button, Checkbox } from '@fluentui/react-components';
import type { UnitRecord } from '../collect/unit-record.js';
import { namedUnits } from '../collect/listed-units.js';
import { createWorkbook } from '../hosts/file/create/create-workbook.js';
import { COLLECT_STRINGS } from '../strings/collect.js';
import { messagesSheet, unitMessage } from '../sheets/collect-message.js';
import { unitRemarks } from '../strings/collect-remarks.js';
import { HostError } from '../workbook/failure.js';
import { CopyTextBy } from '../ui/copy-text.js';
import type { Collected } from './collecting.js';
import {
  useCollectLanguage,
  useCollectParts,
  useCollectState,
  useCollectStrings,
  type NamedBytes,
} from './collect-context.js';
import { Doing, useDoing } from './doing.js';
import { nameOfPeriod } from './free-names.js';
import { Reminder } from './reminder.js';
import { useCollectStyles } from './page-styles.js';
import { RemindedAll, ToldLine, ToldMarks } from './told-marks.js';
import { unitsToWrite } from './units-to-write.js';
import { useMarkedCopy } from './use-marked-copy.js';

interface PartProps {
  readonly collected: Collected;
}

export function MessagesPart({ collected }: PartProps): React.JSX.Element {
  const styles = useCollectStyles();
  const words = useCollectStrings();
  const language = useCollectLanguage();
  const { copy } = useCollectParts();
  const [onlyNeeded, setOnlyNeeded] = useState(true);
  const { ledger, compiled, totals } = collected;
  const needed = unitsToWrite(collected, language);
  const units = onlyNeeded ? needed : ledger.units;
  const all = units.map((unit) => unitMessage(unit, compiled, totals.period, language)).join('\n\n');
  return (
    <div className={styles.section}>
      <p className={styles.quiet}>{words.messages.intro}</p>
      <Checkbox
        label={words.messages.onlyNeeded(needed.length)}
        checked={onlyNeeded}
        onChange={(_event, { checked }) => setOnlyNeeded(checked === true)}
      />
      <div className={styles.bar}>
        <CopyTextBy
          copy={copy}
          text={all}
          label={words.messages.copyAll(units.length)}
          textLabel={words.messages.all}
          copied={words.messages.copiedAll(units.length)}
          byHand={words.messages.byHand}
        />
        <RemindedAll units={units} collected={collected} />
      </div>
      <Reminder collected={collected} />
      <Downloads collected={collected} units={units} />
      <ul className={styles.list} aria-label={words.messages.list}>
        {units.map((unit) => (
          <li key={unit.id}>
            <UnitMessage unit={unit} collected={collected} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function UnitMessage({ unit, collected }: PartProps & { readonly unit: UnitRecord }): React.JSX.Element {
  const styles = useCollectStyles();
  const words = useCollectStrings();
  const language = useCollectLanguage();
  const { copy } = useCollectParts();
  const counts = unit.counted?.found?.counts;
  const text = unitMessage(unit, collected.compiled, collected.totals.period, language);
  const notes =
    counts && counts.error + counts.warning === 0
      ? counts.info + unitRemarks(unit, collected.compiled, language).length
      : 0;
  return (
    <details>
      <summary>
        <strong>{unit.id}</strong>:{' '}
        {!counts
          ? COLLECT_STRINGS[language].states[unit.state]
          : notes > 0
            ? words.messages.notes(notes)
            : words.counts(counts.error, counts.warning)}
        <ToldLine unit={unit} collected={collected} />
      </summary>
      <div className={styles.opened}>
        <ToldMarks unit={unit} collected={collected} />
        <CopyTextBy
          copy={copy}
          text={text}
          shown
          label={words.messages.copy}
          about={words.messages.copyThis(unit.id)}
          textLabel={words.messages.text(unit.id)}
          copied={words.messages.copied}
          byHand={words.messages.byHand}
        />
      </div>
    </details>
  );
}

function Downloads({ collected, units }: PartProps & { readonly units: readonly UnitRecord[] }): React.JSX.Element {
  const styles = useCollectStyles();
  const words = useCollectStrings();
  const language = useCollectLanguage();
  const { archive, handOver } = useCollectParts();
  const markedCopyOf = useMarkedCopy(collected);
  const { reading } = useCollectState();
  const doing = useDoing();
  const { ledger, compiled, totals } = collected;
  // A unit whose file is still waiting would be told that it has not sent.
  const isBusy = doing.isBusy || reading !== null;

  const oneSheet = async (): Promise<string> => {
    const bytes = createWorkbook([messagesSheet({ ...ledger, units }, compiled, totals.period, language)]);
    const name = nameOfPeriod(words.names.messages, totals.period);
    await handOver({ name, bytes });
    return words.made(name);
  };
  const texts = (): readonly NamedBytes[] => {
    const names = namedUnits(units);
    return units.map((unit, at) => ({
      name: `${names[at]?.fileName ?? at}.txt`,
      // Notepad takes a text without this mark for the local code page.
      bytes: new TextEncoder().encode(`\uFEFF${unitMessage(unit, compiled, totals.period, language)}`),
    }));
  };
  const marked = async (): Promise<string> => {
    const copies: NamedBytes[] = [];
    const without: string[] = [];
    for (const unit of units) {
      try {
        const copy = await markedCopyOf(unit);
        if (copy) copies.push(copy);
      } catch (error) {
        if (!(error instanceof HostError) || !unit.counted) throw error;
        without.push(unit.counted.path);
      }
    }
    if (copies.length === 0) return words.messages.noMarked(without.join(', '));
    const name = nameOfPeriod(words.names.marked, totals.period);
    await archive?.(copies, name);
    return `${words.made(name)}${without.length > 0 ? ` ${words.messages.noMarked(without.join(', '))}` : ''}`;
  };
  return (
    <>
      <div className={styles.bar}>
        <Button disabledFocusable={isBusy} onClick={() => doing.run(oneSheet)}>
          {words.messages.asSheet}
        </Button>
        {archive && (
          <>
            <Button
              disabledFocusable={isBusy}
              onClick={() =>
                doing.run(async () => {
                  const name = nameOfPeriod(words.names.texts, totals.period);
                  await archive(texts(), name);
                  return words.made(name);
                })
              }
            >
              {words.messages.asTexts}
            </Button>
            <Button disabledFocusable={isBusy} onClick={() => doing.run(marked)}>
              {words.messages.asMarked}
            </Button>
          </>
        )}
      </div>
      <Doing doing={doing} />
    </>
  );
}
