/** Units × indicators: each unit's findings, each figure of a form; sorted and filtered as the person likes, a list where it is narrow. */
import { memo, useCallback, useMemo, useState } from 'react';
import { Button, Field, Input, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { UnitRecord } from '../collect/unit-record.js';
import { matrixCell } from '../collect/matrix.js';
import type { Indicator } from '../forms/edition.js';
import { isIncomplete } from '../review/completeness.js';
import { COLLECT_STRINGS } from '../strings/collect.js';
import { completenessLine } from '../strings/completeness-words.js';
import { FORM_STRINGS } from '../strings/forms.js';
import { SeverityIcon } from '../ui/severity-icon.js';
import type { Collected } from './collecting.js';
import { useCollectLanguage, useCollectStrings } from './collect-context.js';
import { written } from './contributions.js';
import {
  countOf,
  matrixColumns,
  matrixUnits,
  UNIT_FILTERS,
  type SortKey,
  type Sorting,
  type UnitFilter,
} from './matrix-rows.js';
import { NARROW, useCollectStyles, WIDE } from './page-styles.js';
import { UnitDetail } from './unit-detail.js';

const useStyles = makeStyles({
  // Scrolls in both directions within itself, so that heads and units stay in sight; what has the focus is never below them.
  region: {
    maxHeight: '80vh',
    overflow: 'auto',
    scrollPaddingTop: '36px',
    scrollPaddingLeft: '150px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    [NARROW]: { maxHeight: 'none' },
  },
  // Borders of cells that stay in place would scroll away were they one with their neighbours'.
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    '& thead th': { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
    '& tbody th': {
      minWidth: '130px',
      maxWidth: '220px',
      [WIDE]: { position: 'sticky', left: 0, backgroundColor: tokens.colorNeutralBackground1 },
    },
    '& thead th:first-child': { left: 0, zIndex: 2 },
  },
  heading: { minWidth: 0, padding: 0, fontWeight: 'inherit', justifyContent: 'start' },
  fault: { backgroundColor: tokens.colorStatusWarningBackground1 },
  // Beside the window's edge, however far the table is scrolled.
  detail: { [WIDE]: { position: 'sticky', left: 0, width: 'min(1100px, calc(100vw - 60px))' } },
});

/** Wide rows at once make a page slow to paint; they come on demand. */
const UNITS_AT_ONCE = 60;

export function MatrixPart({ collected }: { readonly collected: Collected }): React.JSX.Element {
  const styles = useStyles();
  const common = useCollectStyles();
  const words = useCollectStrings();
  const language = useCollectLanguage();
  const { ledger, compiled } = collected;
  const [search, setSearch] = useState('');
  const [form, setForm] = useState('');
  const [state, setState] = useState<UnitFilter>('all');
  const [sort, setSort] = useState<Sorting>({ key: 'errors', down: true });
  const [shown, setShown] = useState(UNITS_AT_ONCE);
  const chosenForm = compiled.edition.forms.find(({ number }) => number === form);
  const { shown: indicators, hidden } = useMemo(
    () => matrixColumns(chosenForm?.indicators ?? [], ledger.units, compiled),
    [chosenForm, ledger, compiled],
  );
  const sorted = useMemo(
    () => matrixUnits(ledger.units, { search, form, state, sort }, compiled),
    [ledger, search, form, state, sort, compiled],
  );
  const columns = useMemo(
    (): readonly MatrixColumn[] => [
      { key: 'unit', text: words.matrix.unit, title: words.matrix.unit },
      { key: 'errors', text: words.matrix.errors, title: words.matrix.errors },
      { key: 'warnings', text: words.matrix.warnings, title: words.matrix.warnings },
      ...indicators.map(({ ref, label }) => ({ key: ref, text: sttOf(ref), title: `${sttOf(ref)}. ${label}` })),
    ],
    [words, indicators],
  );
  const sortBy = useCallback((key: SortKey): void => {
    setSort((before) => ({ key, down: before.key === key ? !before.down : key !== 'unit' }));
  }, []);
  const chooseForm = (number: string): void => {
    setForm(number);
    // A row of the form that is no longer shown is nothing to sort by.
    if (sort.key.includes(':')) setSort({ key: 'errors', down: true });
  };
  return (
    <div className={common.section}>
      <div className={common.fields}>
        <Field label={words.matrix.search}>
          <Input value={search} onChange={(_event, { value: text }) => setSearch(text)} />
        </Field>
        <Field label={words.matrix.state}>
          <Select
            value={state}
            onChange={(_event, { value }) => setState(UNIT_FILTERS.find((one) => one === value) ?? 'all')}
          >
            {UNIT_FILTERS.map((one) => (
              <option key={one} value={one}>
                {words.matrix.states[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.matrix.form}>
          <Select value={form} onChange={(_event, { value: number }) => chooseForm(number)}>
            <option value="">{words.matrix.allForms}</option>
            {compiled.edition.forms.map(({ number, title }) => (
              <option key={number} value={number}>
                {FORM_STRINGS[language].form(number)}. {title}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.matrix.sort}>
          <Select
            value={sort.key}
            onChange={(_event, { value: chosen }) => setSort({ key: chosen, down: chosen !== 'unit' })}
          >
            {columns.map((column) => (
              <option key={column.key} value={column.key}>
                {column.title}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <p className={common.quiet} role="status">
        {words.matrix.count(sorted.length, ledger.units.length)}
        {form !== '' && <> · {words.matrix.ofForm}</>}
        {hidden > 0 && <> · {words.matrix.hidden(hidden)}</>}
      </p>
      {/* A region that scrolls takes the focus, so that it scrolls by keyboard too. */}
      <div className={styles.region} role="region" tabIndex={0} aria-label={words.matrix.title}>
        <table className={mergeClasses(common.table, styles.table)} role="table" aria-label={words.matrix.title}>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((column) => (
                <Heading
                  key={column.key}
                  column={column}
                  order={sort.key !== column.key ? null : sort.down ? 'descending' : 'ascending'}
                  onSort={sortBy}
                />
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {sorted.slice(0, shown).map((unit) => (
              <UnitRow key={unit.id} unit={unit} form={form} indicators={indicators} collected={collected} />
            ))}
          </tbody>
        </table>
      </div>
      {sorted.length > shown && (
        <Button onClick={() => setShown(shown + UNITS_AT_ONCE)}>{words.more(sorted.length - shown)}</Button>
      )}
    </div>
  );
}

interface MatrixColumn {
  readonly key: SortKey;
  readonly text: string;
  readonly title: string;
}

interface HeadingProps {
  readonly column: MatrixColumn;
  /** null: not sorted by this column. */
  readonly order: 'ascending' | 'descending' | null;
  readonly onSort: (key: SortKey) => void;
}

const Heading = memo(function Heading({ column, order, onSort }: HeadingProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <th
      role="columnheader"
      scope="col"
      {...(column.key === 'unit' ? {} : { 'data-number': '' })}
      {...(order === null ? {} : { 'aria-sort': order })}
    >
      <Button
        appearance="transparent"
        size="small"
        className={styles.heading}
        title={column.title}
        aria-label={column.title}
        onClick={() => onSort(column.key)}
      >
        {column.text}
        {order === null ? '' : order === 'descending' ? ' ↓' : ' ↑'}
      </Button>
    </th>
  );
});

function sttOf(ref: string): string {
  return ref.slice(ref.indexOf(':') + 1);
}

interface UnitRowProps {
  readonly unit: UnitRecord;
  readonly form: string;
  readonly indicators: readonly Indicator[];
  readonly collected: Collected;
}

/** As long as nothing about it changes it is not drawn again: sorting only moves it. */
const UnitRow = memo(function UnitRow({ unit, form, indicators, collected }: UnitRowProps): React.JSX.Element {
  const styles = useStyles();
  const common = useCollectStyles();
  const words = useCollectStrings();
  const language = useCollectLanguage();
  const [open, setOpen] = useState(false);
  const hasFile = unit.counted !== null;
  const found = unit.counted?.found;
  return (
    <>
      <tr role="row">
        <th role="rowheader" scope="row">
          <Button appearance="transparent" className={common.plain} aria-expanded={open} onClick={() => setOpen(!open)}>
            {unit.id}
          </Button>
          {found && (
            <div className={isIncomplete(found.completeness) ? common.warning : common.quiet}>
              {completenessLine(found.completeness, language)}
            </div>
          )}
          {!hasFile && <div className={common.warning}>{COLLECT_STRINGS[language].states[unit.state]}</div>}
        </th>
        {(['error', 'warning'] as const).map((severity) => (
          <td key={severity} role="cell" className={common.number}>
            <span className={common.caption}>
              {severity === 'error' ? words.matrix.errors : words.matrix.warnings}:{' '}
            </span>
            {hasFile ? countOf(unit, severity, form) : '–'}
          </td>
        ))}
        {indicators.map(({ ref, label }) => {
          const cell = matrixCell(unit, ref, collected.compiled);
          const isFault =
            cell.severity !== null ||
            cell.state === 'doubtful' ||
            cell.state === 'word' ||
            cell.state === 'fault' ||
            cell.state === 'unreadable';
          return (
            <td key={ref} role="cell" className={mergeClasses(common.number, isFault && styles.fault)}>
              <span className={common.caption}>
                {sttOf(ref)}. {label}:{' '}
              </span>
              {cell.severity !== null && <SeverityIcon level={cell.severity} />} {written(cell)}
            </td>
          );
        })}
      </tr>
      {open && (
        <tr role="row">
          <td role="cell" colSpan={3 + indicators.length}>
            <div className={styles.detail}>
              <UnitDetail unit={unit} collected={collected} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
});
