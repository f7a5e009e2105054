/** What was read of the text: each sentence once, with its figures and what each was taken for. */
import type { AmbiguousFact, Fact, ReportFacts } from '../../sources/report/fact.js';
import { factLabel, passedOverLine, REPORT_STRINGS, valueText } from '../../strings/report.js';
import { useLanguage } from '../pane-context.js';
import { Folded } from '../parts/folded.js';
import { useSourceStyles } from '../sources/source-styles.js';
import { Highlighted } from './highlighted.js';
import { useReportStrings } from './report-words.js';

type AnyFact = Fact | AmbiguousFact;

export function FactsPart({
  facts: { facts, ambiguous, passedOver },
}: {
  readonly facts: ReportFacts;
}): React.JSX.Element {
  const styles = useSourceStyles();
  const { facts: said } = useReportStrings();
  const language = useLanguage();
  if (facts.length + ambiguous.length + passedOver.length === 0)
    return (
      <section className={styles.section}>
        <p className={styles.text}>{said.none}</p>
      </section>
    );
  return (
    <section className={styles.section}>
      {facts.length > 0 && <Group title={said.title(facts.length)} facts={facts} />}
      {ambiguous.length > 0 && <Group title={said.ambiguous(ambiguous.length)} facts={ambiguous} />}
      {passedOver.length > 0 && (
        <>
          <p className={styles.text}>{REPORT_STRINGS[language].passedOver}</p>
          <ul className={styles.bullets}>
            {passedOver.map((one) => (
              <li key={`${one.paragraph} ${one.beginning}`}>{passedOverLine(one, language)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Group({ title, facts }: { readonly title: string; readonly facts: readonly AnyFact[] }): React.JSX.Element {
  const styles = useSourceStyles();
  const { text: said } = useReportStrings();
  return (
    <Folded summary={title}>
      <ul className={styles.bullets} aria-label={title}>
        {bySentence(facts).map(([first, ...others]) => (
          <li key={`${first.paragraph} ${first.text}`}>
            {said.paragraph(first.paragraph)}{' '}
            <Highlighted text={first.text} spans={[first, ...others].map(({ span }) => span)} />
            <ul className={styles.bullets}>
              {[first, ...others].map((fact) => (
                <li key={`${fact.span.start} ${namesOf(fact).join(' ')}`}>
                  <FactText fact={fact} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Folded>
  );
}

function FactText({ fact }: { readonly fact: AnyFact }): React.JSX.Element {
  const { facts: said } = useReportStrings();
  const language = useLanguage();
  const names = namesOf(fact).map((name) => factLabel(name, language));
  return (
    <>
      {names.join(` ${said.or} `)}: <strong>{valueText(fact, language)}</strong>
      {'candidates' in fact && ` (${said.ambiguousMark})`}
    </>
  );
}

function namesOf(fact: AnyFact): readonly Fact['name'][] {
  return 'candidates' in fact ? fact.candidates : [fact.name];
}

function bySentence(facts: readonly AnyFact[]): readonly (readonly [AnyFact, ...AnyFact[]])[] {
  const sentences = new Map<string, [AnyFact, ...AnyFact[]]>();
  for (const fact of facts) {
    const key = `${fact.paragraph} ${fact.text}`;
    const own = sentences.get(key);
    if (own) own.push(fact);
    else sentences.set(key, [fact]);
  }
  return [...sentences.values()];
}
