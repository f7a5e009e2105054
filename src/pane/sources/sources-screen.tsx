/** "Nguồn khác": what is attached, what could not be, and a section for each kind of source. */
import { Button } from '@fluentui/react-components';
import { m06aLines } from '../../strings/dossier-words.js';
import { failureTextFor, type FileUse } from '../../strings/failures-by-use.js';
import type { SourceKind } from '../../sources/registry.js';
import type { PaneSourcesStrings } from '../../strings/pane-sources.vi.js';
import { useLanguage, usePaneState, useSession, useStrings } from '../pane-context.js';
import { Banner } from '../../ui/banner.js';
import { HiddenStatus } from '../parts/hidden-status.js';
import type { SourceFault } from '../session/attached-sources.js';
import { isBusy } from '../session/state.js';
import { attachedSources, type AttachedSource } from './attached.js';
import { SOURCE_SECTIONS } from './sections.js';
import { useSourceStyles } from './source-styles.js';
import { useSourceStrings } from './source-words.js';

const USES: Readonly<Record<SourceKind, FileUse>> = {
  dossiers: 'list',
  tasks: 'list',
  previous: 'workbook',
  report: 'report',
};

export function SourcesScreen(): React.JSX.Element {
  const styles = useSourceStyles();
  const said = useSourceStrings();
  const words = useStrings();
  const session = useSession();
  const { result, task } = usePaneState();
  return (
    <div className={styles.screen}>
      {result === null && (
        <div className={styles.bar}>
          <Button
            size="small"
            disabledFocusable={isBusy(task)}
            onClick={() => {
              if (!isBusy(task)) void session.check();
            }}
          >
            {words.check}
          </Button>
        </div>
      )}
      <h2 className={styles.title}>{said.title}</h2>
      <p className={styles.quiet}>{said.intro}</p>
      <Progress />
      <Problems />
      <Attached />
      <M06a />
      {SOURCE_SECTIONS.map(({ kind, Section }) => (
        <section key={kind} className={styles.section} aria-labelledby={`source-${kind}`}>
          <h3 id={`source-${kind}`} className={styles.heading}>
            {said.kinds[kind]}
          </h3>
          <Section />
        </section>
      ))}
    </div>
  );
}

/** How far a long list is read; the bar above says that something is going on, and takes the cancelling. */
function Progress(): React.JSX.Element | null {
  const styles = useSourceStyles();
  const said = useSourceStrings();
  const { rowsDone } = usePaneState().sources;
  return rowsDone === null || rowsDone === 0 ? null : <p className={styles.quiet}>{said.rowsDone(rowsDone)}</p>;
}

function Problems(): React.JSX.Element {
  const said = useSourceStrings();
  const words = useStrings();
  const language = useLanguage();
  const session = useSession();
  const { problems } = usePaneState().sources;
  const text = (kind: SourceKind, fault: SourceFault): string => {
    if (isNoSource(fault, said)) return said.problems[fault];
    const { what, next } = failureTextFor(USES[kind], fault, language);
    return `${what} ${next}`;
  };
  return (
    <>
      <HiddenStatus>
        {problems.map(({ kind, name, fault }) => `${said.problem(name)} ${text(kind, fault)}`).join(' ')}
      </HiddenStatus>
      {problems.map(({ kind, name, fault }) => (
        <Banner
          key={`${kind} ${name}`}
          kind="warning"
          title={said.problem(name)}
          actions={
            <Button size="small" appearance="subtle" onClick={session.dismissProblems}>
              {words.close}
            </Button>
          }
        >
          {text(kind, fault)}
        </Banner>
      ))}
    </>
  );
}

function isNoSource(
  fault: SourceFault,
  { problems }: PaneSourcesStrings,
): fault is keyof PaneSourcesStrings['problems'] {
  return Object.hasOwn(problems, fault);
}

/** Biểu II.06a in the workbook itself is found, not chosen. */
function M06a(): React.JSX.Element | null {
  const styles = useSourceStyles();
  const said = useSourceStrings();
  const language = useLanguage();
  const { m06a } = usePaneState();
  if (!m06a) return null;
  const [found = '', ...strange] = m06aLines(m06a, language);
  return (
    <>
      <p className={styles.text}>
        {found}. {said.m06a(m06a.faults.length)}
      </p>
      {strange.map((line) => (
        <p key={line} className={styles.quiet}>
          {line}
        </p>
      ))}
    </>
  );
}

function Attached(): React.JSX.Element {
  const styles = useSourceStyles();
  const said = useSourceStrings();
  const session = useSession();
  const state = usePaneState();
  const sources = attachedSources(state);
  const remove = ({ kind, name }: AttachedSource): void => {
    if (isBusy(state.task)) return;
    if (kind === 'previous') void session.forgetPrevious(name);
    else session.detach(kind);
  };
  if (sources.length === 0) return <p className={styles.text}>{said.none}</p>;
  return (
    <ul className={styles.list} aria-label={said.attached}>
      {sources.map((source) => (
        <li key={`${source.kind} ${source.name}`} className={styles.item}>
          <span>{said.item(said.kinds[source.kind], source.name)}</span>
          <Button
            size="small"
            appearance="subtle"
            aria-label={said.remove(source.name)}
            disabledFocusable={isBusy(state.task)}
            onClick={() => remove(source)}
          >
            {said.removeShort}
          </Button>
        </li>
      ))}
    </ul>
  );
}
