/** The open findings: chips that narrow, a search, short rows in the order in which they are to be dealt with. */
import { useMemo, useState } from 'react';
import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { GroupList20Regular } from '@fluentui/react-icons/svg/group-list';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import type { Severity } from '../../forms/edition.js';
import { countFindings, type CheckResult } from '../../review/check-result.js';
import type { Finding } from '../../review/finding.js';
import { sureFixes } from '../../review/fix.js';
import { standsAt } from '../../review/stands-at.js';
import type { WaivedFindings } from '../../review/waivers.js';
import { headlineOf, lineOf } from '../../strings/finding-lines.js';
import { sentenceOf } from '../../strings/findings.js';
import { FORM_STRINGS, refName } from '../../strings/forms.js';
import { useLanguage, usePaneState, useSession, useStrings } from '../pane-context.js';
import { shownFindings } from '../session/reviewing.js';
import { findingKeys, focusFinding } from './finding-keys.js';
import { FindingRow } from './finding-row.js';
import { SureFixes } from './sure-fixes.js';

/** Long lists are shown piece by piece: a row costs the screen reader as much as the screen. */
const PAGE = 50;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', marginBottom: '4px' },
  chips: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  rest: { flexGrow: 1 },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    height: '24px',
    padding: '0 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '12px',
    background: 'none',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
  group: { margin: '8px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: '0 -12px',
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { margin: '8px 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  search: { width: '100%', marginBottom: '4px' },
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
  const { current, grouped } = state;
  const [limit, setLimit] = useState(PAGE);
  const [mending, setMending] = useState(false);
  const all = shownFindings(state);
  const at = all.findIndex(({ key }) => key === current);
  const shown = all.slice(0, Math.max(limit, at + 1));
  const tabStop = (shown[at] ?? shown[0])?.key;
  const groups = useMemo(() => (grouped ? groupByForm(shown) : [{ form: null, findings: shown }]), [shown, grouped]);
  const sure = useMemo(() => sureFixes(waived.open), [waived]);
  return (
    <section aria-label={words.results.title}>
      <Chips open={waived.open} result={result}>
        {sure.length > 1 && (
          <Button size="small" aria-expanded={mending} onClick={() => setMending(!mending)}>
            {words.results.sureFixes(sure.length)}
          </Button>
        )}
      </Chips>
      {mending && sure.length > 1 && <SureFixes fixes={sure} result={result} onClose={() => setMending(false)} />}
      {all.length === 0 && <p className={styles.quiet}>{words.results.noneFound}</p>}
      <div onKeyDown={findingKeys(session, shown)}>
        {groups.map(({ form, findings }) => (
          <Group key={form ?? '*'} form={form}>
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

interface ChipsProps {
  readonly open: readonly Finding[];
  readonly result: CheckResult;
  /** Beside the ways to look at the list: what can be done with all of it. */
  readonly children: React.ReactNode;
}

/** Each chip means "only these". */
function Chips({ open, result, children }: ChipsProps): React.JSX.Element {
  const styles = useStyles();
  const words = useStrings();
  const language = useLanguage();
  const session = useSession();
  const { only, grouped } = usePaneState();
  const [searching, setSearching] = useState(false);
  const counts = countFindings(open);
  const chip = (key: Severity | null, label: string): React.JSX.Element => (
    <button
      key={key ?? '*'}
      type="button"
      className={mergeClasses(styles.chip, only === key && styles.chosen)}
      aria-pressed={only === key}
      onClick={() => session.filter(key)}
    >
      {label}
    </button>
  );
  const search = (text: string): void => {
    const wanted = plain(text);
    const texts = (finding: Finding): string =>
      [
        headlineOf(finding, language),
        refName(standsAt(finding), language, result.edition.indicators),
        result.edition.indicators.get(standsAt(finding))?.label ?? '',
        lineOf(finding, result.edition, language),
        sentenceOf(finding, result.edition, language),
      ].join(' ');
    session.find(
      wanted === '' ? null : new Set(open.filter((one) => plain(texts(one)).includes(wanted)).map(({ key }) => key)),
    );
  };
  const toggleSearch = (): void => {
    if (searching) session.find(null);
    setSearching(!searching);
  };
  return (
    <>
      <div className={styles.bar}>
        <div className={styles.chips} role="group" aria-label={words.results.filter}>
          {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
            chip(severity, words.results.chip[severity](counts[severity])),
          )}
          {chip(null, words.results.all(open.length))}
        </div>
      </div>
      <div className={styles.bar}>
        {children}
        <span className={styles.rest} />
        <Button
          size="small"
          appearance="subtle"
          icon={<GroupList20Regular />}
          aria-label={words.results.grouped}
          title={words.results.grouped}
          aria-pressed={grouped}
          onClick={() => session.group(!grouped)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<Search20Regular />}
          aria-label={words.results.search}
          title={words.results.search}
          aria-expanded={searching}
          onClick={toggleSearch}
        />
      </div>
      {searching && (
        <Input
          className={styles.search}
          size="small"
          type="search"
          autoFocus
          aria-label={words.results.search}
          placeholder={words.results.searchFor}
          onChange={(_, { value }) => search(value)}
          onKeyDown={({ key }) => {
            if (key === 'Escape') toggleSearch();
          }}
        />
      )}
    </>
  );
}

/** Whoever searches may leave the marks away: "dung han" finds "đúng hạn". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().trim();
}

interface GroupProps {
  /** null: the list is one. */
  readonly form: string | null;
  readonly children: React.ReactNode;
}

function Group({ form, children }: GroupProps): React.JSX.Element {
  const styles = useStyles();
  const words = useStrings();
  const language = useLanguage();
  const { recognition } = usePaneState();
  if (form === null)
    return (
      <ul className={styles.list} aria-label={words.results.list}>
        {children}
      </ul>
    );
  const name = form ? FORM_STRINGS[language].form(form) : words.results.otherForm;
  const sheets = [...new Set(recognition?.forms.filter((one) => one.form === form).map(({ sheet }) => sheet))];
  const elsewhere = sheets.filter((sheet) => sheet !== name).map((sheet) => words.sheet(sheet));
  return (
    <section>
      <h2 className={styles.group}>{[name, ...elsewhere].join(', ')}</h2>
      <ul className={styles.list} aria-label={`${words.results.list}: ${name}`}>
        {children}
      </ul>
    </section>
  );
}

interface FormGroup {
  readonly form: string | null;
  readonly findings: readonly Finding[];
}

/** Consecutive findings of one appendix; the check has put them in order already. */
function groupByForm(findings: readonly Finding[]): readonly FormGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const form = /^([^:]+):/.exec(finding.refs[0] ?? '')?.[1] ?? '';
    const group = groups.get(form);
    if (group) group.push(finding);
    else groups.set(form, [finding]);
  }
  return [...groups].map(([form, members]) => ({ form, findings: members }));
}
