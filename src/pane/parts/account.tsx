/** An honest account of what was not read, or read with a reservation. Nothing unread is ever passed over. */
import { makeStyles } from '@fluentui/react-components';
import type { RecognisedForm, Recognition } from '../../forms/recognition.js';
import { formatAddress } from '../../workbook/address.js';
import { FORM_STRINGS, placeName, refName } from '../../strings/forms.js';
import type { Language } from '../../strings/language.js';
import type { PaneStrings } from '../../strings/pane.vi.js';
import { unreadText } from '../../strings/unread-sheet.js';
import { useLanguage, usePaneState, useStrings } from '../pane-context.js';
import { Folded } from './folded.js';

const useStyles = makeStyles({
  title: { margin: '8px 0 4px', fontSize: '14px' },
  list: { margin: 0, paddingLeft: '18px', display: 'grid', gap: '2px' },
  text: { margin: 0 },
});

export function Account({ recognition }: { readonly recognition: Recognition }): React.JSX.Element {
  const styles = useStyles();
  const words = useStrings();
  const language = useLanguage();
  const { edition } = usePaneState();
  const lines = [
    ...missingForms(recognition, edition?.forms ?? [], words, language),
    ...recognition.unread.filter(isWorthSaying).map((one) => ({
      key: `unread ${one.sheet} ${one.form ?? ''}`,
      text: `${words.sheet(one.sheet)}: ${unreadText(one, words.account.unread, language)}`,
      more: [],
    })),
    ...recognition.doubled.map(({ ref, places }) => ({
      key: `doubled ${ref}`,
      text: words.account.doubled(refName(ref, language), places.map((place) => placeName(place, language)).join('; ')),
      more: [],
    })),
    ...recognition.forms.flatMap((form) => formLines(form, words, language)),
  ];
  if (lines.length === 0) return <p className={styles.text}>{words.account.nothing}</p>;
  return (
    <section>
      <h2 className={styles.title}>{words.account.title}</h2>
      <ul className={styles.list}>
        {lines.map(({ key, text, more }) => (
          <li key={key}>
            {more.length === 0 ? (
              text
            ) : (
              <Folded summary={text}>
                <ul className={styles.list}>
                  {more.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </Folded>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Line {
  readonly key: string;
  readonly text: string;
  readonly more: readonly string[];
}

/** Our own sheets are no secret, but no news either. */
function isWorthSaying({ reason }: Recognition['unread'][number]): boolean {
  return reason !== 'own-sheet';
}

function missingForms(
  { forms }: Recognition,
  all: readonly string[],
  words: PaneStrings,
  language: Language,
): readonly Line[] {
  const found = new Set(forms.map(({ form }) => form));
  const missing = all.filter((form) => !found.has(form));
  if (missing.length === 0 || found.size === 0) return [];
  const names = missing.map((form) => FORM_STRINGS[language].form(form)).join(', ');
  return [{ key: 'missing forms', text: words.account.missingForms(names), more: [] }];
}

function formLines(form: RecognisedForm, words: PaneStrings, language: Language): readonly Line[] {
  const said = words.account;
  const name = FORM_STRINGS[language].form(form.form);
  const line = (kind: string, text: string, more: readonly string[] = []): Line => ({
    // A form may come in parts on one sheet; the row of the part tells them apart.
    key: `${form.sheet} ${form.top} ${kind}`,
    text: `${name}: ${text}`,
    more,
  });
  const { unrecognised, missing, hiddenRows, sheetHidden } = form;
  // An edited label does no harm once its row is recognised; text in an old font may be unreadable elsewhere.
  const legacy = form.deviations.filter(({ kind }) => kind === 'legacy-encoding').length;
  return [
    ...(unrecognised.length > 0
      ? [
          line(
            'unrecognised',
            said.unrecognised(unrecognised.length),
            unrecognised.map((row) => `${formatAddress(row)} ${said.unrecognisedRow(row.text, row.figure)}`),
          ),
        ]
      : []),
    ...(missing.length > 0
      ? [
          line(
            'missing',
            said.missingRows(missing.length),
            missing.map((ref) => refName(ref, language)),
          ),
        ]
      : []),
    ...(hiddenRows.length > 0 ? [line('hidden rows', said.hiddenRows(hiddenRows.length))] : []),
    ...(sheetHidden ? [line('hidden sheet', said.hiddenSheet)] : []),
    ...(legacy > 0 ? [line('legacy', said.legacyRows(legacy))] : []),
  ];
}
