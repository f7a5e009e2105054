/** The self-test's questions to the person, folded away until they want them: one sentence each, yes, no or not tried. */
import { useState } from 'react';
import { Button, Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { MAX_NOTE, NO_ANSWERS, type SelfTestAnswers } from '../../strings/self-test-words.js';
import { SELF_TEST_QUESTIONS, SELF_TEST_WORDS } from '../../strings/self-test-questions.js';
import { useLanguage } from '../pane-context.js';
import { Folded } from './folded.js';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '12px', margin: '8px 0', padding: 0, listStyleType: 'none' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface SelfTestQuestionsProps {
  readonly answers: SelfTestAnswers;
  readonly onChange: (answers: SelfTestAnswers) => void;
}

export function SelfTestQuestions({ answers, onChange }: SelfTestQuestionsProps): React.JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const words = SELF_TEST_WORDS[language];
  const questions = Object.entries(SELF_TEST_QUESTIONS);
  const { given, note } = answers;
  const count = questions.filter(([id]) => given[id] !== undefined).length;
  const answer = (id: string, value: string): void => {
    const others = Object.entries(given).filter(([other]) => other !== id);
    const own = value === 'yes' || value === 'no' ? [[id, value] as const] : [];
    onChange({ given: Object.fromEntries([...others, ...own]), note });
  };
  return (
    <Folded summary={`${words.questions} (${count}/${questions.length})`} onOpen={setIsOpen}>
      {isOpen && (
        <>
          <p className={styles.quiet}>{words.hint}</p>
          <ol className={styles.list}>
            {questions.map(([id, question]) => (
              <li key={id}>
                <Field label={question[language]}>
                  <RadioGroup
                    layout="horizontal"
                    value={given[id] ?? ''}
                    onChange={(_, data) => answer(id, data.value)}
                  >
                    <Radio value="yes" label={words.yes} />
                    <Radio value="no" label={words.no} />
                    <Radio value="" label={words.untried} />
                  </RadioGroup>
                </Field>
              </li>
            ))}
          </ol>
          <Field label={words.note}>
            <Textarea
              value={note}
              maxLength={MAX_NOTE}
              resize="vertical"
              onChange={(_, data) => onChange({ given, note: data.value })}
            />
          </Field>
          <Button size="small" appearance="subtle" onClick={() => onChange(NO_ANSWERS)}>
            {words.clear}
          </Button>
        </>
      )}
    </Folded>
  );
}
