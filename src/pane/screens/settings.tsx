/** What the person decides: for this file (kept in it) and for themselves (kept on this machine). */
import { Field, makeStyles, Radio, RadioGroup, Switch, tokens } from '@fluentui/react-components';
import { LEVELS, type Level } from '../../forms/edition.js';
import type { ZeroConvention } from '../../review/check-result.js';
import type { WorkbookSettings } from '../../review/workbook-settings.js';
import { capital } from '../../strings/capital.js';
import { FORM_STRINGS } from '../../strings/forms.js';
import { LANGUAGES } from '../../strings/language.js';
import { useEnvironment, useExcelStrings, useLanguage, usePaneState, useSession } from '../pane-context.js';
import { EditionChanged } from '../parts/edition-used.js';
import { useSettingsStrings } from '../settings-words.js';
import { EditionPicker } from '../parts/edition-picker.js';
import { OwnRules } from '../parts/own-rules.js';
import { Remembered } from '../parts/remembered.js';
import { ReadFirst } from '../parts/read-first.js';
import { SelfTest } from '../parts/self-test.js';
import { SettingsProblemBanner } from '../parts/settings-problem.js';
import { TextSetting } from '../parts/text-setting.js';

const ZERO_CONVENTIONS: readonly ZeroConvention[] = ['blank', 'zero', 'hundred'];
/** The value of a choice that leaves the matter to the program. */
const OPEN = '';
/** Each language by its own name, for whoever cannot read the present one. */
const LANGUAGE_NAMES = { vi: 'Tiếng Việt', en: 'English' } as const;

const useStyles = makeStyles({
  screen: { display: 'grid', gap: '12px' },
  title: { margin: 0, fontSize: '16px', lineHeight: 1.35 },
  heading: { margin: '4px 0 0', fontSize: '14px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function SettingsScreen(): React.JSX.Element {
  const styles = useStyles();
  const words = useSettingsStrings();
  const { selfTest } = useEnvironment();
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{words.title}</h2>
      <FileSettings />
      <OwnRules />
      <OwnSettings />
      <Remembered />
      {selfTest && <SelfTest {...selfTest} />}
    </div>
  );
}

function FileSettings(): React.JSX.Element {
  const styles = useStyles();
  const words = useSettingsStrings();
  const language = useLanguage();
  const session = useSession();
  const { settings, settingsProblem, edition, recognition, undoCost } = usePaneState();
  const excel = useExcelStrings();
  const unread = recognition === null && undoCost !== 'none';
  const levels = edition?.levels ?? LEVELS;
  const inferred = recognition ? ` (${FORM_STRINGS[language].levels[recognition.level.level]})` : '';
  const save = (change: Partial<WorkbookSettings>): void => {
    void session.saveSettings(change);
  };
  return (
    <section className={styles.screen}>
      <h3 className={styles.heading}>{words.withFile}</h3>
      <p className={styles.quiet}>{words.withFileHint}</p>
      <SettingsProblemBanner />
      {unread && <ReadFirst why={excel.fileSettingsNotRead} />}
      {settingsProblem === null && !unread && (
        <>
          <TextSetting
            label={words.unit}
            placeholder={recognition?.unitName ?? words.unitPlaceholder}
            value={settings.unit}
            onSave={(unit) => save({ unit })}
          />
          <TextSetting
            label={words.period}
            placeholder={recognition?.periodText ?? words.periodPlaceholder}
            value={settings.period}
            onSave={(period) => save({ period })}
          />
          {levels.length > 1 && (
            <Field label={words.level}>
              <RadioGroup value={settings.level ?? OPEN} onChange={(_, { value }) => save({ level: levelOf(value) })}>
                <Radio value={OPEN} label={words.automaticLevel + inferred} />
                {levels.map((level) => (
                  <Radio key={level} value={level} label={capital(FORM_STRINGS[language].levels[level])} />
                ))}
              </RadioGroup>
            </Field>
          )}
          <Field label={words.zero}>
            <RadioGroup
              value={settings.zeroConvention ?? OPEN}
              onChange={(_, { value }) => save({ zeroConvention: conventionOf(value) })}
            >
              <Radio value={OPEN} label={words.zeroNone} />
              {ZERO_CONVENTIONS.map((convention) => (
                <Radio key={convention} value={convention} label={words.zeroChoices[convention]} />
              ))}
            </RadioGroup>
          </Field>
        </>
      )}
    </section>
  );
}

function OwnSettings(): React.JSX.Element {
  const styles = useStyles();
  const words = useSettingsStrings();
  const session = useSession();
  const excel = useExcelStrings();
  const { preferences, undoCost } = usePaneState();
  const cannotRecheck = undoCost === 'request';
  return (
    <section className={styles.screen}>
      <h3 className={styles.heading}>{words.own}</h3>
      <Switch
        label={words.markOnCheck}
        checked={preferences.markOnCheck}
        onChange={(_, { checked }) => session.prefer({ markOnCheck: checked })}
      />
      {cannotRecheck ? (
        <p className={styles.quiet}>{excel.noAutomaticRecheck}</p>
      ) : (
        <Switch
          label={words.automaticRecheck}
          checked={preferences.automaticRecheck}
          onChange={(_, { checked }) => session.prefer({ automaticRecheck: checked })}
        />
      )}
      <Field label={words.language}>
        <RadioGroup
          value={preferences.language}
          onChange={(_, { value }) =>
            session.prefer({ language: LANGUAGES.find((language) => language === value) ?? 'vi' })
          }
        >
          {LANGUAGES.map((language) => (
            <Radio key={language} value={language} label={<span lang={language}>{LANGUAGE_NAMES[language]}</span>} />
          ))}
        </RadioGroup>
      </Field>
      <EditionPicker />
      <EditionChanged />
    </section>
  );
}

function levelOf(value: string): Level | null {
  return LEVELS.find((level) => level === value) ?? null;
}

function conventionOf(value: string): ZeroConvention | null {
  return ZERO_CONVENTIONS.find((convention) => convention === value) ?? null;
}
