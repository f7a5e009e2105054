/** One unit: what is to be corrected in its file, sentence by sentence with the cell, and what else is to be known of it. */
import { Button } from '@fluentui/react-components';
import type { UnitRecord } from '../collect/unit-record.js';
import { ANSWER_STRINGS } from '../strings/answer-words.js';
import { capital } from '../strings/capital.js';
import { COLLECT_STRINGS } from '../strings/collect.js';
import { unitRemarks } from '../strings/collect-remarks.js';
import type { Collected } from './collecting.js';
import { useCollectLanguage, useCollectParts, useCollectStrings } from './collect-context.js';
import { Doing, useDoing } from './doing.js';
import { OpenPlace } from './open-place.js';
import { PartsOfUnit } from './parts-of-unit.js';
import { SeverityMark } from './severity.js';
import { useCollectStyles } from './page-styles.js';
import { ToldMarks } from './told-marks.js';
import { useMarkedCopy } from './use-marked-copy.js';

interface UnitDetailProps {
  readonly unit: UnitRecord;
  readonly collected: Collected;
}

export function UnitDetail({ unit, collected }: UnitDetailProps): React.JSX.Element {
  const styles = useCollectStyles();
  const words = useCollectStrings();
  const language = useCollectLanguage();
  const { counted } = unit;
  const findings = counted?.found?.findings ?? [];
  const remarks = unitRemarks(unit, collected.compiled, language);
  return (
    <div className={styles.opened}>
      <p className={styles.quiet}>
        {counted
          ? unit.parts.length > 0
            ? unit.parts.map((part) => part.path).join(', ')
            : counted.path
          : COLLECT_STRINGS[language].states[unit.state]}
      </p>
      {findings.length > 0 && (
        <ul className={styles.list} aria-label={words.matrix.findingsOf(unit.id)}>
          {findings.map(({ severity, sentence, place, path }, at) => (
            <li key={at}>
              <SeverityMark level={severity} /> {sentence}{' '}
              {place && counted && <OpenPlace path={path ?? counted.path} place={place} />}
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
      {unit.answers.length > 0 && (
        <ul className={styles.list} aria-label={ANSWER_STRINGS[language].title}>
          {unit.answers.map(({ text, state, reason }, at) => (
            <li key={at}>
              <strong>{capital(ANSWER_STRINGS[language].states[state])}</strong>: {text}
              {reason !== '' && <div className={styles.quiet}>{reason}</div>}
            </li>
          ))}
        </ul>
      )}
      <ToldMarks unit={unit} collected={collected} />
      <PartsOfUnit unit={unit} collected={collected} />
      {counted && unit.parts.length === 0 && findings.length > 0 && <MarkedCopy unit={unit} collected={collected} />}
      {findings.length + remarks.length === 0 && counted && <p className={styles.text}>{words.matrix.fine}</p>}
    </div>
  );
}

/** The file with its marks: a new workbook in Excel, a download on the page. The unit's own file stays as it is. */
function MarkedCopy({ unit, collected }: UnitDetailProps): React.JSX.Element {
  const words = useCollectStrings();
  const { archive, handOver } = useCollectParts();
  const markedCopyOf = useMarkedCopy(collected);
  const doing = useDoing();
  const make = async (): Promise<string> => {
    const copy = await markedCopyOf(unit);
    if (!copy) return '';
    await handOver({ ...copy, name: copy.name.replace(/^.*\//, '') });
    return words.made(copy.name);
  };
  return (
    <>
      <Button size="small" disabledFocusable={doing.isBusy} onClick={() => doing.run(make)}>
        {archive ? words.matrix.saveMarked : words.matrix.openMarked}
      </Button>
      <Doing doing={doing} />
    </>
  );
}
