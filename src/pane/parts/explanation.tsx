/** Behind a finding: the rule in words, why, the source, what else fits, its place in the handbook. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../review/check-result.js';
import type { Finding } from '../../review/finding.js';
import { USER_RULES_SHEET } from '../../review/user-rules.js';
import { reasonWith } from '../../strings/finding-words.js';
import { figure } from '../../strings/forms.js';
import { ruleInWords } from '../../strings/rule-sentence.js';
import { placeKey } from '../../workbook/address.js';
import { useFinishStrings } from '../finish-words.js';
import { useEnvironment, useLanguage, useStrings } from '../pane-context.js';
import { isInHandbook } from '../session/preferences.js';
import { CellLink } from './cell-link.js';
import { RelationQuestion } from './learn-offer.js';

const useStyles = makeStyles({
  terms: { margin: 0, display: 'grid', gap: '4px' },
  term: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
  list: { margin: 0, paddingLeft: '18px' },
});

interface ExplanationProps {
  readonly finding: Finding;
  readonly result: CheckResult;
}

export function Explanation({ finding, result }: ExplanationProps): React.JSX.Element {
  const styles = useStyles();
  const words = useStrings();
  const { explain } = useFinishStrings();
  const language = useLanguage();
  const { alternatives, source, rule } = finding;
  const sentence = ruleInWords(rule, result.edition, language);
  const why = finding.why[language];
  const shown = new Set(finding.terms.flatMap(({ place }) => (place ? [placeKey(place)] : [])));
  const others = finding.cells.filter((place) => !shown.has(placeKey(place)));
  return (
    <>
      <RelationQuestion rule={rule} />
      <dl className={styles.terms}>
        {sentence && <Meaning term={`${explain.rule} ${rule}`}>{sentence}</Meaning>}
        <Meaning term={explain.why}>{why}</Meaning>
        {source && <Meaning term={words.results.why}>{source}</Meaning>}
        {alternatives.length > 0 && (
          <Meaning term={explain.alternatives}>
            <ul className={styles.list}>
              {alternatives.map(({ id, why: when, numbers }) => (
                <li key={id}>
                  {reasonWith(when[language], '')}
                  {numbers && explain.numbersOf(numbers.map((value) => figure(value)).join(', '))}
                </li>
              ))}
            </ul>
          </Meaning>
        )}
        {others.length > 0 && (
          <Meaning term={words.results.otherCells}>
            {others.map((place) => (
              <span key={placeKey(place)}>
                <CellLink place={place} />{' '}
              </span>
            ))}
          </Meaning>
        )}
      </dl>
      <HandbookLink rule={rule} result={result} />
    </>
  );
}

interface MeaningProps {
  readonly term: string;
  readonly children: React.ReactNode;
}

function Meaning({ term, children }: MeaningProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.meaning}>{children}</dd>
    </div>
  );
}

/**
 * The handbook is about the usual edition; rules of another, of a file or a sheet of the office's own are not in it.
 */
function HandbookLink({ rule, result }: { readonly rule: string; readonly result: CheckResult }): React.ReactNode {
  const { explain } = useFinishStrings();
  const { handbookUrl } = useEnvironment();
  const data = result.edition.rules.find((one) => one.data.id === rule)?.data;
  const isOther = data?.source === USER_RULES_SHEET;
  if (handbookUrl === null || !isInHandbook(result.edition.edition.id) || isOther) return null;
  return (
    <Link href={`${handbookUrl}#${encodeURIComponent(rule)}`} target="_blank" rel="noopener">
      {explain.handbook(rule)}
    </Link>
  );
}
