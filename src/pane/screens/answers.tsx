/** What the office above sent back: taken in, each remark with what became of it, and the list of corrections for the letter. */
import { useMemo, useState } from 'react';
import { Button, Field, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Comment16Regular } from '@fluentui/react-icons/svg/comment';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import {
  answersNow,
  correctionsSince,
  countAnswers,
  type Answer,
  type AnswerState,
  type Correction,
} from '../../review/answers.js';
import { isOfEdition } from '../../review/of-edition.js';
import { checkSeal } from '../../review/seal.js';
import { ANSWER_STRINGS, answersText, correctionText } from '../../strings/answer-words.js';
import { capital } from '../../strings/capital.js';
import { PANE_OFFICE_STRINGS } from '../../strings/pane-offices.js';
import { FilePicker } from '../../ui/file-picker.js';
import { useFinishStrings } from '../finish-words.js';
import { CellLink } from '../parts/cell-link.js';
import { CopyText } from '../parts/copy-text-part.js';
import { useLanguage, usePaneState, useSession, useStrings } from '../pane-context.js';
import { isBusy, knownSettings } from '../session/state.js';
import { useSourceStyles } from '../sources/source-styles.js';

const ICONS = { fixed: CheckmarkCircle16Filled, explained: Comment16Regular, open: Warning16Filled } as const;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  state: { display: 'inline-flex', alignItems: 'center', gap: '4px', fontWeight: tokens.fontWeightSemibold },
  fixed: { color: tokens.colorStatusSuccessForeground1 },
  explained: { color: tokens.colorNeutralForeground1 },
  open: { color: tokens.colorStatusWarningForeground2 },
});

export function AnswersScreen(): React.JSX.Element {
  const shared = useSourceStyles();
  const words = useStrings();
  const { answers: said } = PANE_OFFICE_STRINGS[useLanguage()];
  const { report } = useFinishStrings();
  const { result, task } = usePaneState();
  return (
    <div className={shared.screen}>
      <h2 className={shared.title}>{said.title}</h2>
      {result ? (
        <>
          <TakeIn />
          <Taken />
        </>
      ) : (
        <p className={shared.text}>{task ? words.task.reading : report.checkFirst}</p>
      )}
    </div>
  );
}

function TakeIn(): React.JSX.Element {
  const shared = useSourceStyles();
  const { answers: said } = PANE_OFFICE_STRINGS[useLanguage()];
  const session = useSession();
  const { task } = usePaneState();
  const [text, setText] = useState('');
  const busy = isBusy(task);
  const take = (): void => {
    if (busy || text.trim() === '') return;
    void session.takeRemarks(text).then(() => {
      // What named no row stays, to be put right.
      const { notice } = session.get();
      if (notice?.kind === 'remarks-taken' && notice.count > 0) setText('');
    });
  };
  return (
    <>
      <p className={shared.quiet}>{said.hint}</p>
      <Field label={said.paste}>
        <Textarea resize="vertical" rows={4} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <div className={shared.bar}>
        <Button appearance="primary" disabledFocusable={busy || text.trim() === ''} onClick={take}>
          {said.take}
        </Button>
      </div>
      <FilePicker
        button={said.open}
        hint={said.openHint}
        accept=".xlsx,.xlsm,.xls,.docx,.txt"
        disabled={busy}
        onChoose={([file]) => file && void session.takeRemarksOf(file)}
      />
    </>
  );
}

/** null: nothing was checked. */
function useAnswers(): { readonly answers: readonly Answer[]; readonly corrections: readonly Correction[] } | null {
  const { result, summary, settings } = usePaneState();
  return useMemo(() => {
    if (!result || !summary) return null;
    const { reading } = result.recognition;
    const { id } = result.edition.edition;
    const seal = checkSeal(settings.seal, reading, id);
    const kept = settings.answers && isOfEdition(settings.answers, id) ? settings.answers : undefined;
    return {
      answers: kept ? answersNow(kept, reading, summary) : [],
      corrections: correctionsSince(kept, seal, reading),
    };
  }, [result, summary, settings.answers, settings.seal]);
}

function Taken(): React.JSX.Element | null {
  const shared = useSourceStyles();
  const styles = useStyles();
  const language = useLanguage();
  const { answers: said } = PANE_OFFICE_STRINGS[language];
  const { settings } = usePaneState();
  const found = useAnswers();
  if (!found) return null;
  const { answers, corrections } = found;
  return (
    <>
      {answers.length > 0 && (
        <section className={shared.section}>
          <h3 className={shared.heading}>{answersText(countAnswers(answers), language)}</h3>
          {settings.answers && <p className={shared.quiet}>{said.takenOn(settings.answers.date)}</p>}
          <ul className={styles.list} aria-label={said.list}>
            {answers.map((answer) => (
              <li key={answer.remark.text} className={styles.item}>
                <AnswerItem answer={answer} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {(answers.length > 0 || corrections.length > 0) && <Corrections answers={answers} corrections={corrections} />}
    </>
  );
}

function AnswerItem({ answer: { remark, state, reason } }: { readonly answer: Answer }): React.JSX.Element {
  const shared = useSourceStyles();
  const styles = useStyles();
  const language = useLanguage();
  const { answers: said } = PANE_OFFICE_STRINGS[language];
  const session = useSession();
  const { result, task } = usePaneState();
  const place = result?.recognition.reading.entries.get(remark.refs[0] ?? '')?.place;
  return (
    <>
      <div className={styles.head}>
        <span>
          <StateMark state={state} /> {place && <CellLink place={place} />}
        </span>
        <Button
          size="small"
          appearance="subtle"
          aria-label={said.removeThis(remark.text)}
          disabledFocusable={isBusy(task)}
          onClick={() => void session.dropRemark(remark)}
        >
          {said.remove}
        </Button>
      </div>
      <div>{remark.text}</div>
      {reason !== '' && <div className={shared.quiet}>{reason}</div>}
      {state === 'open' && <div className={shared.quiet}>{said.howOpen}</div>}
    </>
  );
}

function StateMark({ state }: { readonly state: AnswerState }): React.JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const Icon = ICONS[state];
  return (
    <span className={mergeClasses(styles.state, styles[state])}>
      <Icon aria-hidden="true" />
      {capital(ANSWER_STRINGS[language].states[state])}
    </span>
  );
}

interface CorrectionsProps {
  readonly answers: readonly Answer[];
  readonly corrections: readonly Correction[];
}

function Corrections({ answers, corrections }: CorrectionsProps): React.JSX.Element {
  const shared = useSourceStyles();
  const language = useLanguage();
  const { answers: said } = PANE_OFFICE_STRINGS[language];
  const { noCorrections } = ANSWER_STRINGS[language];
  const { unit, period } = knownSettings(usePaneState());
  const lines = corrections.map((one) => correctionText(one, language));
  const explained = answers.filter(({ state }) => state === 'explained');
  const text = [
    said.heading(unit, period),
    ...lines.map((line, at) => `${at + 1}. ${line}`),
    ...(explained.length > 0
      ? [said.explained, ...explained.map(({ remark, reason }) => said.explainedLine(remark.text, reason))]
      : []),
  ].join('\n');
  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>{said.corrections}</h3>
      <p className={shared.quiet}>{said.correctionsHint}</p>
      {lines.length === 0 ? (
        <p className={shared.text}>{noCorrections}</p>
      ) : (
        <ol className={shared.bullets}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )}
      {lines.length + explained.length > 0 && (
        <CopyText
          text={text}
          label={said.copy}
          textLabel={said.corrections}
          copied={said.copied}
          byHand={said.byHand}
        />
      )}
    </section>
  );
}
