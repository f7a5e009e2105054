/** A unit whose figures come from several files: which, the rows that two of them fill in differently, and all as one workbook. */
import { Button } from '@fluentui/react-components';
import { mergedName, mergeWorkbooks, type PartWorkbook } from '../app/merge-workbooks.js';
import type { UnitRecord } from '../collect/unit-record.js';
import { snapshotInPage } from '../hosts/file/page/open-in-page.js';
import { unitName } from '../strings/collect.js';
import { refName } from '../strings/forms.js';
import { MERGE_STRINGS } from '../strings/merge.js';
import { correctionKey, type Collected } from './collecting.js';
import {
  useCollecting,
  useCollectLanguage,
  useCollectParts,
  useCollectState,
  useCollectStrings,
} from './collect-context.js';
import { Doing, useDoing } from './doing.js';
import { bytesOf } from './read-chosen.js';
import { useCollectStyles } from './page-styles.js';

interface PartsProps {
  readonly unit: UnitRecord;
  readonly collected: Collected;
}

export function PartsOfUnit({ unit, collected: { compiled } }: PartsProps): React.JSX.Element | null {
  const words = useCollectStrings();
  const language = useCollectLanguage();
  const collecting = useCollecting();
  const { handOver } = useCollectParts();
  const { corrections } = useCollectState();
  const doing = useDoing();
  const { parts } = unit;
  const make = async (): Promise<string> => {
    const read: PartWorkbook[] = [];
    for (const { path } of parts) {
      const file = collecting.fileOf(path);
      if (file) read.push({ name: path, snapshot: await snapshotInPage(await bytesOf(file), path) });
    }
    const [first, ...others] = read;
    const taken = new Map(parts.flatMap((part) => takesOf(part).map((ref) => [ref, part.path])));
    const merged =
      first && (await mergeWorkbooks([first, ...others], { edition: { given: compiled }, language, taken }));
    if (!merged) return '';
    const name = mergedName(unit.name.text);
    await handOver({ name, bytes: merged.bytes });
    return words.made(name);
  };
  const takesOf = (part: UnitRecord['parts'][number]): readonly string[] =>
    corrections[correctionKey(part)]?.takes ?? [];
  if (parts.length === 0) return null;
  return (
    <>
      <Unsettled unit={unit} />
      <Button size="small" disabledFocusable={doing.isBusy} onClick={() => doing.run(make)}>
        {MERGE_STRINGS[language].title(parts.length, unitName(unit.id))} (.xlsx)
      </Button>
      <Doing doing={doing} />
    </>
  );
}

/** One press on the right figure, and it is the unit's. */
function Unsettled({ unit: { twice } }: Pick<PartsProps, 'unit'>): React.JSX.Element | null {
  const styles = useCollectStyles();
  const words = useCollectStrings();
  const language = useCollectLanguage();
  const collecting = useCollecting();
  const { corrections } = useCollectState();
  if (twice.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={words.matrix.unsettled}>
      {twice.map(({ ref, by }) => (
        <li key={ref}>
          {words.matrix.whichIsRight(refName(ref, language))}{' '}
          {by.map(({ file, written }) => {
            const present = corrections[correctionKey(file)] ?? {};
            return (
              <Button
                key={file.path}
                size="small"
                onClick={() => collecting.correct(file, { ...present, takes: [...(present.takes ?? []), ref] })}
              >
                {MERGE_STRINGS[language].figure(written, file.path)}
              </Button>
            );
          })}
        </li>
      ))}
    </ul>
  );
}
