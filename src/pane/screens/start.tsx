/** Before the first check: which appendices were recognised, for which level, and one button. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { holdsForms, levelMatters, type Recognition } from '../../forms/recognition.js';
import { FORM_STRINGS } from '../../strings/forms.js';
import type { ComponentType } from 'react';
import { useExcelStrings, useLanguage, usePaneState, useSession, useStrings } from '../pane-context.js';
import { Banner } from '../../ui/banner.js';
import { TextButton } from '../../ui/text-button.js';
import { FetchedPart } from '../parts/fetched-part.js';
import { SourcesButton } from '../parts/sources-button.js';
import { ReportButton } from '../parts/report-button.js';
import { SettingsProblemBanner } from '../parts/settings-problem.js';

/** Beside what no edition fits; its words are more than the first paint needs. */
export async function loadLearnOffer(): Promise<ComponentType<object>> {
  return (await import('../parts/learn-offer.js')).LearnOffer;
}

/** What was not read is known after the workbook was read, never at the first paint. */
export async function loadAccount(): Promise<ComponentType<{ readonly recognition: Recognition }>> {
  return (await import('../parts/account.js')).Account;
}

const useStyles = makeStyles({
  screen: { display: 'grid', gap: '12px' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  title: { margin: 0, fontSize: '16px', lineHeight: 1.35 },
  facts: { margin: 0, color: tokens.colorNeutralForeground2 },
  forms: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
  form: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  rows: { color: tokens.colorNeutralForeground2, textAlign: 'right' },
});

export function Start(): React.JSX.Element {
  const styles = useStyles();
  const words = useStrings();
  const session = useSession();
  const { recognition, task, undoCost } = usePaneState();
  const excel = useExcelStrings();
  return (
    <div className={styles.screen}>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={task?.activity === 'check'}
        onClick={() => void session.check()}
      >
        {words.check}
      </Button>
      <SettingsProblemBanner />
      {recognition === null ? (
        undoCost === 'none' || task !== null ? (
          <p className={styles.facts}>{words.start.reading}</p>
        ) : (
          <>
            <p className={styles.facts}>{excel.notRead}</p>
            <div className={styles.bar}>
              <Button onClick={() => void session.recognise()}>{excel.read}</Button>
              <ReportButton />
            </div>
          </>
        )
      ) : !holdsForms(recognition) ? (
        <Banner kind="info" title={words.start.noForms} actions={<StartActions />}>
          {words.start.noFormsNext}
        </Banner>
      ) : (
        <Forms recognition={recognition} />
      )}
      {recognition && holdsForms(recognition) && (
        <div className={styles.bar}>
          <SourcesButton />
          <ReportButton />
        </div>
      )}
      {recognition && <FetchedPart load={loadAccount} props={{ recognition }} />}
    </div>
  );
}

function StartActions(): React.JSX.Element {
  const words = useStrings();
  return (
    <>
      <FetchedPart load={loadLearnOffer} props={{}} />
      <ReportButton label={words.start.fromReport} />
    </>
  );
}

function Forms({ recognition }: { readonly recognition: Recognition }): React.JSX.Element {
  const styles = useStyles();
  const words = useStrings();
  const language = useLanguage();
  const { forms, tables } = recognition;
  return (
    <section>
      <h2 className={styles.title}>
        {forms.length > 0 ? words.start.found(forms.length) : words.start.foundTables(tables.length)}
      </h2>
      <Facts />
      <ul className={styles.forms} aria-label={words.start.title}>
        {forms.map((form) => (
          <li key={`${form.form} ${form.sheet} ${form.top}`} className={styles.form}>
            <span>
              <strong>{FORM_STRINGS[language].form(form.form)}</strong>
              <br />
              {words.sheet(form.sheet)}
            </span>
            <span className={styles.rows}>{words.start.rows(form.found.length, form.missing.length)}</span>
          </li>
        ))}
        {tables.map(({ form, sheet, rows }) => (
          <li key={`${form.number} ${sheet}`} className={styles.form}>
            <span>
              <strong>{form.name}</strong>
              <br />
              {words.sheet(sheet)}
            </span>
            <span className={styles.rows}>{words.start.rows(rows.length, 0)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts(): React.JSX.Element | null {
  const styles = useStyles();
  const words = useStrings();
  const language = useLanguage();
  const session = useSession();
  const { recognition, settings, edition } = usePaneState();
  if (!recognition) return null;
  const level = settings.level ?? recognition.level.level;
  const because = settings.level ? 'given' : recognition.level.because;
  const unit = settings.unit || recognition.unitName;
  const period = settings.period || recognition.periodText;
  return (
    <>
      {edition && levelMatters(edition.levels, recognition) && (
        <p className={styles.facts}>
          {words.start.levelIs(FORM_STRINGS[language].levels[level])} (
          {words.start.levelBecause[because](recognition.level.evidence)}).{' '}
          <TextButton onClick={() => session.show('settings')}>{words.start.changeLevel}</TextButton>
        </p>
      )}
      {unit && <p className={styles.facts}>{words.start.unit(unit)}</p>}
      {period && <p className={styles.facts}>{words.start.period(period)}</p>}
    </>
  );
}
