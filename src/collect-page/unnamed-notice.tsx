/** Files that name no unit: how they count now, and one press to have it otherwise. */
import { Button } from '@fluentui/react-components';
import type { Ledger } from '../collect/ledger.js';
import { isByFileName, isUnnamed } from '../strings/collect-remarks.js';
import { useCollecting, useCollectStrings } from './collect-context.js';
import { useCollectStyles } from './page-styles.js';

export function UnnamedFiles({ ledger }: { readonly ledger: Ledger }): React.JSX.Element | null {
  const styles = useCollectStyles();
  const { unnamed } = useCollectStrings().files;
  const collecting = useCollecting();
  const counted = ledger.units.filter(isByFileName).length;
  const leftOut = ledger.unplaced.filter(isUnnamed).length;
  if (counted + leftOut === 0) return null;
  return (
    <div className={styles.bar} role="group">
      <span className={styles.warning}>{counted > 0 ? unnamed.counted(counted) : unnamed.leftOut(leftOut)}</span>
      <Button size="small" onClick={() => collecting.setCountUnnamed(counted === 0)}>
        {counted > 0 ? unnamed.leaveOut : unnamed.count}
      </Button>
    </div>
  );
}
