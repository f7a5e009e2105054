/**
 * "Kiểm tra tương thích": tries on this very Excel what we believe of Excel, asks the person what only they can see, and
 * gives both as one text to copy.
 */
import { useRef, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { failureText } from '../../strings/failures.js';
import { selfTestAnswersText, SELF_TEST_WORDS } from '../../strings/self-test-questions.js';
import { HostError } from '../../workbook/failure.js';
import type { SelfTestParts } from '../environment.js';
import { useEnvironment, useLanguage } from '../pane-context.js';
import { useSettingsStrings } from '../settings-words.js';
import { readAnswers, writeAnswers } from '../self-test-answers.js';
import { SelfTestQuestions } from './self-test-questions.js';

const useStyles = makeStyles({
  section: { display: 'grid', gap: '8px', justifyItems: 'start' },
  heading: { margin: '4px 0 0', fontSize: '14px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  report: {
    boxSizing: 'border-box',
    width: '100%',
    padding: '6px',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    resize: 'vertical',
  },
});

export function SelfTest({ run, ...place }: SelfTestParts): React.JSX.Element {
  const styles = useStyles();
  const words = useSettingsStrings();
  const language = useLanguage();
  const { copy } = useEnvironment();
  const [running, setRunning] = useState(false);
  const [progress, setProgress] = useState('');
  const [report, setReport] = useState('');
  const [summary, setSummary] = useState('');
  const [answers, setAnswers] = useState(() => readAnswers(place));
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const start = async (): Promise<void> => {
    setRunning(true);
    setCopied(null);
    setReport('');
    setSummary('');
    setProgress('');
    try {
      const outcome = await run((done, of) => setProgress(words.selfTestRunning(done, of)));
      const { confirmed, refuted, undecided, leftSheets } = outcome;
      const left = leftSheets.length > 0 ? ` ${words.selfTestLeft(leftSheets.join(', '))}` : '';
      setSummary(words.selfTestSummary(confirmed, refuted, undecided) + left);
      setReport(outcome.report);
    } catch (error) {
      const { what, next } = failureText(error instanceof HostError ? error.code : 'unknown', language);
      setSummary(`${what} ${next}`);
      setReport(String(error));
    } finally {
      setRunning(false);
    }
  };
  const hasAnswers = Object.keys(answers.given).length > 0 || answers.note.trim() !== '';
  const whole = `${report === '' ? SELF_TEST_WORDS[language].notRun : report}\n\n${selfTestAnswersText(answers, language)}`;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{words.selfTest}</h3>
      <p className={styles.quiet}>{words.selfTestHint}</p>
      <Button
        disabledFocusable={running}
        onClick={() => {
          if (!running) void start();
        }}
      >
        {words.selfTestRun}
      </Button>
      <div role="status" aria-live="polite">
        {running ? progress : summary}
      </div>
      <SelfTestQuestions
        answers={answers}
        onChange={(next) => {
          setAnswers(next);
          writeAnswers(place, next);
          setCopied(null);
        }}
      />
      <div role="status" aria-live="polite">
        {copied !== null && (copied ? words.copied : words.copyByHand)}
      </div>
      {(report !== '' || hasAnswers) && (
        <>
          <textarea
            ref={text}
            className={styles.report}
            aria-label={words.selfTestResult}
            readOnly
            rows={8}
            value={whole}
          />
          <Button
            onClick={() => {
              void copy(whole).then((done) => {
                setCopied(done);
                if (!done) text.current?.select();
              });
            }}
          >
            {words.copy}
          </Button>
        </>
      )}
    </section>
  );
}
