/** One unit: what is to be corrected in its file, sentence by sentence with the cell, and what else is to be known of it. */
import type { UnitRecord } from '../../collect/ledger.js';
import { COLLECT_WORDS } from '../../strings/collect.js';
import { unitRemarks } from '../../strings/collect-remarks.js';
import type { Collected } from './collecting.js';
import { useCollectLanguage, useCollectWords } from './context.js';
import { OpenPlace } from './open-place.js';
import { Severity } from './severity.js';
import { useCollectStyles } from './styles.js';

interface UnitDetailProps {
  readonly unit: UnitRecord;
  readonly collected: Collected;
}

export function UnitDetail({ unit, collected }: UnitDetailProps): React.JSX.Element {
  const styles = useCollectStyles();
  const words = useCollectWords();
  const language = useCollectLanguage();
  const { counted } = unit;
  const findings = counted?.found?.findings ?? [];
  const remarks = unitRemarks(unit, collected.compiled, language);
  return (
    <div className={styles.opened}>
      <p className={styles.quiet}>{counted ? counted.path : COLLECT_WORDS[language].states[unit.state]}</p>
      {findings.length > 0 && (
        <ul className={styles.list} aria-label={words.matrix.findingsOf(unit.id)}>
          {findings.map(({ severity, sentence, place }, at) => (
            <li key={at}>
              <Severity level={severity} /> {sentence}{' '}
              {place && counted && <OpenPlace path={counted.path} place={place} />}
            </li>
          ))}
        </ul>
      )}
      {remarks.length > 0 && (
        <ul className={styles.bullets}>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {findings.length + remarks.length === 0 && counted && <p className={styles.text}>{words.matrix.fine}</p>}
    </div>
  );
}
