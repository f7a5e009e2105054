/** What the words of a list mean: those not known yet to choose for, the office's own, and the table that everyone has. */
import { Button, Select } from '@fluentui/react-components';
import type { DossierList } from '../../sources/dossiers/dossier-list.js';
import type { FaultKind } from '../../sources/dossiers/dossier-list.js';
import { DEFAULT_WORDS } from '../../sources/dossiers/list-words.js';
import { WORD_MEANINGS, type OwnWord, type WordMeaning } from '../../sources/dossiers/own-words.js';
import { MEANING_NAMES } from '../../strings/list-word-names.js';
import { useLanguage, usePaneState, useSession } from '../pane-context.js';
import { Folded } from '../parts/folded.js';
import type { AttachedDossiers } from '../session/attached-sources.js';
import { isBusy } from '../session/state.js';
import { useSourceStyles } from './source-styles.js';
import { useSourceStrings } from './source-words.js';

/** What a word of each column can mean. */
const MEANINGS: Readonly<Partial<Record<FaultKind, readonly WordMeaning[]>>> = {
  'unknown-status': ['not-received', 'refused', 'in-process', 'stopped', 'finished', 'returned'],
  'unknown-channel': ['direct', 'online', 'post'],
  'unknown-level': ['information', 'partial', 'full'],
};
/** A column taken for another would make a word of every cell. */
const MOST_UNKNOWN = 20;

interface UnknownWord {
  readonly written: string;
  readonly kind: FaultKind;
}

function unknownWords({ faults }: DossierList): readonly UnknownWord[] {
  const found = new Map<string, UnknownWord>();
  for (const { kind, written } of faults) {
    if (MEANINGS[kind]) found.set(`${kind} ${written}`, { written, kind });
    if (found.size >= MOST_UNKNOWN) break;
  }
  return [...found.values()];
}

export function ListWordTable({ attached: { list } }: { readonly attached: AttachedDossiers }): React.JSX.Element {
  const { dossiers: said } = useSourceStrings();
  const unknown = unknownWords(list);
  return (
    <>
      {unknown.length > 0 && <UnknownWords unknown={unknown} />}
      <OwnWords />
      <Folded summary={said.words}>
        <CommonStrings />
      </Folded>
    </>
  );
}

function UnknownWords({ unknown }: { readonly unknown: readonly UnknownWord[] }): React.JSX.Element {
  const styles = useSourceStyles();
  const { dossiers: said } = useSourceStrings();
  const names = MEANING_NAMES[useLanguage()];
  const session = useSession();
  const { settings, task } = usePaneState();
  const choose = (written: string, value: string): void => {
    const meaning = WORD_MEANINGS.find((one) => one === value);
    if (meaning) void session.chooseWords([...(settings.listWords ?? []), { written, meaning }]);
  };
  return (
    <div>
      <p className={styles.text}>{said.unknownWords}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{said.word}</th>
            <th scope="col">{said.means}</th>
          </tr>
        </thead>
        <tbody>
          {unknown.map(({ written, kind }) => (
            <tr key={`${kind} ${written}`}>
              <th scope="row">{written}</th>
              <td>
                <Select
                  size="small"
                  aria-label={said.meaningOf(written)}
                  value=""
                  disabled={isBusy(task)}
                  onChange={(_, { value }) => choose(written, value)}
                >
                  <option value="">{said.chooseMeaning}</option>
                  {(MEANINGS[kind] ?? []).map((meaning) => (
                    <option key={meaning} value={meaning}>
                      {names[meaning]}
                    </option>
                  ))}
                </Select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OwnWords(): React.JSX.Element | null {
  const styles = useSourceStyles();
  const said = useSourceStrings();
  const names = MEANING_NAMES[useLanguage()];
  const session = useSession();
  const { settings, task } = usePaneState();
  const own = settings.listWords ?? [];
  const drop = (word: OwnWord): void => {
    if (!isBusy(task)) void session.chooseWords(own.filter((one) => one !== word));
  };
  if (own.length === 0) return null;
  return (
    <ul className={styles.list}>
      {own.map((word) => (
        <li key={`${word.meaning} ${word.written}`} className={styles.item}>
          <span>{said.dossiers.ownWord(word.written, names[word.meaning])}</span>
          <Button
            size="small"
            appearance="subtle"
            aria-label={said.dossiers.dropWord(word.written)}
            disabledFocusable={isBusy(task)}
            onClick={() => drop(word)}
          >
            {said.removeShort}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Bare numbers are some systems' own codes; they say nothing to a reader. */
const isWord = ({ written }: { readonly written: string }): boolean => !/^\d+$/.test(written);

function CommonStrings(): React.JSX.Element {
  const styles = useSourceStyles();
  const { dossiers: said } = useSourceStrings();
  const names = MEANING_NAMES[useLanguage()];
  const lines = [
    ...DEFAULT_WORDS.statuses
      .filter(isWord)
      .map(({ written, group, returned }) => [written, names[returned ? 'returned' : group]] as const),
    ...DEFAULT_WORDS.channels.filter(isWord).map(({ written, channel }) => [written, names[channel]] as const),
    ...DEFAULT_WORDS.levels.filter(isWord).map(({ written, level }) => [written, names[level]] as const),
  ];
  return (
    <>
      <p className={styles.quiet}>{said.wordsIntro}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{said.word}</th>
            <th scope="col">{said.means}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([written, means]) => (
            <tr key={written}>
              <td>{written}</td>
              <td>{means}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
