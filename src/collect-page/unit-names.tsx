/** Units by their names behind a label: the first few of many, and the rest on demand. Nobody is left unnamed. */
import { useState } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { UnitRecord } from '../collect/unit-record.js';
import type { Severity as Level } from '../forms/edition.js';
import { namesOf } from '../strings/collect.js';
import { SeverityIcon } from '../ui/severity-icon.js';
import { useCollectLanguage, useCollectStrings } from './collect-context.js';
import { useCollectStyles } from './page-styles.js';

const MANY_NAMES = 12;

const useStyles = makeStyles({
  line: { display: 'flex', gap: '6px' },
  icon: { flexShrink: 0, paddingTop: '2px' },
  label: { fontWeight: tokens.fontWeightSemibold },
});

interface UnitNamesProps {
  readonly label: string;
  readonly units: readonly UnitRecord[];
  /** How much it matters: an icon before the label. */
  readonly level: Level;
}

export function UnitNames({ label, units, level }: UnitNamesProps): React.JSX.Element | null {
  const styles = useStyles();
  const common = useCollectStyles();
  const words = useCollectStrings();
  const language = useCollectLanguage();
  const [isOpen, setOpen] = useState(false);
  if (units.length === 0) return null;
  const more = units.length - MANY_NAMES;
  const names = units.slice(0, isOpen ? units.length : MANY_NAMES).map(({ id }) => id);
  return (
    <div className={styles.line}>
      <span className={styles.icon}>
        <SeverityIcon level={level} />
      </span>
      <p className={common.text}>
        <span className={styles.label}>
          {label} ({units.length}):
        </span>{' '}
        {namesOf(names, names.length, language)}
        {more > 0 && (
          <>
            {' '}
            <Link as="button" inline aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {isOpen ? words.fewerUnits : words.andMoreUnits(more)}
            </Link>
          </>
        )}
      </p>
    </div>
  );
}
