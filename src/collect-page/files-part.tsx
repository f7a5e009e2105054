/** All files that came in, each with its unit, period and level, as recognised or as set right, and what became of it. */
import { useEffect, useRef, useState } from 'react';
import { Button, Checkbox, mergeClasses } from '@fluentui/react-components';
import type { UnitRecord } from '../collect/unit-record.js';
import { formsFilled } from '../collect/merge-submissions.js';
import { capital } from '../strings/capital.js';
import { COLLECT_STRINGS, submissionFailureText } from '../strings/collect.js';
import { unplacedRemark } from '../strings/collect-remarks.js';
import { FORM_STRINGS } from '../strings/forms.js';
import { periodName } from '../strings/period-name.js';
import type { Collected } from './collecting.js';
import { correctionKey } from './collecting.js';
import { useCollecting, useCollectLanguage, useCollectState, useCollectStrings } from './collect-context.js';
import { CorrectFile } from './correct-file.js';
import { fileRows, type FileRow } from './file-rows.js';
import { useCollectStyles } from './page-styles.js';
import { TableHead } from './table-head.js';
import { UnnamedFiles } from './unnamed-notice.js';

/** More rows at once make a page slow to paint; they come on demand. */
const ROWS_AT_ONCE = 200;

export function FilesPart({ collected: { ledger } }: { readonly collected: Collected }): React.JSX.Element {
  const styles = useCollectStyles();
  const words = useCollectStrings();
  const [onlyQuestions, setOnlyQuestions] = useState(false);
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const [done, setDone] = useState<{ readonly path: string; readonly isApplied: boolean } | null>(null);
  const part = useRef<HTMLDivElement>(null);
  const told = useRef<HTMLParagraphElement>(null);
  // Set right, a file may stand elsewhere in the table, or not in what is shown of it: the keyboard goes on from there.
  useEffect(() => {
    if (!done) return;
    const buttons = part.current?.querySelectorAll<HTMLElement>('button[data-file]') ?? [];
    ([...buttons].find((button) => button.dataset['file'] === done.path) ?? told.current)?.focus();
  }, [done]);
  const rows = fileRows(ledger);
  const questions = rows.filter(({ isQuestion }) => isQuestion);
  const wanted = onlyQuestions ? questions : rows;
  if (rows.length === 0) return <p className={styles.text}>{words.nothingYet}</p>;
  const { columns } = words.files;
  return (
    <div ref={part} className={styles.section}>
      <div role="status">
        {done?.isApplied && (
          <p ref={told} tabIndex={-1} className={styles.text}>
            {words.files.done(done.path)}
          </p>
        )}
      </div>
      <UnnamedFiles ledger={ledger} />
      {questions.length > 0 && (
        <Checkbox
          label={words.files.onlyQuestions(questions.length)}
          checked={onlyQuestions}
          onChange={(_event, { checked }) => setOnlyQuestions(checked === true)}
        />
      )}
      <table className={styles.table} role="table" aria-label={words.files.title}>
        <TableHead
          captions={[columns.file, columns.unit, columns.period, columns.level, columns.state, columns.action]}
        />
        <tbody role="rowgroup">
          {wanted.slice(0, shown).map((row) => (
            <FileLine
              key={row.placed.submission.path}
              row={row}
              units={ledger.units}
              onDone={(isApplied) => setDone({ path: row.placed.submission.path, isApplied })}
            />
          ))}
        </tbody>
      </table>
      {wanted.length > shown && (
        <Button onClick={() => setShown(shown + ROWS_AT_ONCE)}>{words.more(wanted.length - shown)}</Button>
      )}
    </div>
  );
}

/** More units than that are chosen from the list. */
const MOST_CANDIDATES = 3;

interface FileLineProps {
  readonly row: FileRow;
  readonly units: readonly UnitRecord[];
  readonly onDone: (isApplied: boolean) => void;
}

function FileLine({ row, units, onDone }: FileLineProps): React.JSX.Element {
  const styles = useCollectStyles();
  const words = useCollectStrings();
  const language = useCollectLanguage();
  const { corrections } = useCollectState();
  const collecting = useCollecting();
  const [editing, setEditing] = useState(false);
  const { placed, unit } = row;
  const { submission, from, claimed } = placed;
  const core = COLLECT_STRINGS[language];
  const { columns } = words.files;
  const name = unit?.id ?? claimed?.text ?? '';
  const level = submission.found?.level;
  const corrected = corrections[correctionKey(submission)];
  return (
    <>
      <tr role="row">
        <th role="rowheader" scope="row" data-anywhere="">
          {submission.path}
        </th>
        <td role="cell">
          <span className={styles.caption}>{columns.unit}: </span>
          {name === '' ? words.files.unknownUnit : name}
          {from !== null && <span className={styles.quiet}> ({core.sources[from]})</span>}
        </td>
        <td role="cell">
          <span className={styles.caption}>{columns.period}: </span>
          {submission.periodText ?? (submission.period ? periodName(submission.period) : words.files.unknownPeriod)}
          {submission.periodFrom === 'chosen' && <span className={styles.quiet}> ({core.sources.chosen})</span>}
        </td>
        <td role="cell">{level ? capital(FORM_STRINGS[language].levels[level]) : '–'}</td>
        <td role="cell" data-anywhere="">
          <FileStates row={row} units={units} />
        </td>
        <td role="cell">
          <Button
            size="small"
            className={styles.oneLine}
            data-file={submission.path}
            aria-expanded={editing}
            aria-label={words.files.correctThis(submission.path)}
            onClick={() => setEditing(!editing)}
          >
            {words.files.correct}
          </Button>
          {placed.candidates.slice(0, MOST_CANDIDATES).map((at) => {
            const id = units[at]?.id;
            return id === undefined ? null : (
              <Button
                key={id}
                size="small"
                onClick={() => {
                  collecting.correct(submission, { ...corrected, unit: id });
                  onDone(true);
                }}
              >
                {words.files.isOf(id)}
              </Button>
            );
          })}
          {corrected && <div className={styles.quiet}>{words.files.corrected}</div>}
        </td>
      </tr>
      {editing && (
        <tr role="row">
          <td role="cell" colSpan={6}>
            <CorrectFile
              placed={placed}
              unit={unit}
              units={units}
              onDone={(isApplied) => {
                setEditing(false);
                onDone(isApplied);
              }}
            />
          </td>
        </tr>
      )}
    </>
  );
}

/** What became of the file, and what else is to be known of it. */
function FileStates({
  row,
  units,
}: {
  readonly row: FileRow;
  readonly units: readonly UnitRecord[];
}): React.JSX.Element {
  const styles = useCollectStyles();
  const language = useCollectLanguage();
  const words = useCollectStrings();
  const core = COLLECT_STRINGS[language];
  const compiled = useCollectState().collected?.compiled ?? null;
  const { placed, unit } = row;
  const { leftOut, conflict, submission } = placed;
  const counts = submission.found?.counts;
  const tables = submission.tables?.counts;
  const failure =
    submission.failure === null || (leftOut === 'attached' && unit?.counted)
      ? null
      : submissionFailureText(submission.failure, language, submission);
  const lines = !unit
    ? [unplacedRemark(placed, units, language)]
    : [
        leftOut === null ? core.states.counted : core.leftOut[leftOut],
        ...(leftOut === null && counts && counts.error + counts.warning > 0
          ? [words.counts(counts.error, counts.warning)]
          : []),
        ...(tables && tables.error + tables.warning > 0 ? [words.counts(tables.error, tables.warning)] : []),
        ...(failure ? [`${failure.what} ${failure.next}`] : []),
        ...(leftOut === null && compiled && unit.parts.length > 0
          ? [
              core.isPart(
                formsFilled(submission, compiled.edition)
                  .map((form) => FORM_STRINGS[language].form(form))
                  .join(', '),
              ),
            ]
          : []),
        ...(leftOut === null && unit.sentTwice ? [core.sentTwice(submission.path)] : []),
        ...(leftOut === null && unit.sameAsLast ? [core.sameAsLast] : []),
        ...(conflict === null ? [] : [core.conflict(conflict)]),
      ];
  return (
    <>
      {lines.map((line, at) => (
        <div key={at} className={mergeClasses(at === 0 && styles.strong, row.isQuestion && at === 0 && styles.warning)}>
          {capital(line)}
        </div>
      ))}
    </>
  );
}
