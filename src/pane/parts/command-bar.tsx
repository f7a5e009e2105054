/**
 * The one bar at the top: check, fill, hold against other sources, finish, one way back, and the rest. A word stands
 * beside its icon while there is room for it; the name is always there for a screen reader.
 */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSwap20Regular } from '@fluentui/react-icons/svg/arrow-swap';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { Send20Regular } from '@fluentui/react-icons/svg/send';
import { TableEdit20Regular } from '@fluentui/react-icons/svg/table-edit';
import { MenuButton, type MenuItem } from '../../ui/menu-button.js';
import { usePaneState, useSession, useStrings } from '../pane-context.js';
import { lastStanding } from '../session/fixing.js';
import { isBusy } from '../session/state.js';
import { attachedSources } from '../sources/attached.js';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '2px',
    minHeight: '32px',
    padding: '4px 0',
    containerType: 'inline-size',
  },
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    height: '32px',
    padding: '0 5px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '[aria-disabled="true"]': { color: tokens.colorNeutralForegroundDisabled, cursor: 'not-allowed' },
    '[aria-current="page"]': { backgroundColor: tokens.colorNeutralBackground1Selected },
    '@media (forced-colors: active)': { border: '1px solid ButtonBorder' },
  },
  primary: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
  },
  // The name of the button says the number in words of its own.
  count: {
    minWidth: '16px',
    padding: '0 4px',
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '16px',
    textAlign: 'center',
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    '::after': { content: 'attr(data-count)' },
  },
  rest: { flexGrow: 1 },
  arrow: { display: 'none', '@container (min-width: 322px)': { display: 'inline' } },
  second: { display: 'none', '@container (min-width: 396px)': { display: 'inline' } },
  third: { display: 'none', '@container (min-width: 500px)': { display: 'inline' } },
});

export function CommandBar(): React.JSX.Element {
  const styles = useStyles();
  const words = useStrings();
  const session = useSession();
  const state = usePaneState();
  const { screen, task, result, stale, proposals, settings, marks, summary } = state;
  const busy = isBusy(task);
  const unlessBusy = (action: () => unknown) => (): void => {
    if (!busy) action();
  };
  const off = { 'aria-disabled': busy || undefined };
  const last = lastStanding(settings);
  const sources = attachedSources(state).length;
  const canMark = summary !== null && summary.waived.open.length > 0;
  const more: readonly MenuItem[] = [
    ...(canMark && marks !== 'current'
      ? [
          {
            key: 'mark',
            text: marks === 'none' ? words.mark : words.updateMarks,
            isOff: busy,
            onChoose: () => void session.mark(),
          },
        ]
      : []),
    ...(marks === 'none'
      ? []
      : [{ key: 'unmark', text: words.unmark, isOff: busy, onChoose: () => void session.unmark() }]),
    { key: 'table', text: words.bar.table, onChoose: () => session.show('table') },
    { key: 'changes', text: words.tabs.changes, onChoose: () => session.show('changes') },
    { key: 'collect', text: words.collect, onChoose: () => session.show('collect') },
    { key: 'settings', text: words.tabs.settings, onChoose: () => session.show('settings') },
    { key: 'help', text: words.tabs.help, onChoose: () => session.show('help') },
  ];
  return (
    <div className={styles.bar} data-marks={marks} role="group" aria-label={words.tabsLabel}>
      <button
        type="button"
        className={mergeClasses(styles.button, (result === null || stale) && styles.primary)}
        aria-label={result === null ? words.tabs.check : words.checkAgain}
        title={result === null ? words.check : words.checkAgain}
        {...off}
        onClick={unlessBusy(() => session.check())}
      >
        <CheckmarkCircle20Regular aria-hidden="true" />
        <span>{words.tabs.check}</span>
      </button>
      <button
        type="button"
        className={styles.button}
        aria-label={proposals.length > 0 ? `${words.tabs.fill} (${proposals.length})` : words.tabs.fill}
        title={words.fill.title}
        aria-current={screen === 'fill' ? 'page' : undefined}
        onClick={() => void session.showFill()}
      >
        <TableEdit20Regular aria-hidden="true" />
        <span className={styles.second}>{words.tabs.fill}</span>
        {proposals.length > 0 && <span className={styles.count} data-count={proposals.length} />}
      </button>
      <MenuButton
        label={words.bar.compare}
        className={styles.button}
        items={[
          { key: 'sources', text: words.sources(sources), onChoose: () => session.show('sources') },
          { key: 'report', text: words.report, onChoose: () => session.show('report-text') },
        ]}
      >
        <ArrowSwap20Regular aria-hidden="true" />
        <span className={styles.third}>{words.bar.compare}</span>
        <ChevronDown12Regular aria-hidden="true" className={styles.arrow} />
      </MenuButton>
      <MenuButton
        label={words.bar.finish}
        className={styles.button}
        items={[
          { key: 'finish', text: words.bar.results, onChoose: () => void session.showFinish() },
          { key: 'sign', text: words.bar.sign, onChoose: () => void session.showFinish('sign') },
          { key: 'read', text: words.bar.read, onChoose: () => void session.showFinish('read') },
          { key: 'answers', text: words.bar.answers, onChoose: () => void session.showFinish('answers') },
          ...(session.handOver ? [{ key: 'merge', text: words.bar.merge, onChoose: () => session.show('merge') }] : []),
          ...(session.cleanCopy
            ? [{ key: 'clean', text: words.bar.cleanCopy, isOff: busy, onChoose: () => void session.cleanCopy?.() }]
            : []),
        ]}
      >
        <Send20Regular aria-hidden="true" />
        <span className={styles.third}>{words.bar.finish}</span>
        <ChevronDown12Regular aria-hidden="true" className={styles.arrow} />
      </MenuButton>
      <span className={styles.rest} />
      <button
        type="button"
        className={styles.button}
        aria-label={words.bar.undoLast}
        title={
          last ? `${words.bar.undoLast}: ${words.changes[last.kind](last.journal.entries.length)}` : words.bar.undoLast
        }
        aria-disabled={busy || !last || undefined}
        onClick={unlessBusy(() => last && session.undoLast())}
      >
        <ArrowUndo20Regular aria-hidden="true" />
      </button>
      <MenuButton label={words.bar.more} className={styles.button} items={more} side="right">
        <MoreHorizontal20Regular aria-hidden="true" />
      </MenuButton>
    </div>
  );
}
