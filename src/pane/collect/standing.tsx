/** How far the collecting has come: how many of how many, who is missing, who has errors, and what to do next. */
import { useMemo } from 'react';
import { Button } from '@fluentui/react-components';
import { COLLECT_WORDS, namesOf } from '../../strings/collect.js';
import type { Collected } from './collecting.js';
import { useCollectLanguage, useCollectState, useCollectWords } from './context.js';
import { fileRows } from './file-rows.js';
import { useCollectStyles } from './styles.js';
import { unitsToWrite } from './units-to-write.js';

const MANY_NAMES = 12;

interface StandingProps {
  readonly collected: Collected;
  readonly onRoster: () => void;
  readonly onGo: (part: 'received' | 'totals' | 'messages') => void;
}

export function Standing({ collected, onRoster, onGo }: StandingProps): React.JSX.Element {
  const styles = useCollectStyles();
  const language = useCollectLanguage();
  const words = useCollectWords();
  const { reading } = useCollectState();
  const { ledger, paper } = collected;
  const core = COLLECT_WORDS[language];
  const [questions, toWrite] = useMemo(
    () => [
      fileRows(collected.ledger).filter(({ isQuestion }) => isQuestion).length,
      unitsToWrite(collected, language).length,
    ],
    [collected, language],
  );
  const counted = ledger.units.filter(({ state }) => state === 'counted').length;
  const groups: readonly (readonly [label: string, units: typeof ledger.units])[] = [
    ...(['missing', 'unreadable', 'other-period'] as const).map(
      (state) => [core.states[state], ledger.units.filter((unit) => unit.state === state)] as const,
    ),
    [words.haveErrors, ledger.units.filter((unit) => (unit.counted?.found?.counts.error ?? 0) > 0)],
  ];
  return (
    <section className={styles.section} aria-label={words.standing}>
      <p className={styles.text}>
        <strong>{ledger.hasRoster ? core.counted(counted, ledger.units.length) : core.countedOnly(counted)}</strong>
        {paper.period !== '' && <> · {words.periodIs(paper.period, ledger.periodGiven)}</>}
      </p>
      {groups.map(([label, units]) =>
        units.length === 0 ? null : (
          <p key={label} className={styles.text}>
            {label} ({units.length}):{' '}
            {namesOf(
              units.map(({ id }) => id),
              MANY_NAMES,
              language,
            )}
          </p>
        ),
      )}
      {!ledger.hasRoster && <p className={styles.quiet}>{words.noRosterYet}</p>}
      {reading === null && (
        <div className={styles.bar} role="group" aria-label={words.next.title}>
          <span className={styles.quiet}>{words.next.title}:</span>
          {!ledger.hasRoster && (
            <Button size="small" onClick={onRoster}>
              {words.next.roster}
            </Button>
          )}
          {questions > 0 && (
            <Button size="small" onClick={() => onGo('received')}>
              {words.next.questions(questions)}
            </Button>
          )}
          <Button size="small" onClick={() => onGo('totals')}>
            {words.next.total}
          </Button>
          {toWrite > 0 && (
            <Button size="small" onClick={() => onGo('messages')}>
              {words.next.messages(toWrite)}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
