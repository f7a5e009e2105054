/** "Lập tệp kỳ mới từ tệp này": the official's own workbook, emptied, for the period that comes next. */
import { useState } from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { NewPeriodFile } from '../../app/new-like.js';
import { nextPeriod } from '../../sources/next-period.js';
import { parsePeriod } from '../../sources/period.js';
import { NEW_LIKE_STRINGS } from '../../strings/new-like-words.js';
import { periodName } from '../../strings/period-name.js';
import { Banner } from '../../ui/banner.js';
import { formatPlace } from '../../workbook/address.js';
import { useLanguage, usePaneState, useSession } from '../pane-context.js';
import { isBusy, type PaneState } from '../session/state.js';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '6px', justifyItems: 'start' },
  heading: { margin: '4px 0 0', fontSize: '14px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, paddingLeft: '18px' },
});

/** Nothing where this host hands over no copies, or where no form is known whose figures could be told from the rest. */
export function NewPeriod(): React.ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = NEW_LIKE_STRINGS[language];
  const session = useSession();
  const state = usePaneState();
  /** What the person typed; null: as proposed. */
  const [typed, setTyped] = useState<string | null>(null);
  const [isTold, setTold] = useState(false);
  const [made, setMade] = useState<{ readonly file: NewPeriodFile; readonly text: string } | null>(null);
  const { newPeriod } = session;
  if (!newPeriod || !state.choice || state.choice.chosen === 'none') return null;
  const text = (typed ?? periodAfter(state)).trim();
  const period = parsePeriod(text);
  const make = async (): Promise<void> => {
    setTold(true);
    if (!period || isBusy(state.task)) return;
    setMade(null);
    const file = await newPeriod(period, text);
    setMade(file && { file, text });
  };
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{words.title}</h3>
      <p className={styles.quiet}>{words.hint}</p>
      <Field label={words.period} {...(isTold && !period ? { validationMessage: words.wrongPeriod } : {})}>
        <Input
          value={typed ?? periodAfter(state)}
          onChange={(_, { value }) => setTyped(value)}
          onKeyDown={({ key }) => {
            if (key === 'Enter') void make();
          }}
        />
      </Field>
      <Button disabledFocusable={isBusy(state.task)} onClick={() => void make()}>
        {words.make}
      </Button>
      <div role="status">
        {made && (
          <Banner kind={made.file.unchanged.length > 0 ? 'warning' : 'done'} title={words.made(made.text)}>
            <ul className={styles.list}>
              {linesOf(made.file, made.text, words).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Banner>
        )}
      </div>
    </section>
  );
}

function linesOf(
  { emptied, formulas, titles, unchanged, kept, last }: NewPeriodFile,
  period: string,
  words: (typeof NEW_LIKE_STRINGS)['vi'],
): readonly string[] {
  return [
    words.emptied(emptied.length, formulas.length),
    titles.length > 0 ? words.titles(titles.length, period) : words.noTitle,
    ...unchanged.map((line) => words.unchanged(`“${line.text}” (${formatPlace(line)})`)),
    kept === null ? words.lastTooLarge : words.last(last, kept),
  ];
}

/** The name of the period after the workbook's own; empty where that is not known. */
function periodAfter({ settings, recognition, about }: PaneState): string {
  for (const text of [settings.period, recognition?.periodText ?? '', about.period]) {
    const own = parsePeriod(text);
    const next = own && nextPeriod(own);
    if (next) return periodName(next);
  }
  return '';
}
