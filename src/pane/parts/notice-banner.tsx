/** What has just been done: read out politely, and shown with the way back where there is one. */
import { Button } from '@fluentui/react-components';
import { formatAddress } from '../../workbook/address.js';
import { isIncomplete } from '../../review/completeness.js';
import type { Finding } from '../../review/finding.js';
import { countFindings } from '../../review/check-result.js';
import type { Severity } from '../../forms/edition.js';
import type { ReviewSummary } from '../../review/summary.js';
import { COMPLETENESS_STRINGS, completenessLine } from '../../strings/completeness-words.js';
import type { Language } from '../../strings/language.js';
import { PANE_EXCEL_STRINGS } from '../../strings/pane-excel.js';
import type { PaneStrings } from '../../strings/pane.vi.js';
import { usePaneState, useSession, useStrings } from '../pane-context.js';
import type { Notice, PaneState } from '../session/state.js';
import { Banner, type BannerKind } from '../../ui/banner.js';
import { HiddenStatus } from './hidden-status.js';

export function NoticeBanner(): React.JSX.Element {
  const state = usePaneState();
  const words = useStrings();
  const { notice, undoable } = state;
  const text = notice ? noticeText(notice, state, words) : '';
  // What can be taken back stays in sight beside newer news that cannot.
  const kept = undoable !== null && undoable.id !== notice?.id ? undoable : null;
  return (
    <>
      <HiddenStatus>{text}</HiddenStatus>
      {kept && <Shown notice={kept} text={noticeText(kept, state, words)} />}
      {notice && isShown(notice) && <Shown notice={notice} text={text} />}
    </>
  );
}

function Shown({ notice, text }: { readonly notice: Notice; readonly text: string }): React.JSX.Element {
  const words = useStrings();
  const session = useSession();
  const kind: BannerKind = isDone(notice) ? 'done' : 'warning';
  return (
    <Banner
      kind={kind}
      actions={
        <>
          {'change' in notice && (
            <Button size="small" onClick={() => void session.undo(notice.change)}>
              {words.undo}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={() => session.dismissNotice(notice.id)}>
            {words.close}
          </Button>
        </>
      }
    >
      {text}
    </Banner>
  );
}

/** A check's outcome stands on the screen itself; saying it twice would push it down. */
function isShown(notice: Notice): boolean {
  return notice.kind !== 'checked' || notice.locked.length > 0;
}

function isDone(notice: Notice): boolean {
  switch (notice.kind) {
    case 'nothing-written':
    case 'changed-meanwhile':
      return false;
    case 'saved':
    case 'withdrawn':
      return notice.kept;
    case 'remarks-taken':
      return notice.count > 0;
    case 'waived':
      return notice.kept && notice.locked.length === 0;
    case 'undone':
      return notice.kept.length === 0;
    case 'checked':
    case 'marked':
    case 'fixed':
    case 'filled':
    case 'numbered':
    case 'taken-over':
    case 'nothing-filled':
      return notice.locked.length === 0;
    case 'imported':
    case 'report-written':
    case 'report-removed':
    case 'rules-sheet':
    case 'clean-copy':
    case 'handed-over':
    case 'unmarked':
    case 'cancelled':
    case 'no-findings':
    case 'nothing-here':
      return true;
  }
}

/** "2 lỗi, 5 cần xem lại, 3 lưu ý"; what there is none of is left out. */
function countsText(open: readonly Finding[], words: PaneStrings): string {
  const counts = countFindings(open);
  const order: readonly Severity[] = ['error', 'warning', 'info'];
  return order
    .filter((severity) => counts[severity] > 0)
    .map((severity) => words.count[severity](counts[severity]))
    .join(', ');
}

function noticeText(notice: Notice, { summary, preferences }: PaneState, words: PaneStrings): string {
  const said = words.notice;
  const locked = (sheets: readonly string[]): string => (sheets.length > 0 ? ` ${said.locked(sheets.join(', '))}` : '');
  switch (notice.kind) {
    case 'checked': {
      const counts = countsText(summary?.waived.open ?? [], words);
      const after = notice.automatic ? said.rechecked(counts) : said.checked(counts);
      return (counts ? after : nothingFound(summary, said.checkedClean, preferences.language)) + locked(notice.locked);
    }
    case 'marked':
      return said.marked(notice.cells) + locked(notice.locked);
    case 'unmarked':
      return said.unmarked;
    case 'fixed':
      return said.fixed(notice.cells) + locked(notice.locked);
    case 'filled':
      return said.filled(notice.cells) + locked(notice.locked);
    case 'numbered':
      return said.numbered(notice.cells) + locked(notice.locked);
    case 'taken-over':
      return said.takenOver(notice.cells) + locked(notice.locked);
    case 'nothing-filled':
      return said.nothingFilled(notice.cells) + locked(notice.locked);
    case 'imported':
      return said.imported(notice.sheets.join(', '));
    case 'waived': {
      const kept = notice.noted ? said.waivedNoted : said.waived;
      return (notice.kept ? kept : said.waivedNotKept) + locked(notice.locked);
    }
    case 'withdrawn':
      return said.withdrawn;
    case 'report-written':
      return said.reportWritten;
    case 'report-removed':
      return said.reportRemoved;
    case 'rules-sheet':
      return said.rulesSheet;
    case 'clean-copy':
      return said.copies[notice.purpose];
    case 'handed-over':
      return said.handedOver(notice.name);
    case 'remarks-taken':
      return said.remarksTaken(notice.count);
    case 'nothing-written':
      return said.nothingWritten + locked(notice.locked);
    case 'changed-meanwhile':
      return said.changedMeanwhile;
    case 'undone': {
      const where = notice.kept.map((place) => formatAddress(place)).join(', ');
      const kept = notice.kept.length > 0 ? ` ${said.kept(notice.kept.length, where)}` : '';
      return said.undone(notice.restored) + kept;
    }
    case 'saved':
      return notice.kept ? said.saved : said.notKept;
    case 'cancelled':
      return said.cancelled;
    case 'no-findings':
      return said.noFindings;
    case 'nothing-here': {
      const { noCellSelected, nothingHere } = PANE_EXCEL_STRINGS[preferences.language];
      return notice.place ? nothingHere(formatAddress(notice.place)) : noCellSelected;
    }
  }
}

/** Where nothing, or too little, is filled in, that nothing was found is no praise. */
function nothingFound(summary: ReviewSummary | null, clean: string, language: Language): string {
  if (!summary || !isIncomplete(summary.completeness)) return clean;
  const { nothingFilled } = COMPLETENESS_STRINGS[language];
  return summary.completeness.filled === 0 ? nothingFilled : `${completenessLine(summary.completeness, language)}.`;
}
