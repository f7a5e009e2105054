/** "Sửa các chỗ chắc chắn…": every cell that would change, before and after, to be ticked; then all of them as one change. */
import { Button } from '@fluentui/react-components';
import type { CheckResult } from '../../review/check-result.js';
import type { SoleFix } from '../../review/fix.js';
import { fixLabel } from '../../strings/findings.js';
import { useFinishStrings } from '../finish-words.js';
import { useLanguage, usePaneState, useSession } from '../pane-context.js';
import { isBusy } from '../session/state.js';
import { CellLink } from './cell-link.js';
import { Panel } from './panel.js';
import { TickedList, useTicks } from './ticked-list.js';

const keyOf = ({ finding }: SoleFix): string => finding.key;

interface SureFixesProps {
  readonly fixes: readonly SoleFix[];
  readonly result: CheckResult;
  readonly onClose: () => void;
}

export function SureFixes({ fixes, result, onClose }: SureFixesProps): React.JSX.Element {
  const words = useFinishStrings();
  const language = useLanguage();
  const session = useSession();
  const { task } = usePaneState();
  const ticks = useTicks(fixes, keyOf);
  const canApply = ticks.chosen.length > 0 && !isBusy(task);
  return (
    <Panel
      label={words.fixAll.intro}
      actions={
        <>
          <Button
            appearance="primary"
            size="small"
            disabledFocusable={!canApply}
            onClick={() => {
              if (canApply) void session.fixAll(ticks.chosen).then(onClose);
            }}
          >
            {words.fixAll.apply(ticks.chosen.length)}
          </Button>
          <Button size="small" onClick={onClose}>
            {words.fixAll.leave}
          </Button>
        </>
      }
    >
      <span>{words.fixAll.intro}</span>
      <TickedList
        items={fixes}
        ticks={ticks}
        keyOf={keyOf}
        all={words.fixAll.all}
        label={({ fix }) => fixLabel(fix, result.edition, language)}
        under={({ fix }) =>
          fix.changes.map(({ ref, place }) => (
            <span key={ref}>
              <CellLink place={place} />{' '}
            </span>
          ))
        }
      />
    </Panel>
  );
}
