/**
 * "Đọc biểu mẫu từ tệp này": what was taken for figures is shown and corrected by choosing a cell, filled files may be added
 * as evidence, relations by choosing cells; then the edition is kept in the workbook and in force.
 */
import { useEffect, useMemo, useState } from 'react';
import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { checkOwnForm } from '../../app/check-learned.js';
import { learnEdition, NothingToLearn, type LearnedEdition, type NamedSnapshot } from '../../app/learn-edition.js';
import type { LearnChoices } from '../../forms/learn/learn-forms.js';
import type { LearnedPart } from '../../forms/learn/learned.js';
import { refAt } from '../../forms/learn/ref-at.js';
import { snapshotInPage } from '../../hosts/file/page/open-in-page.js';
import { isSure, sumOf, type Relation } from '../../rules/learn/relation.js';
import { sentenceOf } from '../../strings/findings.js';
import { LEARN_STRINGS } from '../../strings/learn.js';
import { PANE_LEARN_STRINGS } from '../../strings/pane-learn.js';
import { Banner } from '../../ui/banner.js';
import type { ChosenFile } from '../../ui/chosen-file.js';
import { FilePicker } from '../../ui/file-picker.js';
import { columnName, formatAddress } from '../../workbook/address.js';
import { HostError } from '../../workbook/failure.js';
import type { Snapshot } from '../../workbook/snapshot.js';
import { useLanguage, useSession } from '../pane-context.js';
import { LearnAddition } from './learn-addition.js';

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px' },
  title: { margin: 0, fontSize: '16px', lineHeight: 1.35 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  relations: { margin: 0, paddingLeft: '18px', display: 'grid', gap: '4px' },
});

/** The rest stands in the list after saving. */
const MOST_FINDINGS = 5;

type Columns = NonNullable<LearnChoices['columns']>;
type Without = NonNullable<LearnChoices['without']>;

export function LearnForm(): React.JSX.Element {
  const styles = useStyles();
  const words = PANE_LEARN_STRINGS[useLanguage()];
  const session = useSession();
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const [columns, setColumns] = useState<Columns>([]);
  const [without, setWithout] = useState<Without>([]);
  /** Tables whose total row the person was asked about, and those of them that have none. */
  const [answered, setAnswered] = useState<Without>([]);
  const [withoutTotal, setWithoutTotal] = useState<Without>([]);
  const [filled, setFilled] = useState<readonly NamedSnapshot[]>([]);
  const [added, setAdded] = useState<readonly Relation[]>([]);
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    void session.readForLearning().then(setSnapshot);
  }, [session]);
  const learned = useMemo(
    () =>
      snapshot &&
      learn({
        forms: [{ name: '', snapshot }],
        filled,
        date: new Date().toISOString().slice(0, 10),
        choices: { columns, without, withoutTotal },
        added,
        dropped,
        ...(name === null || name.trim() === '' ? {} : { name: name.trim() }),
      }),
    [snapshot, filled, columns, without, withoutTotal, added, dropped, name],
  );
  const all = useMemo(
    () =>
      snapshot
        ? (learn({ forms: [{ name: '', snapshot }], filled: [], date: '2000-01-01', choices: { columns } })?.parts ??
          [])
        : [],
    [snapshot, columns],
  );
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{words.title}</h2>
      {snapshot === null && <p className={styles.quiet}>{words.reading}</p>}
      {snapshot !== null && all.length === 0 && <Banner kind="warning">{words.none}</Banner>}
      {all.length > 0 && (
        <>
          <p className={styles.quiet}>
            {words.found(
              all.length,
              all.reduce((sum, part) => sum + part.rows.length, 0),
            )}
          </p>
          <ul className={styles.list}>
            {all.map((part) => (
              <PartItem
                key={`${part.sheet} ${part.header}`}
                part={part}
                isTaken={!without.some((one) => isOf(one, part))}
                onTake={(isTaken) => {
                  const others = without.filter((one) => !isOf(one, part));
                  setWithout(isTaken ? others : [...others, { sheet: part.sheet, top: part.header }]);
                }}
                onColumn={(column) => {
                  const others = columns.filter((one) => !isOf(one, part));
                  const chosen = columnsWith(part, column);
                  if (chosen.length > 0)
                    setColumns([...others, { sheet: part.sheet, top: part.header, columns: chosen }]);
                }}
                isAsked={part.kind === 'table' && part.total !== null && !answered.some((one) => isOf(one, part))}
                onTotal={(isTotal) => {
                  const own = { sheet: part.sheet, top: part.header };
                  setAnswered([...answered, own]);
                  if (!isTotal) setWithoutTotal([...withoutTotal, own]);
                }}
              />
            ))}
          </ul>
        </>
      )}
      {learned && (
        <>
          <Evidence learned={learned} filled={filled} onFiles={setFilled} />
          <Relations learned={learned} onDrop={(rule) => setDropped([...dropped, rule])} />
          {snapshot && <OwnForm learned={learned} snapshot={snapshot} />}
          <LearnAddition
            refOf={(place) => refAt(learned.parts, place)}
            onAdd={(total, parts) => setAdded([...added, sumOf(total, parts, { kind: 'person' })])}
          />
          <Field label={words.name} hint={words.noFigures}>
            <Input value={name ?? learned.compiled.edition.name.vi} onChange={(_, { value }) => setName(value)} />
          </Field>
          <div className={styles.bar}>
            <Button appearance="primary" onClick={() => void session.adoptEdition(learned.data)}>
              {words.save}
            </Button>
            <Button onClick={() => session.show('check')}>{words.later}</Button>
          </div>
        </>
      )}
    </div>
  );
}

function learn(call: Parameters<typeof learnEdition>[0]): LearnedEdition | null {
  try {
    return learnEdition(call);
  } catch (error) {
    if (error instanceof NothingToLearn) return null;
    throw error;
  }
}

function isOf(one: { readonly sheet: string; readonly top: number }, part: LearnedPart): boolean {
  return one.sheet === part.sheet && one.top === part.header;
}

/** A list has one column of figures; in a form with several the chosen one comes in, or goes where it was taken for figures. */
function columnsWith(part: LearnedPart, column: number): readonly number[] {
  if (part.kind === 'list') return [column];
  const own = part.columns.map((one) => one.column);
  const chosen = own.includes(column) ? own.filter((one) => one !== column) : [...own, column];
  return chosen.sort((one, other) => one - other);
}

interface PartItemProps {
  readonly part: LearnedPart;
  readonly isTaken: boolean;
  readonly onTake: (isTaken: boolean) => void;
  readonly onColumn: (column: number) => void;
  /** Whether the row that is taken for the total is one was not said yet. */
  readonly isAsked: boolean;
  readonly onTotal: (isTotal: boolean) => void;
}

function PartItem({ part, isTaken, onTake, onColumn, isAsked, onTotal }: PartItemProps): React.JSX.Element {
  const styles = useStyles();
  const words = PANE_LEARN_STRINGS[useLanguage()];
  const session = useSession();
  const [isChoosing, setChoosing] = useState(false);
  const [isMissed, setMissed] = useState(false);
  const first = part.kind === 'list' ? part.valueColumn : (part.columns[0]?.column ?? 0);
  const take = async (): Promise<void> => {
    const place = await session.selectedCell();
    const isInside = place?.sheet === part.sheet && place.row >= part.header && place.row <= part.bottom;
    setMissed(!isInside);
    if (!isInside) return;
    setChoosing(false);
    onColumn(place.column);
  };
  return (
    <li>
      <Checkbox
        checked={isTaken}
        onChange={(_, { checked }) => onTake(checked === true)}
        label={
          part.kind === 'list'
            ? words.list(part.name, part.sheet, part.rows.length, columnName(part.valueColumn), part.heading)
            : words.table(
                part.name,
                part.sheet,
                part.columns.map(({ column }) => columnName(column)).join(', '),
                part.rows.length,
                part.total,
              )
        }
      />
      <div className={styles.bar}>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => void session.goTo({ sheet: part.sheet, row: part.top, column: first })}
        >
          {words.show}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setChoosing(!isChoosing)} aria-expanded={isChoosing}>
          {words.changeColumn}
        </Button>
      </div>
      {isAsked && isTaken && part.kind === 'table' && (
        <Banner
          kind="info"
          actions={
            <>
              <Button size="small" onClick={() => onTotal(true)}>
                {words.isTotal}
              </Button>
              <Button size="small" onClick={() => onTotal(false)}>
                {words.isNoTotal}
              </Button>
            </>
          }
        >
          {words.openRows(part.name, part.total ?? '')}
        </Banner>
      )}
      {isChoosing && (
        <>
          <p className={styles.quiet}>{part.kind === 'list' ? words.chooseColumn : words.chooseColumns}</p>
          <Button size="small" onClick={() => void take()}>
            {words.takeColumn}
          </Button>
          {isMissed && <Banner kind="warning">{words.noCell}</Banner>}
        </>
      )}
    </li>
  );
}

interface EvidenceProps {
  readonly learned: LearnedEdition;
  readonly filled: readonly NamedSnapshot[];
  readonly onFiles: (files: readonly NamedSnapshot[]) => void;
}

function Evidence({ learned, filled, onFiles }: EvidenceProps): React.JSX.Element {
  const styles = useStyles();
  const words = PANE_LEARN_STRINGS[useLanguage()];
  const [unread, setUnread] = useState(0);
  const [isReading, setReading] = useState(false);
  const choose = async (files: readonly ChosenFile[]): Promise<void> => {
    setReading(true);
    const read: NamedSnapshot[] = [];
    let missed = 0;
    for (const file of files) {
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        read.push({ name: file.name, snapshot: await snapshotInPage(bytes, file.name) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        missed += 1;
      }
    }
    setUnread(missed);
    setReading(false);
    onFiles([...filled, ...read]);
  };
  return (
    <>
      <p className={styles.quiet}>{words.filled}</p>
      <FilePicker
        button={words.filledButton}
        hint={words.filledHint}
        accept=".xlsx,.xlsm,.xls"
        several
        disabled={isReading}
        onChoose={(files) => void choose(files)}
      />
      {(filled.length > 0 || unread > 0) && (
        <p className={styles.quiet}>{words.filledUsed(learned.units.length, learned.unused.length + unread)}</p>
      )}
    </>
  );
}

function Relations({
  learned,
  onDrop,
}: {
  readonly learned: LearnedEdition;
  readonly onDrop: (rule: string) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = PANE_LEARN_STRINGS[language];
  const { relations, unclear, compiled } = learned;
  const sure = relations.filter(isSure).length;
  return (
    <>
      <p className={styles.quiet}>{words.relations(relations.length, sure, relations.length - sure, unclear.length)}</p>
      {relations.length > 0 && (
        <details>
          <summary>{words.all}</summary>
          <ul className={styles.relations}>
            {compiled.edition.rules.map(({ id, rule, why, source, note }) => (
              <li key={id}>
                {why[language]} <span className={styles.quiet}>{[source, note].filter(Boolean).join('. ')}</span>{' '}
                <Button
                  size="small"
                  appearance="subtle"
                  onClick={() => onDrop(rule)}
                  aria-label={`${words.drop}: ${why[language]}`}
                >
                  {words.drop}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The open workbook by what was just read of it: what would be found there, before anything is saved. */
function OwnForm({
  learned,
  snapshot,
}: {
  readonly learned: LearnedEdition;
  readonly snapshot: Snapshot;
}): React.JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const { fit, figures, findings, counts } = useMemo(
    () => checkOwnForm(learned, { name: '', snapshot }),
    [learned, snapshot],
  );
  return (
    <>
      <p role="status" className={styles.quiet}>
        {LEARN_STRINGS[language].ownForm('', fit.matched, fit.of, figures, counts)}
      </p>
      {findings.length > 0 && (
        <ul className={styles.relations}>
          {findings.slice(0, MOST_FINDINGS).map((finding) => (
            <li key={`${finding.rule} ${finding.refs.join(' ')}`}>
              {finding.cells[0] && `${formatAddress(finding.cells[0])}: `}
              {sentenceOf(finding, learned.compiled, language)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
