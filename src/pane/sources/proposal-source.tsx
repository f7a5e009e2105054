/** Where a proposal's figure comes from when it is not from the appendices themselves, and the dossiers behind it. */
import type { CheckResult } from '../../review/check-result.js';
import { DOSSIER_CLASSES } from '../../sources/dossiers/classify.js';
import { FORM_STRINGS } from '../../strings/forms.js';
import { useLanguage, usePaneState } from '../pane-context.js';
import { CountLine } from './count-line.js';
import { useSourceStyles } from './source-styles.js';
import { useSourceStrings } from './source-words.js';

interface ProposalSourceProps {
  readonly rule: string;
  readonly result: CheckResult;
}

export function ProposalSource({ rule, result }: ProposalSourceProps): React.JSX.Element | null {
  const styles = useSourceStyles();
  const said = useSourceStrings();
  const words = FORM_STRINGS[useLanguage()];
  const { dossiers } = usePaneState().sources;
  const refs = result.edition.rules.find(({ data }) => data.id === rule)?.refs ?? [];
  const sources = [...new Set(refs.flatMap(({ source }) => (source === '' ? [] : [source])))];
  if (sources.length === 0) return null;
  const named = (source: string): string =>
    words.sources[source] ?? (source === 'previous' ? words.previous : words.lastYear);
  const counts = DOSSIER_CLASSES.filter((name) => refs.some((ref) => ref.source === 'dossiers' && ref.name === name));
  return (
    <>
      <p className={styles.text}>
        <strong>{said.fromSource(sources.map(named).join(', '))}</strong>
      </p>
      {dossiers && counts.length > 0 && (
        <ul className={styles.list}>
          {counts.map((name) => (
            <li key={name}>
              <CountLine attached={dossiers} name={name} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
