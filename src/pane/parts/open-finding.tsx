/** The chosen finding: its arithmetic as a table, what can be done, what was refused and why, and what is behind it. */
import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../review/check-result.js';
import type { Finding } from '../../review/finding.js';
import { canWaive, type ExplainedFinding } from '../../review/waivers.js';
import { capital } from '../../strings/capital.js';
import {
  answersOf,
  headlineOf,
  lineOf,
  partsOfLine,
  refusedText,
  remedyLabel,
  shortRow,
} from '../../strings/finding-lines.js';
import { reasonOf, saidOf, type SentenceContext } from '../../strings/findings.js';
import type { Language } from '../../strings/language.js';
import { standsAt } from '../../review/stands-at.js';
import { useFinishStrings } from '../finish-words.js';
import { useLanguage, usePaneState, useSession, useStrings } from '../pane-context.js';
import { Quotes } from '../report/quotes.js';
import { isBusy } from '../session/state.js';
import { Explanation } from './explanation.js';
import { Folded } from './folded.js';
import { Reopened } from './reopened.js';
import { TermTable } from './term-table.js';
import { WaivePanel } from './waive-panel.js';
import { focusFinding } from './finding-keys.js';

const useStyles = makeStyles({
  stack: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '6px' },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  answer: { justifyContent: 'flex-start', textAlign: 'start', height: 'auto', whiteSpace: 'normal' },
  list: { margin: 0, paddingLeft: '18px' },
});

interface OpenFindingProps {
  readonly finding: Finding;
  readonly result: CheckResult;
  readonly earlier: ExplainedFinding | undefined;
}

export function OpenFinding({ finding, result, earlier }: OpenFindingProps): React.JSX.Element {
  const styles = useStyles();
  const words = useStrings();
  const { waive, explain } = useFinishStrings();
  const language = useLanguage();
  const { edition } = result;
  const [waiving, setWaiving] = useState(false);
  const mayStay = finding.severity === 'warning' && canWaive(finding);
  const leave = (): void => {
    setWaiving(false);
    focusFinding(finding.key);
  };
  return (
    <div className={styles.stack}>
      {!isToldByTable(finding, edition, language) && (
        <p className={styles.text}>{capital(saidOf(finding, edition, language))}.</p>
      )}
      <Quotes finding={finding} />
      {earlier && <Reopened explained={earlier} result={result} />}
      <TermTable finding={finding} result={result} />
      <Remedies finding={finding} result={result} />
      {mayStay && finding.alternatives.length > 0 && <Answers finding={finding} />}
      {finding.note !== '' && <p className={styles.quiet}>{explain.note(finding.note)}</p>}
      {mayStay && (
        <div className={styles.actions}>
          <Button size="small" aria-expanded={waiving} onClick={() => (waiving ? leave() : setWaiving(true))}>
            {waive.open}
          </Button>
        </div>
      )}
      {waiving && <WaivePanel finding={finding} result={result} earlier={earlier?.waiver} onClose={leave} />}
      <Folded summary={explain.whyAsked}>
        <Explanation finding={finding} result={result} />
      </Folded>
      {finding.follows.length > 0 && (
        <Folded summary={words.results.follows(finding.follows.length)}>
          <ul className={styles.list}>
            {finding.follows.map((follower) => (
              <li key={follower.key}>
                {headlineOf(follower, language)} ({shortRow(standsAt(follower), edition, language)}):{' '}
                {lineOf(follower, edition, language)}
              </li>
            ))}
          </ul>
        </Folded>
      )}
    </div>
  );
}

/** The line and the table below it say it all: nothing is said twice. */
function isToldByTable(finding: Finding, context: SentenceContext, language: Language): boolean {
  const { kind, comparison } = finding;
  const isSum = kind === 'relation' && comparison !== null;
  return isSum || partsOfLine(finding, context, language).said === saidOf(finding, context, language);
}

interface RemediesProps {
  readonly finding: Finding;
  readonly result: CheckResult;
}

/** A button says what it writes where, so that pressing it needs no further asking; it can be taken back. */
function Remedies({ finding, result }: RemediesProps): React.JSX.Element | null {
  const styles = useStyles();
  const { fix } = useStrings();
  const { explain } = useFinishStrings();
  const language = useLanguage();
  const session = useSession();
  const { task } = usePaneState();
  const { fixes, refused } = finding;
  if (fixes.length === 0 && !refused) return null;
  return (
    <>
      {fixes.length > 1 && <p className={styles.quiet}>{fix.question}</p>}
      {fixes.length > 0 && (
        <div className={styles.actions} role="group" aria-label={fixes.length > 1 ? fix.question : fix.one}>
          {fixes.map((one) => {
            const label = remedyLabel(one, finding, result.edition, language);
            return (
              <Button
                key={label}
                size="small"
                appearance={fixes.length + finding.alternatives.length === 1 ? 'primary' : 'secondary'}
                title={reasonOf(one.reason, language)}
                aria-label={explain.mend(label)}
                disabledFocusable={isBusy(task)}
                onClick={() => {
                  if (!isBusy(task)) void session.fix(finding, one);
                }}
              >
                {fixes.length === 1 ? explain.mend(label) : label}
              </Button>
            );
          })}
        </div>
      )}
      {refused && <p className={styles.quiet}>{refusedText(refused, result.edition, language)}</p>}
    </>
  );
}

/** "Tính theo cách nào?": each definition that gives the written figure is an answer, kept as the reason. */
function Answers({ finding }: { readonly finding: Finding }): React.JSX.Element {
  const styles = useStyles();
  const { explain } = useFinishStrings();
  const language = useLanguage();
  const session = useSession();
  const { task, about, preferences } = usePaneState();
  const others = preferences.answers.filter(({ unit, key }) => unit !== about.unit || key !== finding.key);
  const given = preferences.answers.find((one) => !others.includes(one))?.answer;
  const offered = answersOf(finding, language);
  const answers = [...offered].sort((one, other) => Number(other === given) - Number(one === given));
  const choose = (answer: string): void => {
    const { unit } = about;
    if (unit !== '') session.prefer({ answers: [...others, { unit, key: finding.key, answer }] });
    void session.waive(finding, answer, false);
  };
  return (
    <>
      <p className={styles.quiet}>{explain.question}</p>
      <div className={styles.actions} role="group" aria-label={explain.question}>
        {answers.map((answer) => (
          <Button
            key={answer}
            size="small"
            className={styles.answer}
            disabledFocusable={isBusy(task)}
            onClick={() => {
              if (!isBusy(task)) choose(answer);
            }}
          >
            {answer === given ? explain.asBefore(answer) : answer}
          </Button>
        ))}
      </div>
    </>
  );
}
