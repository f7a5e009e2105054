/** Behind a finding about the report's text: the sentence with its figure, the cells beside it, the sentence mended. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Quote } from '../../forms/reading.js';
import { rewritesOf, type Rewrite } from '../../review/rewrites.js';
import type { Finding, Term } from '../../review/finding.js';
import { refName } from '../../strings/forms.js';
import { placeKey } from '../../workbook/address.js';
import { useLanguage, useStrings } from '../pane-context.js';
import { CellLink } from '../parts/cell-link.js';
import { CopyText } from '../parts/copy-text-part.js';
import { Highlighted } from './highlighted.js';
import { useReportStrings } from './report-words.js';

const useStyles = makeStyles({
  quotes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '6px',
    margin: '0 0 8px',
    paddingLeft: '8px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    justifyItems: 'start',
  },
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: '18px' },
});

/** True for findings that a sentence of the report speaks in. */
export function isQuoted({ terms }: Finding): boolean {
  return terms.some(({ quote }) => quote !== undefined);
}

export function Quotes({ finding }: { readonly finding: Finding }): React.JSX.Element | null {
  const styles = useStyles();
  const words = useStrings();
  const { text: said } = useReportStrings();
  const language = useLanguage();
  if (!isQuoted(finding)) return null;
  const cells = finding.terms.flatMap((term) => (term.place ? [{ ...term, place: term.place }] : []));
  return (
    <div className={styles.quotes}>
      {sentencesOf(finding.terms).map(([first, ...others]) => (
        <p key={`${first.paragraph} ${first.sentence}`} className={styles.text}>
          {said.paragraph(first.paragraph)} <Highlighted text={first.sentence} spans={[first, ...others]} />
        </p>
      ))}
      {cells.length > 0 && (
        <div>
          {said.inAppendix}
          <ul className={styles.list}>
            {cells.map(({ ref, written, place }) => (
              <li key={placeKey(place)}>
                {refName(ref, language)}: <strong>{written || words.blank}</strong> <CellLink place={place} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {rewritesOf(finding).map((rewrite) => (
        <Fixed key={rewrite.corrected} rewrite={rewrite} />
      ))}
    </div>
  );
}

/** The quotes of each sentence, in the order of the terms. */
function sentencesOf(terms: readonly Term[]): readonly (readonly [Quote, ...Quote[]])[] {
  const sentences = new Map<string, [Quote, ...Quote[]]>();
  for (const { quote } of terms) {
    if (!quote) continue;
    const key = `${quote.paragraph} ${quote.sentence}`;
    const own = sentences.get(key);
    if (own) own.push(quote);
    else sentences.set(key, [quote]);
  }
  return [...sentences.values()];
}

function Fixed({ rewrite }: { readonly rewrite: Rewrite }): React.JSX.Element {
  const styles = useStyles();
  const { text: said } = useReportStrings();
  const { quote, corrected, span } = rewrite;
  const before = quote.sentence.slice(quote.start, quote.end);
  const after = corrected.slice(span.start, span.end);
  return (
    <>
      <p className={styles.text}>{said.rewrite(before, after)}</p>
      <CopyText
        text={corrected}
        label={said.copy}
        textLabel={said.corrected}
        copied={said.copied}
        byHand={said.byHand}
        size="small"
        about={said.copyThis(`${before} → ${after}`)}
      />
    </>
  );
}
