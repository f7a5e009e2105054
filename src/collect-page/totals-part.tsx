/** The total, row by row; every figure opens to the units it is made of, and who is not in it stands beside it. */
import { useMemo, useState } from 'react';
import { Button, Field, mergeClasses, Select } from '@fluentui/react-components';
import { PARTS, type Part } from '../collect/standing.js';
import { levelAbove, type TotalRow } from '../collect/total.js';
import { LEVELS } from '../forms/edition.js';
import { capital } from '../strings/capital.js';
import { COLLECT_STRINGS } from '../strings/collect.js';
import { rowNote } from '../strings/collect-remarks.js';
import { figure, FORM_STRINGS } from '../strings/forms.js';
import { sentenceOf } from '../strings/findings.js';
import { SeverityMark } from './severity.js';
import type { Collected } from './collecting.js';
import { Comparisons } from './comparisons.js';
import { Contributions } from './contributions.js';
import { useCollecting, useCollectLanguage, useCollectState, useCollectStrings } from './collect-context.js';
import { useCollectStyles } from './page-styles.js';
import { TableHead } from './table-head.js';
import { TotalDownload } from './total-download.js';
import { reviewTotal } from '../app/make-total.js';
import { UnitNames } from './unit-names.js';

interface PartProps {
  readonly collected: Collected;
}

export function TotalsPart({ collected }: PartProps): React.JSX.Element {
  const styles = useCollectStyles();
  const words = useCollectStrings();
  const language = useCollectLanguage();
  const { previous } = useCollectState();
  const { compiled, total, ledger } = collected;
  const forms = compiled.edition.forms;
  const [form, setForm] = useState(forms[0]?.number ?? '');
  const review = useMemo(() => reviewTotal({ ...collected, previous }), [collected, previous]);
  const core = COLLECT_STRINGS[language];
  const left = ledger.units.filter(({ counted }) => !counted?.found);
  const withErrors = total.units.filter(({ counted }) => (counted?.found?.counts.error ?? 0) > 0);
  return (
    <div className={styles.section}>
      <h2 className={styles.heading}>{words.totals.title(FORM_STRINGS[language].levels[total.level])}</h2>
      <TotalLevel collected={collected} />
      <UnitNames label={words.totals.without} units={left} level="warning" />
      <UnitNames label={words.totals.withErrors} units={withErrors} level="error" />
      <UpperOffices collected={collected} />
      <TotalDownload collected={collected} />
      {review.result.findings.length > 0 && (
        <details>
          <summary>{words.totals.check(review.result.findings.length)}</summary>
          <ul className={styles.list}>
            {review.result.findings.map((finding) => (
              <li key={finding.key}>
                <SeverityMark level={finding.severity} /> {sentenceOf(finding, compiled, language)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {previous && <Comparisons comparisons={review.comparisons} />}
      <Field label={words.totals.form}>
        <Select value={form} onChange={(_event, { value }) => setForm(value)}>
          {forms.map(({ number, title }) => (
            <option key={number} value={number}>
              {FORM_STRINGS[language].form(number)}. {title}
            </option>
          ))}
        </Select>
      </Field>
      <table className={styles.table} role="table" aria-label={FORM_STRINGS[language].form(form)}>
        <TableHead
          captions={[core.columns.row, words.totals.figure, core.columns.remark]}
          figures={[words.totals.figure]}
        />
        <tbody role="rowgroup">
          {total.rows.map((row) =>
            row.treatment.indicator.ref.startsWith(`${form}:`) ? (
              <TotalLine key={row.ref} row={row} collected={collected} />
            ) : null,
          )}
        </tbody>
      </table>
    </div>
  );
}

interface TotalLineProps extends PartProps {
  readonly row: TotalRow;
}

function TotalLine({ row, collected }: TotalLineProps): React.JSX.Element {
  const styles = useCollectStyles();
  const words = useCollectStrings();
  const language = useCollectLanguage();
  const [open, setOpen] = useState(false);
  const { treatment, quantity, exact, parts } = row;
  const { label, ref } = treatment.indicator;
  const stt = ref.slice(ref.indexOf(':') + 1);
  if (treatment.kind === 'none') {
    return (
      <tr role="row">
        <th role="rowheader" scope="row" className={styles.strong} colSpan={3}>
          {stt}. {label}
        </th>
      </tr>
    );
  }
  // Whose row it is and who is not told by another's line; those without a file belong to it too.
  const { ledger, total } = collected;
  const asked = ledger.units.length - parts['other-level'] - parts.included;
  const nobody = parts.counted === 0 && total.units.length > 0 ? mostOf(parts) : null;
  // The exact sum as it is, however many digits; anything else as it is printed.
  const value = quantity === null ? '–' : figure(quantity.value, exact === null ? quantity.decimals : undefined);
  return (
    <>
      <tr role="row">
        <th role="rowheader" scope="row">
          {stt}. {label}
        </th>
        <td role="cell" className={styles.number}>
          <Button
            appearance="transparent"
            className={styles.plain}
            aria-expanded={open}
            aria-label={words.totals.openRow(`${stt}. ${label}`, value)}
            onClick={() => setOpen(!open)}
          >
            {value}
          </Button>
        </td>
        <td role="cell">
          {parts.counted > 0 && <div>{words.totals.madeOf(parts.counted, asked)}</div>}
          {nobody !== null && <div>{capital(COLLECT_STRINGS[language].parts[nobody])}</div>}
          <div className={mergeClasses((parts.unreadable > 0 || row.withErrors.length > 0) && styles.warning)}>
            {rowNote(collected.total, row, language)}
          </div>
        </td>
      </tr>
      {open && (
        <tr role="row">
          <td role="cell" colSpan={3}>
            <Contributions collected={collected} row={row} />
          </td>
        </tr>
      )}
    </>
  );
}

/** How most units stand towards the row. */
function mostOf(parts: TotalRow['parts']): Part {
  return PARTS.reduce((most, part) => (parts[part] > parts[most] ? part : most));
}

/** The level that the total is for: a province may add up its communes without a district between. */
function TotalLevel({ collected: { ledger, compiled } }: PartProps): React.JSX.Element | null {
  const words = useCollectStrings();
  const language = useCollectLanguage();
  const collecting = useCollecting();
  const { choices } = useCollectState();
  const levels = LEVELS.filter((level) => LEVELS.indexOf(level) >= LEVELS.indexOf(ledger.level));
  if (levels.length < 2) return null;
  const { levels: names } = FORM_STRINGS[language];
  return (
    <Field label={words.totals.level}>
      <Select
        value={choices.level ?? ''}
        onChange={(_event, { value }) => collecting.setLevel(LEVELS.find((one) => one === value) ?? null)}
      >
        <option value="">{words.totals.levelAbove(names[levelAbove(ledger.level, compiled)])}</option>
        {levels.map((level) => (
          <option key={level} value={level}>
            {capital(names[level])}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Offices of an upper level among the units: whether their lines are counted in or apart, to be set right. */
function UpperOffices({ collected: { total } }: PartProps): React.JSX.Element | null {
  const styles = useCollectStyles();
  const words = useCollectStrings();
  const language = useCollectLanguage();
  const collecting = useCollecting();
  const core = COLLECT_STRINGS[language];
  if (total.upper.length === 0) return null;
  return (
    <ul className={styles.list}>
      {total.upper.map(({ unit, includes, because }) => (
        <li key={unit.id}>
          {includes ? core.includes(unit.id, because) : core.ownAlone(unit.id)}{' '}
          <Button size="small" onClick={() => collecting.setIncludes(unit.id, !includes)}>
            {includes ? words.totals.addThem : words.totals.includeThem}
          </Button>
        </li>
      ))}
    </ul>
  );
}
