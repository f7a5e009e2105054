/** What the office itself knows: its list of units, the period it collects for, last period's total. */
import { useEffect, useRef, useState } from 'react';
import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { parsePeriod } from '../sources/period.js';
import { failureText } from '../strings/failures.js';
import { Banner } from '../ui/banner.js';
import { FilePicker } from '../ui/file-picker.js';
import { useCollecting, useCollectLanguage, useCollectState, useCollectStrings } from './collect-context.js';
import { useCollectStyles } from './page-styles.js';
import { passedOverText } from '../collect/roster.js';

const useStyles = makeStyles({
  details: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '6px 12px',
    '& > summary': { cursor: 'pointer', padding: '2px 0' },
  },
  inner: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '10px', padding: '8px 0' },
});

interface OfficePartProps {
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

export function OfficePart({ isOpen, onToggle }: OfficePartProps): React.JSX.Element {
  const styles = useStyles();
  const common = useCollectStyles();
  const words = useCollectStrings();
  const { roster, previous, problem } = useCollectState();
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isOpen || summary.current === document.activeElement) return;
    summary.current?.focus();
    summary.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <>
      <Problem />
      <details
        className={styles.details}
        open={isOpen || problem !== null}
        onToggle={({ currentTarget }) => onToggle(currentTarget.open)}
      >
        <summary ref={summary}>{words.office.title(roster?.units.length ?? 0, previous?.file ?? null)}</summary>
        <div className={styles.inner}>
          <RosterFields />
          <PeriodField />
          <PreviousField />
          <p className={common.quiet}>{words.office.kept}</p>
        </div>
      </details>
    </>
  );
}

function Problem(): React.JSX.Element | null {
  const words = useCollectStrings();
  const language = useCollectLanguage();
  const { problem } = useCollectState();
  if (!problem) return null;
  const { code, file } = problem;
  const what =
    code === 'no-units' || code === 'no-forms'
      ? words.office.problems[code]
      : `${failureText(code, language).what} ${failureText(code, language).next}`;
  return (
    <Banner kind="error" role="alert" title={words.office.problem(file)}>
      {what}
    </Banner>
  );
}

function RosterFields(): React.JSX.Element {
  const common = useCollectStyles();
  const words = useCollectStrings();
  const collecting = useCollecting();
  const { roster, isRemembered } = useCollectState();
  const [text, setText] = useState('');
  const [namesNobody, setNamesNobody] = useState(false);
  // What was pressed is gone when the list changes: the keyboard goes on from here.
  const heading = useRef<HTMLHeadingElement>(null);
  const use = (): void => {
    const isTaken = collecting.pasteRoster(text);
    setNamesNobody(!isTaken);
    if (!isTaken) return;
    setText('');
    heading.current?.focus();
  };
  const remove = (): void => {
    // Back into the field: to be changed there, or used again.
    setText(collecting.removeRoster());
    heading.current?.focus();
  };
  return (
    <section className={common.section} aria-label={words.roster.title}>
      <h2 ref={heading} tabIndex={-1} className={common.heading}>
        {words.roster.title}
      </h2>
      <div role="status">{roster && <p className={common.text}>{words.roster.present(roster.units.length)}</p>}</div>
      {roster ? (
        <>
          {roster.doubled.length > 0 && (
            <p className={common.text}>{words.roster.doubled(roster.doubled.join(', '))}</p>
          )}
          {roster.passedOver.length > 0 && (
            <p className={common.text}>{words.roster.passedOver(passedOverText(roster.passedOver))}</p>
          )}
          {!isRemembered && <p className={common.quiet}>{words.roster.notKept}</p>}
          <details>
            <summary>{words.roster.show}</summary>
            <ol>
              {roster.units.map(({ name, parent }, at) => (
                <li key={at}>
                  {name.text}
                  {parent ? ` (${parent.text})` : ''}
                </li>
              ))}
            </ol>
          </details>
          <div className={common.bar}>
            <Button onClick={remove}>{words.roster.remove}</Button>
          </div>
        </>
      ) : (
        <>
          <p className={common.quiet}>{words.roster.why}</p>
          <FilePicker
            button={words.roster.choose}
            hint={words.roster.chooseHint}
            accept=".xlsx,.xlsm,.xls,.csv,.txt"
            disabled={false}
            onChoose={([file]) => file && void collecting.chooseRoster(file).then(() => heading.current?.focus())}
          />
          <Field label={words.roster.paste} {...(namesNobody ? { validationMessage: words.roster.noUnits } : {})}>
            <Textarea
              value={text}
              rows={4}
              onChange={(_event, { value }) => {
                setText(value);
                setNamesNobody(false);
              }}
            />
          </Field>
          <div className={common.bar}>
            <Button disabledFocusable={text.trim() === ''} onClick={use}>
              {words.roster.use}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function PeriodField(): React.JSX.Element {
  const words = useCollectStrings();
  const collecting = useCollecting();
  const { periodText, collected } = useCollectState();
  const [text, setText] = useState(periodText);
  const isUnclear = text.trim() !== '' && parsePeriod(text) === null;
  return (
    <Field
      label={words.period.label}
      hint={words.period.hint(collected?.totals.period ?? '')}
      {...(isUnclear ? { validationMessage: words.period.unclear } : {})}
    >
      <Input
        value={text}
        onChange={(_event, { value }) => {
          setText(value);
          if (value.trim() === '' || parsePeriod(value)) collecting.setPeriod(value.trim());
        }}
      />
    </Field>
  );
}

function PreviousField(): React.JSX.Element {
  const common = useCollectStyles();
  const words = useCollectStrings();
  const collecting = useCollecting();
  const { previous } = useCollectState();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className={common.section} aria-label={words.previous.title}>
      <h2 ref={heading} tabIndex={-1} className={common.heading}>
        {words.previous.title}
      </h2>
      {previous ? (
        <div className={common.bar}>
          <span>{previous.file}</span>
          <Button
            onClick={() => {
              collecting.removePrevious();
              heading.current?.focus();
            }}
          >
            {words.previous.remove}
          </Button>
        </div>
      ) : (
        <FilePicker
          button={words.previous.choose}
          hint={words.previous.hint}
          accept=".xlsx,.xlsm,.xls"
          disabled={false}
          onChoose={([file]) => file && void collecting.choosePrevious(file).then(() => heading.current?.focus())}
        />
      )}
    </section>
  );
}
