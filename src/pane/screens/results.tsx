/** What a check found: whether it can be signed, what is open, what is explained, and what was not checked at all. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { levelMatters } from '../../forms/recognition.js';
import type { CheckResult } from '../../review/check-result.js';
import { isIncomplete } from '../../review/completeness.js';
import type { ReviewSummary } from '../../review/summary.js';
import { noEditionText } from '../../strings/edition-choice.js';
import { FORM_STRINGS } from '../../strings/forms.js';
import { useExcelStrings, useLanguage, usePaneState, useSession, useStrings } from '../pane-context.js';
import { Account } from '../parts/account.js';
import { Blanks } from '../parts/blanks.js';
import { Banner } from '../../ui/banner.js';
import { AboutFile } from '../parts/about-file.js';
import { Comparison } from '../parts/comparison.js';
import { Folded } from '../parts/folded.js';
import { Conclusion } from '../parts/conclusion.js';
import { EditionChanged, EditionUsed } from '../parts/edition-used.js';
import { AsLast } from '../parts/as-last.js';
import { LearnedInUse, LearnOffer } from '../parts/learn-offer.js';
import { ExplainedList } from '../parts/explained-list.js';
import { FindingList } from '../parts/finding-list.js';
import { MissingList } from '../parts/missing-list.js';
import { RuleConflicts } from '../parts/rule-conflicts.js';
import { RuleFaults } from '../parts/rule-faults.js';
import { SettingsProblemBanner } from '../parts/settings-problem.js';
import { isBusy } from '../session/state.js';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px', marginBottom: '8px' },
  quiet: { margin: '8px 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface ResultsScreenProps {
  readonly result: CheckResult;
  readonly summary: ReviewSummary;
}

export function ResultsScreen({ result, summary }: ResultsScreenProps): React.JSX.Element {
  const styles = useStyles();
  const words = useStrings();
  const language = useLanguage();
  const session = useSession();
  const { task, stale, watching, undoCost, choice, comparison, recognition } = usePaneState();
  const sheets = recognition?.unread.map(({ sheet }) => sheet).join(', ') ?? '';
  const excel = useExcelStrings();
  const busy = isBusy(task);
  return (
    <div>
      {stale && <Banner kind="warning">{words.results.stale}</Banner>}
      {undoCost !== 'request' && !watching && <Banner kind="info">{words.results.notWatching}</Banner>}
      <SettingsProblemBanner />
      {summary.state === 'unchecked' ? (
        <Banner kind="info" title={words.start.noForms} actions={<LearnOffer />}>
          {choice && choice.fit.of > 0
            ? noEditionText(choice.fit, choice.edition.name, sheets, language)
            : words.start.noFormsNext}
        </Banner>
      ) : (
        <Conclusion summary={summary}>
          <AboutFile />
        </Conclusion>
      )}
      <EditionChanged />
      <AsLast />
      {/* Also where the pane follows by itself: in some workbooks no selection is ever told (office-js #6311). */}
      {undoCost !== 'none' && session.standAtCell && (
        <div className={styles.bar}>
          <Button size="small" disabledFocusable={busy} onClick={() => void session.standAtCell?.()}>
            {excel.findingHere}
          </Button>
          {undoCost === 'request' && <span className={styles.quiet}>{excel.renewYourself}</span>}
        </div>
      )}
      {isIncomplete(summary.completeness) && <Blanks result={result} summary={summary} />}
      {summary.waived.open.length > 0 && <FindingList result={result} waived={summary.waived} />}
      {summary.state === 'clean' && !isIncomplete(summary.completeness) && summary.waived.open.length === 0 && (
        <p className={styles.quiet}>
          {words.results.clean} {words.results.cleanBut}
        </p>
      )}
      <ExplainedList waived={summary.waived} result={result} />
      {!isIncomplete(summary.completeness) && <Blanks result={result} summary={summary} />}
      <RuleFaults />
      <RuleConflicts />
      {comparison && <Comparison comparison={comparison} />}
      <EditionUsed />
      <LearnedInUse />
      <Folded summary={words.results.moreAbout}>
        {levelMatters(result.edition.edition.levels, result.recognition) && (
          <p className={styles.quiet}>{words.results.levelUsed(FORM_STRINGS[language].levels[result.level])}</p>
        )}
        <MissingList result={result} />
      </Folded>
      <Account recognition={result.recognition} />
    </div>
  );
}
