/** How far the collecting has come: how many of how many, who is missing, who has errors, and what to do next. */
import { useMemo } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WITHOUT_FIGURES, type UnitRecord } from '../collect/unit-record.js';
import type { Severity as Level } from '../forms/edition.js';
import { COLLECT_STRINGS } from '../strings/collect.js';
import { confirmationOf, versionText } from '../strings/forms.js';
import type { Collected } from './collecting.js';
import { useCollectLanguage, useCollectState, useCollectStrings } from './collect-context.js';
import { editionsToChoose, fileOfEdition } from './editions-at-hand.js';
import { fileRows } from './file-rows.js';
import { useCollectStyles } from './page-styles.js';
import { UnitNames } from './unit-names.js';
import { unitsToWrite } from './units-to-write.js';

const useStyles = makeStyles({
  standing: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '6px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  count: { fontSize: tokens.fontSizeBase400 },
});

interface StandingProps {
  readonly collected: Collected;
  readonly onRoster: () => void;
  readonly onGo: (part: 'received' | 'totals' | 'messages') => void;
}

export function UnitsAtAGlance({ collected, onRoster, onGo }: StandingProps): React.JSX.Element {
  const styles = useStyles();
  const common = useCollectStyles();
  const language = useCollectLanguage();
  const words = useCollectStrings();
  const { reading, unread } = useCollectState();
  const { ledger, totals, compiled } = collected;
  const core = COLLECT_STRINGS[language];
  const [questions, toWrite] = useMemo(
    () => [
      fileRows(collected.ledger).filter(({ isQuestion }) => isQuestion).length,
      unitsToWrite(collected, language).length,
    ],
    [collected, language],
  );
  const inState = (state: UnitRecord['state']): readonly UnitRecord[] =>
    ledger.units.filter((unit) => unit.state === state);
  const counted = inState('counted').length;
  // While files are still being read nobody can be said to be missing.
  const missing = reading === null ? inState('missing') : [];
  const groups: readonly (readonly [label: string, units: readonly UnitRecord[], level: Level])[] = [
    [core.states.missing, missing, 'warning'],
    ...WITHOUT_FIGURES.filter((state) => state !== 'missing').map(
      (state) => [core.states[state], inState(state), state === 'unreadable' ? 'error' : 'warning'] as const,
    ),
    [words.haveErrors, ledger.units.filter((unit) => (unit.counted?.found?.counts.error ?? 0) > 0), 'error'],
  ];
  return (
    <section className={styles.standing} aria-label={words.standing}>
      <p className={common.text}>
        <strong className={styles.count}>
          {ledger.hasRoster ? core.counted(counted, ledger.units.length) : core.countedOnly(counted)}
        </strong>
        {totals.period !== '' && <> · {words.periodIs(totals.period, ledger.periodGiven)}</>}
      </p>
      <EditionOfTotal compiled={compiled} />
      {groups.map(([label, units, level]) => (
        <UnitNames key={label} label={label} units={units} level={level} />
      ))}
      {reading === null && unread > 0 && <p className={common.text}>{words.unreadYet(unread)}</p>}
      {reading === null && unread === 0 && ledger.hasRoster && missing.length === 0 && (
        <p className={common.text}>{words.nobodyMissing}</p>
      )}
      {!ledger.hasRoster && <p className={common.text}>{words.noRosterYet}</p>}
      {reading === null && (
        <div className={common.bar} role="group" aria-label={words.next.title}>
          <span className={common.quiet}>{words.next.title}:</span>
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

/** By which forms the total is made, where they come from, and whether anybody stands for them. */
function EditionOfTotal({ compiled }: Pick<Collected, 'compiled'>): React.JSX.Element {
  const common = useCollectStyles();
  const words = useCollectStrings();
  const language = useCollectLanguage();
  const { edition: choice, ownEditions } = useCollectState();
  const { edition } = compiled;
  const file = fileOfEdition(compiled, ownEditions);
  const others = editionsToChoose(ownEditions).filter(
    (one) => one.edition.id !== edition.id && ownEditions.some(({ ready }) => ready === one),
  );
  const said = [
    words.editionIs(edition.name[language], versionText(edition, language), choice.kind === 'auto'),
    ...(file ? [words.editionFrom(file.fileName)] : []),
    ...[confirmationOf(edition, language)].filter((one) => one !== null),
  ];
  return (
    <>
      <p className={common.text}>{said.join(' · ')}</p>
      {others.length > 0 && (
        <p className={common.quiet}>
          {words.otherEditions(others.map((one) => one.edition.name[language]).join('; '))}
        </p>
      )}
    </>
  );
}
