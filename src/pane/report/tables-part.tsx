/** The report's tables: which forms they are, what was not understood, and what of it goes into the workbook. */
import { useMemo, useRef } from 'react';
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { NotUnderstood } from '../../sources/import/import-tables.js';
import { FORM_STRINGS } from '../../strings/forms.js';
import { notUnderstoodLine } from '../../strings/report.js';
import { useLanguage, usePaneState, useSession } from '../pane-context.js';
import { Banner } from '../../ui/banner.js';
import { Folded } from '../parts/folded.js';
import { TickedList, useTicks } from '../parts/ticked-list.js';
import type { AttachedReport } from '../session/attached-sources.js';
import { isBusy } from '../session/state.js';
import { useSourceStyles } from '../sources/source-styles.js';
import { DifferenceList, WithoutCell } from './differences.js';
import type { FreshForm, ImportPlan } from '../../app/plan-import.js';
import { useReportStrings } from './report-words.js';

const useStyles = makeStyles({
  // The tabs stay on top while the rest scrolls.
  heading: { scrollMarginTop: '96px', ':focus': { outlineStyle: 'none' } },
});

export function TablesPart({ report }: { readonly report: AttachedReport }): React.JSX.Element {
  const styles = useSourceStyles();
  const own = useStyles();
  const { tables: said } = useReportStrings();
  const session = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  const { recognition, edition } = usePaneState();
  // The session plans from its own state; what that consists of stands in the list.
  const plan = useMemo(() => session.importPlan(), [session, report, recognition, edition]);
  return (
    <section className={styles.section} aria-labelledby="report-tables">
      <h3 id="report-tables" ref={heading} tabIndex={-1} className={mergeClasses(styles.heading, own.heading)}>
        {said.title}
      </h3>
      {plan && <Plan plan={plan} onDone={() => heading.current?.focus()} />}
    </section>
  );
}

interface PlanProps {
  readonly plan: ImportPlan;
  /** What was pressed may be gone when it is done; the keyboard goes on from here. */
  readonly onDone: () => void;
}

function Plan({ plan, onDone }: PlanProps): React.JSX.Element {
  const styles = useSourceStyles();
  const { tables: said } = useReportStrings();
  const language = useLanguage();
  const { fresh, present, strange } = plan;
  const nameOf = ({ form }: { readonly form: string }): string => FORM_STRINGS[language].form(form);
  const same = present.filter(({ differences }) => differences.length === 0);
  const different = present.filter(({ differences }) => differences.length > 0);
  const missing = present.flatMap(({ withoutCell }) => withoutCell);
  return (
    <>
      {fresh.length + present.length === 0 && <p className={styles.text}>{said.none}</p>}
      {fresh.length > 0 && <Fresh forms={fresh} onDone={onDone} />}
      {same.length > 0 && <p className={styles.text}>{said.same(same.map(nameOf).join(', '))}</p>}
      {different.length > 0 && <DifferenceList forms={different} onDone={onDone} />}
      {missing.length > 0 && <WithoutCell figures={missing} />}
      <Left things={[...present.flatMap(({ notUnderstood }) => notUnderstood), ...strange]} />
    </>
  );
}

const formOf = ({ form }: FreshForm): string => form;

interface FreshProps {
  readonly forms: readonly FreshForm[];
  readonly onDone: () => void;
}

function Fresh({ forms, onDone }: FreshProps): React.JSX.Element {
  const styles = useSourceStyles();
  const { tables: said } = useReportStrings();
  const language = useLanguage();
  const session = useSession();
  const { task, workbook } = usePaneState();
  const ticks = useTicks(forms, formOf);
  const disabled = isBusy(task) || workbook.structureProtected || ticks.chosen.length === 0;
  return (
    <>
      <p className={styles.text}>{said.freshIntro}</p>
      <TickedList
        items={forms}
        ticks={ticks}
        keyOf={formOf}
        all={said.all}
        label={({ form, filled, rows, sheet }) => {
          const name = FORM_STRINGS[language].form(form);
          return said.fresh(name, filled, rows) + (sheet.name === name ? '' : ` (${said.asSheet(sheet.name)})`);
        }}
        under={({ notUnderstood }) => <Left things={notUnderstood} />}
      />
      {workbook.structureProtected && <Banner kind="warning">{said.structure}</Banner>}
      <div className={styles.bar}>
        <Button
          appearance="primary"
          disabledFocusable={disabled}
          onClick={() => {
            if (!disabled) void session.importForms(ticks.chosen).then(onDone);
          }}
        >
          {said.apply(ticks.chosen.length)}
        </Button>
      </div>
      <p className={styles.quiet}>{said.theirs}</p>
    </>
  );
}

/** What was not understood is listed, whatever is done with the rest. */
function Left({ things }: { readonly things: readonly NotUnderstood[] }): React.JSX.Element | null {
  const styles = useSourceStyles();
  const { tables: said } = useReportStrings();
  const language = useLanguage();
  if (things.length === 0) return null;
  return (
    <Folded summary={said.notUnderstood(things.length)}>
      <ul className={styles.bullets}>
        {things.map((one, index) => (
          <li key={index}>{notUnderstoodLine(one, language)}</li>
        ))}
      </ul>
    </Folded>
  );
}
