/** The page for whoever signs: its rows to choose, printed, as PDF or as a picture, and how the rows went over the periods. */
import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { createWorkbook } from '../../hosts/file/create/create-workbook.js';
import { signPaperHtml, type SignPageInput, type SignPageRow } from '../../sheets/sign-page-html.js';
import { signSheet } from '../../sheets/sign-sheet.js';
import { COPY_NAMES } from '../../strings/copy-words.js';
import { refName } from '../../strings/forms.js';
import { SIGN_STRINGS } from '../../strings/sign-page-words.js';
import { Banner } from '../../ui/banner.js';
import { useFinishStrings } from '../finish-words.js';
import { useEnvironment, useLanguage, usePaneState, useSession, useStrings } from '../pane-context.js';
import { isBusy } from '../session/state.js';
import { useSourceStyles } from '../sources/source-styles.js';
import { ChooseRows } from './choose-rows.js';
import { PicturePart } from './picture-part.js';
import { TrendPart } from './trend-part.js';
import { useSignPage, useSignStrings } from './use-sign.js';

const useStyles = makeStyles({
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '12px' },
  figure: {
    flexShrink: 0,
    maxWidth: '50%', // a text may stand where a figure should
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'right',
  },
  before: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  reason: { fontStyle: 'italic', fontSize: tokens.fontSizeBase200 },
});

export function SignScreen(): React.JSX.Element {
  const shared = useSourceStyles();
  const words = useStrings();
  const { sign } = useSignStrings();
  const { report } = useFinishStrings();
  const { task, stale } = usePaneState();
  const input = useSignPage();
  return (
    <div className={shared.screen}>
      <h2 className={shared.title}>{sign.title}</h2>
      {stale && <Banner kind="warning">{words.results.stale}</Banner>}
      {input === null ? (
        <p className={shared.text}>{task ? words.task.reading : report.checkFirst}</p>
      ) : input.all.length === 0 ? (
        <p className={shared.text}>{sign.none}</p>
      ) : (
        <Page input={input} />
      )}
    </div>
  );
}

function Page({ input }: { readonly input: SignPageInput }): React.JSX.Element {
  const styles = useStyles();
  const shared = useSourceStyles();
  const { sign } = useSignStrings();
  const language = useLanguage();
  const { isAsLast, unit, period, conclusion, chosen } = input;
  return (
    <>
      <p className={shared.quiet}>{sign.hint}</p>
      <Hand input={input} />
      <div>
        <strong>{[unit, period].filter((text) => text !== '').join(' · ')}</strong>
        {conclusion.map((line) => (
          <p key={line} className={shared.text}>
            {line}
          </p>
        ))}
      </div>
      {isAsLast && <Banner kind="warning">{SIGN_STRINGS[language].asLast}</Banner>}
      <ul className={styles.rows} aria-label={sign.title}>
        {chosen.map((row) => (
          <li key={row.indicator.ref} className={styles.row}>
            <SignRow row={row} />
          </li>
        ))}
      </ul>
      <ChooseRows input={input} />
      <TrendPart rows={chosen} />
    </>
  );
}

function SignRow({
  row: { indicator, entry, last, lastYear, reason },
}: {
  readonly row: SignPageRow;
}): React.JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const [, , lastCaption = '', lastYearCaption = ''] = SIGN_STRINGS[language].columns;
  const before = [
    ...(last === '' ? [] : [`${lastCaption}: ${last}`]),
    ...(lastYear === '' ? [] : [`${lastYearCaption}: ${lastYear}`]),
  ].join(' · ');
  return (
    <>
      <div className={styles.head}>
        <span>{SIGN_STRINGS[language].row(refName(indicator.ref, language), indicator.label)}</span>
        <span className={styles.figure}>{entry.written}</span>
      </div>
      {before !== '' && <div className={styles.before}>{before}</div>}
      {reason !== '' && <div className={styles.reason}>{reason}</div>}
    </>
  );
}

/** Out of here: by the browser's printing, or as a workbook that Excel prints; and as a picture. */
function Hand({ input }: { readonly input: SignPageInput }): React.JSX.Element {
  const shared = useSourceStyles();
  const { sign } = useSignStrings();
  const session = useSession();
  const { print } = useEnvironment();
  const { task } = usePaneState();
  const [printed, setPrinted] = useState(false);
  const { handOver } = session;
  const open = (): void => {
    if (isBusy(task)) return;
    void handOver?.(() =>
      Promise.resolve({ name: `${COPY_NAMES.page}.xlsx`, bytes: createWorkbook([signSheet(input)]) }),
    );
  };
  return (
    <>
      <div className={shared.bar}>
        {print && (
          <Button appearance="primary" onClick={() => void print(signPaperHtml(input)).then(() => setPrinted(true))}>
            {sign.print}
          </Button>
        )}
        {!print && handOver && (
          <Button appearance="primary" disabledFocusable={isBusy(task)} onClick={open}>
            {sign.open}
          </Button>
        )}
      </div>
      <div role="status">{printed && sign.printed}</div>
      <PicturePart input={input} />
    </>
  );
}
