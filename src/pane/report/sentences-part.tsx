/** "Câu cho báo cáo": the standard sentences with the appendices' figures, to copy one by one or all at once. */
import { useMemo } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { OmittedFigure } from '../../review/report-rows.js';
import type { ReportSentence } from '../../sheets/report-sentences.js';
import { contestedLine, leftOutLine, REPORT_STRINGS } from '../../strings/report.js';
import { useLanguage, usePaneState, useSession } from '../pane-context.js';
import { CopyText } from '../parts/copy-text-part.js';
import { useSourceStyles } from '../sources/source-styles.js';
import { useReportStrings } from './report-words.js';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '4px',
    justifyItems: 'start',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: 0 },
  contested: { margin: 0, color: tokens.colorStatusWarningForeground1 },
});

export function SentencesPart(): React.JSX.Element {
  const styles = useSourceStyles();
  const { sentences: said } = useReportStrings();
  const session = useSession();
  const { recognition, settings, edition, summary } = usePaneState();
  // The session writes them from its own state; what that consists of stands in the list.
  const { sentences, leftOut } = useMemo(() => session.sentences(), [session, recognition, settings, edition, summary]);
  return (
    <section className={styles.section} aria-labelledby="report-sentences">
      <h3 id="report-sentences" className={styles.heading}>
        {said.title}
      </h3>
      <p className={styles.quiet}>{sentences.length === 0 ? said.none : said.intro}</p>
      {sentences.length > 0 && summary === null && <p className={styles.quiet}>{said.unchecked}</p>}
      {sentences.length > 0 && <Sentences sentences={sentences} />}
      {leftOut.length > 0 && <NotWritten leftOut={leftOut} />}
    </section>
  );
}

function NotWritten({ leftOut }: { readonly leftOut: readonly OmittedFigure[] }): React.JSX.Element {
  const styles = useSourceStyles();
  const language = useLanguage();
  return (
    <div>
      <h4 className={styles.subheading}>{REPORT_STRINGS[language].leftOut}</h4>
      <ul className={styles.list}>
        {leftOut.map((one) => (
          <li key={one.figure} className={styles.quiet}>
            {leftOutLine(one, language)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly ReportSentence[] }): React.JSX.Element {
  const styles = useSourceStyles();
  const own = useStyles();
  const { sentences: said } = useReportStrings();
  const language = useLanguage();
  const words = { textLabel: said.text, copied: said.copied, byHand: said.byHand };
  const sections = [...new Set(sentences.map(({ section }) => section))];
  return (
    <>
      <div>
        <CopyText
          key={sentences.length}
          {...words}
          text={sentences.map(({ text }) => text).join('\n')}
          label={said.copyAll}
        />
      </div>
      {sections.map((section) => (
        <div key={section}>
          <h4 className={styles.subheading}>{REPORT_STRINGS[language].section(section)}</h4>
          <ul className={styles.list}>
            {sentences
              .filter((one) => one.section === section)
              .map(({ text, contested }) => (
                <li key={text} className={own.item}>
                  <p className={own.text} lang="vi">
                    {text}
                  </p>
                  {contested.length > 0 && <p className={own.contested}>{contestedLine(contested, language)}</p>}
                  <CopyText {...words} text={text} label={said.copy} size="small" about={said.copyThis(text)} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}
