/** Before the first check: which appendices were recognised, for which level, and one button. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RecognisedForm } from '../../forms/recognition.js';
import { FORM_STRINGS } from '../../strings/forms.js';
import type { ComponentType } from 'react';
import { useExcelStrings, useLanguage, usePaneState, useSession, useStrings } from '../pane-context.js';
import { Account } from '../parts/account.js';
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
      ) : recognition.forms.length === 0 ? (
        <Banner kind="info" title={words.start.noForms} actions={<StartActions />}>
          {words.start.noFormsNext}
        </Banner>
      ) : (
        <Forms forms={recognition.forms} />
      )}
      {recognition && recognition.forms.length > 0 && (
        <div className={styles.bar}>
          <SourcesButton />
          <ReportButton />
        </div>
      )}
      {recognition && <Account recognition={recognition} />}
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

function Forms({ forms }: { readonly forms: readonly RecognisedForm[] }): React.JSX.Element {
  const styles = useStyles();
  const words = useStrings();
  const language = useLanguage();
  return (
    <section>
      <h2 className={styles.title}>{words.start.found(forms.length)}</h2>
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
      </ul>
    </section>
  );
}

function Facts(): React.JSX.Element | null {
  const styles = useStyles();
  const words = useStrings();
  const language = useLanguage();
  const session = useSession();
  const { recognition, settings } = usePaneState();
  if (!recognition) return null;
  const level = settings.level ?? recognition.level.level;
  const because = settings.level ? 'given' : recognition.level.because;
  const unit = settings.unit || recognition.unitName;
  const period = settings.period || recognition.periodText;
  return (
    <>
      <p className={styles.facts}>
        {words.start.levelIs(FORM_STRINGS[language].levels[level])} (
        {words.start.levelBecause[because](recognition.level.evidence)}).{' '}
        <TextButton onClick={() => session.show('settings')}>{words.start.changeLevel}</TextButton>
      </p>
      {unit && <p className={styles.facts}>{words.start.unit(unit)}</p>}
      {period && <p className={styles.facts}>{words.start.period(period)}</p>}
    </>
  );
}
