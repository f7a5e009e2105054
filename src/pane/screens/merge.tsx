/** The parts of one unit's report, the open workbook among them, as one workbook: a row filled in twice and differently is asked. */
import { useEffect, useMemo, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { anyBuiltIn, type EditionWish } from '../../app/decide-edition.js';
import {
  mergedName,
  mergeWorkbooks,
  type MergedWorkbook,
  type PartWorkbook,
  type UnsettledRow,
} from '../../app/merge-workbooks.js';
import { unitName } from '../../strings/collect.js';
import { FORM_STRINGS, refName } from '../../strings/forms.js';
import { MERGE_STRINGS } from '../../strings/merge.js';
import { PANE_OFFICE_STRINGS } from '../../strings/pane-offices.js';
import { Banner } from '../../ui/banner.js';
import type { ChosenFile } from '../../ui/chosen-file.js';
import { FilePicker } from '../../ui/file-picker.js';
import { useLanguage, usePaneState, useSession } from '../pane-context.js';
import { isBusy } from '../session/state.js';
import { useSourceStyles } from '../sources/source-styles.js';

const useStyles = makeStyles({
  asked: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, display: 'grid', gap: '4px' },
});

/** By reference: the name of the part whose figure is right. */
type Taken = ReadonlyMap<string, string>;
type Asked = ReadonlyMap<string, UnsettledRow>;

export function MergeScreen(): React.JSX.Element {
  const shared = useSourceStyles();
  const language = useLanguage();
  const { merge: said } = PANE_OFFICE_STRINGS[language];
  const session = useSession();
  const { task, result } = usePaneState();
  const [parts, setParts] = useState<readonly PartWorkbook[]>([]);
  const [taken, setTaken] = useState<Taken>(new Map());
  const [asked, setAsked] = useState<Asked>(new Map());
  const [merged, setMerged] = useState<MergedWorkbook | 'no-form' | null>(null);
  const edition = useMemo((): EditionWish => (result ? { given: result.edition } : anyBuiltIn()), [result]);
  useEffect(() => {
    let isCurrent = true;
    const [first, ...others] = parts;
    if (!first || others.length === 0) {
      setMerged(null);
      return;
    }
    void mergeWorkbooks([first, ...others], { edition, language, taken }).then((made) => {
      if (!isCurrent) return;
      setMerged(made ?? 'no-form');
      if (made) setAsked((before) => new Map([...before, ...made.unsettled.map((row) => [row.ref, row] as const)]));
    });
    return () => {
      isCurrent = false;
    };
  }, [parts, taken, edition, language]);
  const add = async (files: readonly ChosenFile[]): Promise<void> => {
    const read = await session.readParts(said.openWorkbook, files);
    // The open workbook comes anew with each choice, as it is now.
    if (read.length > 0)
      setParts((before) => withOwnNames([...read.slice(0, 1), ...before.slice(1), ...read.slice(1)]));
  };
  const startAgain = (): void => {
    setParts([]);
    setTaken(new Map());
    setAsked(new Map());
  };
  return (
    <div className={shared.screen}>
      <h2 className={shared.title}>{said.title}</h2>
      <p className={shared.quiet}>{said.hint}</p>
      <FilePicker
        button={said.choose}
        hint={said.chooseHint}
        accept=".xlsx,.xlsm,.xls"
        several
        disabled={isBusy(task)}
        onChoose={(files) => void add(files)}
      />
      {merged === 'no-form' && <Banner kind="warning">{MERGE_STRINGS[language].noForm}</Banner>}
      {merged !== null && merged !== 'no-form' && (
        <>
          <Parts merged={merged} />
          <Questions
            asked={[...asked.values()]}
            taken={taken}
            onTake={(ref, name) => {
              const others = [...taken].filter(([one]) => one !== ref);
              setTaken(new Map(name === null ? others : [...others, [ref, name]]));
            }}
          />
          <Make merged={merged} />
          <div>
            <Button size="small" onClick={startAgain}>
              {said.forget}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

/** Two files of one name are told apart by a number. */
function withOwnNames(parts: readonly PartWorkbook[]): readonly PartWorkbook[] {
  const counts = new Map<string, number>();
  return parts.map((part) => {
    const count = (counts.get(part.name) ?? 0) + 1;
    counts.set(part.name, count);
    return count === 1 ? part : { ...part, name: `${part.name} (${count})` };
  });
}

function Parts({ merged: { unit, parts, rows } }: { readonly merged: MergedWorkbook }): React.JSX.Element {
  const shared = useSourceStyles();
  const language = useLanguage();
  const { merge: said } = PANE_OFFICE_STRINGS[language];
  const words = MERGE_STRINGS[language];
  const units = [...new Set(parts.flatMap((part) => (part.unit === '' ? [] : [part.unit])))];
  const periods = [...new Set(parts.flatMap((part) => (part.period === '' ? [] : [part.period])))];
  const notices = [
    ...(differ(units) ? [words.otherUnits(units.join(', '))] : []),
    ...(differ(periods) ? [words.otherPeriods(periods.join(', '))] : []),
    ...parts.flatMap(({ name, leftOut }) => (leftOut.length > 0 ? [words.leftOut(name, leftOut.join(', '))] : [])),
  ];
  return (
    <>
      <h3 className={shared.heading}>{words.title(parts.length, unitName(unit))}</h3>
      <ul className={shared.bullets} aria-label={said.parts}>
        {parts.map(({ name, forms, rows: count }) => (
          <li key={name}>
            {words.part(name, forms.map((form) => FORM_STRINGS[language].form(form)).join(', '), count)}
          </li>
        ))}
      </ul>
      <p className={shared.quiet}>{said.rows(rows.length)}</p>
      {notices.map((notice) => (
        <Banner key={notice} kind="warning">
          {notice}
        </Banner>
      ))}
    </>
  );
}

interface QuestionsProps {
  /** Every row that was asked, answered ones too. */
  readonly asked: readonly UnsettledRow[];
  readonly taken: Taken;
  /** null: asked again. */
  readonly onTake: (ref: string, name: string | null) => void;
}

function Questions({ asked, taken, onTake }: QuestionsProps): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useSourceStyles();
  const language = useLanguage();
  const { merge: said } = PANE_OFFICE_STRINGS[language];
  if (asked.length === 0) return null;
  const open = asked.filter(({ ref }) => !taken.has(ref)).length;
  return (
    <section className={shared.section}>
      {open > 0 && <strong role="status">{said.unsettled(open)}</strong>}
      <ul className={shared.list}>
        {asked.map(({ ref, by }) => {
          const chosen = by.find(({ file }) => file === taken.get(ref));
          return (
            <li key={ref} className={styles.asked}>
              <span>{said.which(refName(ref, language))}</span>
              <div className={shared.bar}>
                {chosen ? (
                  <>
                    <span>{said.chosen(chosen.written, chosen.file)}</span>
                    <Button size="small" onClick={() => onTake(ref, null)}>
                      {said.change}
                    </Button>
                  </>
                ) : (
                  by.map(({ written, file }) => (
                    <Button key={file} size="small" onClick={() => onTake(ref, file)}>
                      {MERGE_STRINGS[language].figure(written, file)}
                    </Button>
                  ))
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Make({ merged: { bytes, unit, unsettled } }: { readonly merged: MergedWorkbook }): React.JSX.Element | null {
  const { merge: said } = PANE_OFFICE_STRINGS[useLanguage()];
  const { handOver } = useSession();
  const { task } = usePaneState();
  if (!handOver) return null;
  const make = (): void => {
    if (!isBusy(task)) void handOver(() => Promise.resolve({ name: mergedName(unit), bytes }));
  };
  return (
    <div>
      <Button appearance="primary" disabledFocusable={isBusy(task)} onClick={make}>
        {unsettled.length > 0 ? said.makeAnyway(unsettled.length) : said.make}
      </Button>
    </div>
  );
}

/** Written alike but for capitals they are one. */
function differ(texts: readonly string[]): boolean {
  return new Set(texts.map((text) => text.toLocaleLowerCase('vi'))).size > 1;
}
