/** Units × indicators: each unit's findings, each figure of a form; sorted and filtered as the person likes, a list where it is narrow. */
import { useState } from 'react';
import { Button, Checkbox, Field, Input, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { UnitRecord } from '../../collect/ledger.js';
import { matrixCell } from '../../collect/matrix.js';
import type { Indicator } from '../../forms/edition.js';
import { bareKey } from '../../forms/label.js';
import { COLLECT_WORDS } from '../../strings/collect.js';
import { FORM_WORDS } from '../../strings/forms.js';
import { SeverityIcon } from '../parts/severity.js';
import type { Collected } from './collecting.js';
import { useCollectLanguage, useCollectWords } from './context.js';
import { written } from './contributions.js';
import { useCollectStyles } from './styles.js';
import { UnitDetail } from './unit-detail.js';

const useStyles = makeStyles({
  heading: { minWidth: 0, padding: 0, fontWeight: 'inherit', justifyContent: 'start' },
  fault: { backgroundColor: tokens.colorStatusWarningBackground1 },
});

/** Wide rows at once make a page slow to paint; they come on demand. */
const UNITS_AT_ONCE = 60;

/** `unit`, `errors`, `warnings`, or a reference. */
type SortKey = string;

export function MatrixPart({ collected }: { readonly collected: Collected }): React.JSX.Element {
  const common = useCollectStyles();
  const words = useCollectWords();
  const language = useCollectLanguage();
  const { ledger, compiled } = collected;
  const [search, setSearch] = useState('');
  const [form, setForm] = useState('');
  const [onlyErrors, setOnlyErrors] = useState(false);
  const [sort, setSort] = useState<Sorting>({ key: 'errors', down: true });
  const [shown, setShown] = useState(UNITS_AT_ONCE);
  const chosenForm = compiled.edition.forms.find(({ number }) => number === form);
  const indicators = chosenForm?.indicators.filter(({ kind }) => kind !== 'heading') ?? [];
  const errorsOf = (unit: UnitRecord): number => countOf(unit, 'error', form);
  const key = bareKey(search);
  const units = ledger.units
    .filter((unit) => key === '' || bareKey(unit.id).includes(key))
    .filter((unit) => !onlyErrors || errorsOf(unit) > 0 || unit.state === 'unreadable');
  const value = (unit: UnitRecord): number => {
    if (sort.key === 'errors') return errorsOf(unit);
    if (sort.key === 'warnings') return countOf(unit, 'warning', form);
    return matrixCell(unit, sort.key, compiled).value ?? Number.NEGATIVE_INFINITY;
  };
  const sorted =
    sort.key === 'unit'
      ? [...units].sort((one, other) => one.id.localeCompare(other.id, 'vi', { numeric: true }) * (sort.down ? -1 : 1))
      : [...units].sort((one, other) => compareValues(value(one), value(other)) * (sort.down ? -1 : 1));
  const columns: readonly { readonly key: SortKey; readonly text: string; readonly title: string }[] = [
    { key: 'unit', text: words.matrix.unit, title: words.matrix.unit },
    { key: 'errors', text: words.matrix.errors, title: words.matrix.errors },
    { key: 'warnings', text: words.matrix.warnings, title: words.matrix.warnings },
    ...indicators.map(({ ref, label }) => ({ key: ref, text: sttOf(ref), title: `${sttOf(ref)}. ${label}` })),
  ];
  return (
    <div className={common.section}>
      <div className={common.fields}>
        <Field label={words.matrix.search}>
          <Input value={search} onChange={(_event, { value: text }) => setSearch(text)} />
        </Field>
        <Field label={words.matrix.form}>
          <Select value={form} onChange={(_event, { value: number }) => setForm(number)}>
            <option value="">{words.matrix.allForms}</option>
            {compiled.edition.forms.map(({ number, title }) => (
              <option key={number} value={number}>
                {FORM_WORDS[language].form(number)}. {title}
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
        <Checkbox
          label={words.matrix.onlyErrors}
          checked={onlyErrors}
          onChange={(_event, { checked }) => setOnlyErrors(checked === true)}
        />
      </div>
      <p className={common.quiet} role="status">
        {words.matrix.count(sorted.length, ledger.units.length)}
      </p>
      {/* A region that scrolls takes the focus, so that it scrolls by keyboard too. */}
      <div className={common.scroll} role="region" tabIndex={0} aria-label={words.matrix.title}>
        <table className={common.table} role="table" aria-label={words.matrix.title}>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((column) => (
                <Heading
                  key={column.key}
                  column={column}
                  sort={sort}
                  onSort={() =>
                    setSort({ key: column.key, down: sort.key === column.key ? !sort.down : column.key !== 'unit' })
                  }
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

interface Sorting {
  readonly key: SortKey;
  readonly down: boolean;
}

interface HeadingProps {
  readonly column: { readonly key: SortKey; readonly text: string; readonly title: string };
  readonly sort: Sorting;
  readonly onSort: () => void;
}

function Heading({ column, sort, onSort }: HeadingProps): React.JSX.Element {
  const styles = useStyles();
  const isSorted = sort.key === column.key;
  return (
    <th
      role="columnheader"
      scope="col"
      {...(column.key === 'unit' ? {} : { 'data-number': '' })}
      {...(isSorted ? { 'aria-sort': sort.down ? ('descending' as const) : ('ascending' as const) } : {})}
    >
      <Button
        appearance="transparent"
        size="small"
        className={styles.heading}
        title={column.title}
        aria-label={column.title}
        onClick={onSort}
      >
        {column.text}
        {isSorted ? (sort.down ? ' ↓' : ' ↑') : ''}
      </Button>
    </th>
  );
}

function compareValues(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** Of one form, or of all where `form` is empty. */
function countOf({ counted }: UnitRecord, severity: 'error' | 'warning', form: string): number {
  const found = counted?.found;
  if (!found) return 0;
  if (form === '') return found.counts[severity];
  return found.findings.filter((one) => one.severity === severity && one.refs[0]?.startsWith(`${form}:`)).length;
}

function sttOf(ref: string): string {
  return ref.slice(ref.indexOf(':') + 1);
}

interface UnitRowProps {
  readonly unit: UnitRecord;
  readonly form: string;
  readonly indicators: readonly Indicator[];
  readonly collected: Collected;
}

function UnitRow({ unit, form, indicators, collected }: UnitRowProps): React.JSX.Element {
  const styles = useStyles();
  const common = useCollectStyles();
  const words = useCollectWords();
  const language = useCollectLanguage();
  const [open, setOpen] = useState(false);
  const hasFile = unit.counted !== null;
  return (
    <>
      <tr role="row">
        <th role="rowheader" scope="row">
          <Button appearance="transparent" className={common.plain} aria-expanded={open} onClick={() => setOpen(!open)}>
            {unit.id}
          </Button>
          {!hasFile && <div className={common.warning}>{COLLECT_WORDS[language].states[unit.state]}</div>}
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
            cell.severity !== null || cell.state === 'doubtful' || cell.state === 'word' || cell.state === 'fault';
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
            <UnitDetail unit={unit} collected={collected} />
          </td>
        </tr>
      )}
    </>
  );
}
