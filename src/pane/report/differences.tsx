/** Forms that the workbook has already: the report's figure beside the sheet's, and single ones to take over. */
import { useState } from 'react';
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { FORM_STRINGS, refName, rowName } from '../../strings/forms.js';
import { useLanguage, usePaneState, useSession, useStrings } from '../pane-context.js';
import { CellLink } from '../parts/cell-link.js';
import { isBusy } from '../session/state.js';
import { useSourceStyles } from '../sources/source-styles.js';
import type { Difference, PresentForm } from '../../app/plan-import.js';
import { useReportStrings } from './report-words.js';

const useStyles = makeStyles({
  form: { margin: '4px 0 0', fontSize: '13px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: { paddingTop: '6px', flexShrink: 0, whiteSpace: 'nowrap' },
});

interface DifferencesProps {
  readonly forms: readonly PresentForm[];
  /** Called when what was chosen is done with: the button may be gone by then. */
  readonly onDone: () => void;
}

/** Nothing is ticked to begin with: what stands in the workbook stays unless the person says otherwise. */
export function DifferenceList({ forms, onDone }: DifferencesProps): React.JSX.Element {
  const styles = useSourceStyles();
  const own = useStyles();
  const { tables: said } = useReportStrings();
  const language = useLanguage();
  const session = useSession();
  const { task } = usePaneState();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const all = forms.flatMap(({ differences }) => differences);
  const chosen = all.filter(({ key }) => ticked.has(key));
  const disabled = isBusy(task) || chosen.length === 0;
  const tick = ({ key }: Difference, isTicked: boolean): void => {
    const next = new Set(ticked);
    if (isTicked) next.add(key);
    else next.delete(key);
    setTicked(next);
  };
  return (
    <>
      <p className={styles.text}>{said.differentIntro}</p>
      <Checkbox
        label={said.all}
        checked={chosen.length === 0 ? false : chosen.length === all.length ? true : 'mixed'}
        onChange={(_, { checked }) => setTicked(new Set(checked === true ? all.map(({ key }) => key) : []))}
      />
      {forms.map(({ form, differences }) => (
        <section key={form}>
          <h4 className={own.form}>{said.different(FORM_STRINGS[language].form(form), differences.length)}</h4>
          <ul className={own.list}>
            {differences.map((one) => (
              <li key={one.key} className={own.item}>
                <Checkbox
                  checked={ticked.has(one.key)}
                  onChange={(_, { checked }) => tick(one, checked === true)}
                  label={<DifferenceText difference={one} form={form} />}
                />
                <span className={own.cell}>
                  <CellLink place={one.place} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div className={styles.bar}>
        <Button
          appearance="primary"
          disabledFocusable={disabled}
          onClick={() => {
            if (!disabled) void session.takeOver(chosen).then(onDone);
          }}
        >
          {said.takeOver(chosen.length)}
        </Button>
      </div>
    </>
  );
}

interface DifferenceTextProps {
  readonly difference: Difference;
  readonly form: string;
}

function DifferenceText({ difference, form }: DifferenceTextProps): React.JSX.Element {
  const { tables: said } = useReportStrings();
  const words = useStrings();
  const language = useLanguage();
  const { ref, what, present, imported, isFormula } = difference;
  const row = rowName(ref, language, form);
  const own = present || words.blank;
  return (
    <>
      {what === 'note' ? said.note(row) : row}:{' '}
      {said.change(isFormula ? said.formula(own) : own, imported || words.blank)}
    </>
  );
}

interface WithoutCellProps {
  readonly figures: readonly { readonly ref: string; readonly written: string }[];
}

/** Nothing of the report is passed over in silence. */
export function WithoutCell({ figures }: WithoutCellProps): React.JSX.Element {
  const styles = useSourceStyles();
  const { tables: said } = useReportStrings();
  const language = useLanguage();
  return (
    <ul className={styles.bullets}>
      {figures.map(({ ref, written }) => (
        <li key={ref}>{said.withoutCell(refName(ref, language), written)}</li>
      ))}
    </ul>
  );
}
