/** How many remarks of the office above are corrected, explained, open; the way to them. */
import { isOfEdition } from '../../review/of-edition.js';
import { answersNow, countAnswers } from '../../review/answers.js';
import { answersText } from '../../strings/answer-words.js';
import { TextButton } from '../../ui/text-button.js';
import { useLanguage, usePaneState, useSession } from '../pane-context.js';

/** Nothing where the file keeps none. */
export function AnswersLine(): React.JSX.Element | null {
  const language = useLanguage();
  const session = useSession();
  const { settings, result, summary } = usePaneState();
  if (!settings.answers || !result || !summary) return null;
  if (!isOfEdition(settings.answers, result.edition.edition.id)) return null;
  const text = answersText(countAnswers(answersNow(settings.answers, result.recognition.reading, summary)), language);
  if (text === '') return null;
  return (
    <div>
      <TextButton onClick={() => void session.showFinish('answers')}>{text}</TextButton>
    </div>
  );
}
