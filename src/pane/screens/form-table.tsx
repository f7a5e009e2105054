/** The forms as tables of the page's own: for screen readers, which read nothing of a grid that is drawn, and for a quick look. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Form } from '../../forms/edition.js';
import type { CheckResult } from '../../review/check-result.js';
import type { Finding } from '../../review/finding.js';
import { standsAt } from '../../review/stands-at.js';
import { headlineOf } from '../../strings/finding-lines.js';
import { FORM_STRINGS, refName } from '../../strings/forms.js';
import { TABLE_STRINGS } from '../../strings/pane-table.js';
import { TextButton } from '../../ui/text-button.js';
import { useLanguage, usePaneState, useSession, useStrings } from '../pane-context.js';
import { CellLink } from '../parts/cell-link.js';
import { choose } from '../parts/finding-keys.js';

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '10px' },
  title: { margin: 0, fontSize: '16px', lineHeight: 1.35 },
  heading: { textAlign: 'start', fontSize: '14px', fontWeight: tokens.fontWeightSemibold, padding: '4px 0' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': {
      padding: '3px 4px',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'start',
      verticalAlign: 'top',
    },
  },
  figure: { whiteSpace: 'nowrap', overflowWrap: 'normal', fontVariantNumeric: 'tabular-nums' },
});

export function FormTableScreen(): React.JSX.Element {
  const styles = useStyles();
  const words = TABLE_STRINGS[useLanguage()];
  const { result, summary } = usePaneState();
  const findings = summary?.waived.open ?? [];
  const recognised = new Set(result?.recognition.forms.map(({ form }) => form));
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.quiet}>{words.hint}</p>
      {result === null ? (
        <CheckFirst />
      ) : (
        result.edition.edition.forms
          .filter(({ number }) => recognised.has(number))
          .map((form) => <FormTable key={form.number} form={form} result={result} findings={findings} />)
      )}
    </div>
  );
}

function CheckFirst(): React.JSX.Element {
  const words = useStrings();
  const session = useSession();
  return (
    <div>
      <Button onClick={() => void session.check()}>{words.check}</Button>
    </div>
  );
}

interface FormTableProps {
  readonly form: Form;
  readonly result: CheckResult;
  readonly findings: readonly Finding[];
}

function FormTable({ form, result, findings }: FormTableProps): React.JSX.Element {
  const styles = useStyles();
  const { blank } = useStrings();
  const language = useLanguage();
  const session = useSession();
  const { columns, toFinding } = TABLE_STRINGS[language];
  const rows = form.indicators.flatMap((indicator) => {
    const entry = result.entries.get(indicator.ref);
    return entry || indicator.kind === 'heading' ? [{ indicator, entry }] : [];
  });
  return (
    <table className={styles.table}>
      <caption className={styles.heading}>{FORM_STRINGS[language].form(form.number)}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.figure}>
            {columns.stt}
          </th>
          <th scope="col">{columns.label}</th>
          <th scope="col" className={styles.figure}>
            {columns.figure}
          </th>
          <th scope="col">{columns.cell}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ indicator: { ref, stt, label }, entry }) => (
          <tr key={ref}>
            <th scope="row" className={styles.figure}>
              {stt}
            </th>
            <td>
              {label}
              {findings
                .filter((finding) => standsAt(finding) === ref)
                .map((finding) => (
                  <div key={finding.key}>
                    <TextButton
                      aria-label={toFinding(headlineOf(finding, language), refName(ref, language))}
                      onClick={() => {
                        session.show('check');
                        void choose(session, finding);
                      }}
                    >
                      {headlineOf(finding, language)}
                    </TextButton>
                  </div>
                ))}
            </td>
            <td className={styles.figure}>{entry && (entry.written || blank)}</td>
            <td className={styles.figure}>{entry?.place && <CellLink place={entry.place} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
