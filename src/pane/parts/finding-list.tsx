/** The open findings, grouped by appendix, and how to walk through them. */
import { useMemo, useState } from 'react';
import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { Severity } from '../../forms/edition.js';
import { countFindings, type CheckResult } from '../../review/check-result.js';
import type { Finding } from '../../review/finding.js';
import type { WaivedFindings } from '../../review/waivers.js';
import { FORM_STRINGS } from '../../strings/forms.js';
import { useLanguage, usePaneState, useSession, useStrings } from '../pane-context.js';
import { shownFindings } from '../session/reviewing.js';
import { findingKeys, focusFinding } from './finding-keys.js';
import { FindingRow } from './finding-row.js';
import { SeverityIcon } from '../../ui/severity-icon.js';

/** Long lists are shown piece by piece: a row costs the screen reader as much as the screen. */
const PAGE = 50;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px', marginBottom: '8px' },
  summary: { margin: '0 0 8px', fontSize: '16px', lineHeight: 1.35 },
  group: { margin: '12px 0 0', fontSize: '14px', lineHeight: 1.35 },
  list: {
    listStyleType: 'none',
    margin: '4px -8px 0',
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { margin: '8px 0', color: tokens.colorNeutralForeground2 },
  position: { minWidth: '44px', textAlign: 'center', color: tokens.colorNeutralForeground2 },
});

interface FindingListProps {
  readonly result: CheckResult;
  readonly waived: WaivedFindings;
}

export function FindingList({ result, waived }: FindingListProps): React.JSX.Element {
  const styles = useStyles();
  const words = useStrings();
  const session = useSession();
  const state = usePaneState();
  const { current, hidden } = state;
  const [limit, setLimit] = useState(PAGE);
  const all = shownFindings(state);
  const at = all.findIndex(({ key }) => key === current);
  const shown = all.slice(0, Math.max(limit, at + 1));
  const tabStop = (shown[at] ?? shown[0])?.key;
  const groups = useMemo(() => groupByForm(shown), [shown]);
  const counts = countFindings(waived.open);
  const step = (direction: 1 | -1): void => {
    void session.step(direction);
  };
  return (
    <section aria-label={words.results.title}>
      <h2 className={styles.summary}>{words.results.summary(counts.error + counts.warning, counts.info)}</h2>
      <div className={styles.bar} role="group" aria-label={words.results.filter}>
        {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            checked={!hidden.has(severity)}
            icon={<SeverityIcon level={severity} />}
            onClick={() => session.filter(severity, hidden.has(severity))}
          >
            {words.count[severity](counts[severity])}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.bar}>
        <Button size="small" onClick={() => step(-1)}>
          {words.previous}
        </Button>
        <span className={styles.position}>{words.results.position(at + 1, all.length)}</span>
        <Button size="small" onClick={() => step(1)}>
          {words.next}
        </Button>
      </div>
      {all.length === 0 && <p className={styles.quiet}>{words.results.allHidden}</p>}
      <div onKeyDown={findingKeys(session, shown)}>
        {groups.map(({ form, findings }) => (
          <Group key={form} form={form}>
            {findings.map((finding) => (
              <FindingRow
                key={finding.key}
                finding={finding}
                result={result}
                earlier={waived.reopened.find((one) => one.finding.key === finding.key)}
                isCurrent={finding.key === current}
                isTabStop={finding.key === tabStop}
              />
            ))}
          </Group>
        ))}
      </div>
      {shown.length < all.length && (
        <Button
          onClick={() => {
            setLimit(shown.length + PAGE);
            focusFinding(shown[shown.length - 1]?.key ?? null);
          }}
        >
          {words.results.more(Math.min(PAGE, all.length - shown.length))}
        </Button>
      )}
      <p className={styles.quiet}>{words.results.keys}</p>
    </section>
  );
}

interface GroupProps {
  readonly form: string;
  readonly children: React.ReactNode;
}

function Group({ form, children }: GroupProps): React.JSX.Element {
  const styles = useStyles();
  const words = useStrings();
  const language = useLanguage();
  const { recognition } = usePaneState();
  const name = form ? FORM_STRINGS[language].form(form) : words.results.otherForm;
  const sheets = [...new Set(recognition?.forms.filter((one) => one.form === form).map(({ sheet }) => sheet))];
  const elsewhere = sheets.filter((sheet) => sheet !== name).map((sheet) => words.sheet(sheet));
  return (
    <section>
      <h3 className={styles.group}>{[name, ...elsewhere].join(', ')}</h3>
      <ul className={styles.list} aria-label={`${words.results.list}: ${name}`}>
        {children}
      </ul>
    </section>
  );
}

/** Consecutive findings of one appendix; the check has put them in order already. */
function groupByForm(findings: readonly Finding[]): readonly { form: string; findings: readonly Finding[] }[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const form = /^([^:]+):/.exec(finding.refs[0] ?? '')?.[1] ?? '';
    const group = groups.get(form);
    if (group) group.push(finding);
    else groups.set(form, [finding]);
  }
  return [...groups].map(([form, members]) => ({ form, findings: members }));
}
