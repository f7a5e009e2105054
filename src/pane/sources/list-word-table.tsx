/** What the words of a list mean: statuses and channels. Shown, so that nobody has to guess what was counted as what. */
import { DEFAULT_WORDS } from '../../sources/dossiers/list-words.js';
import { Folded } from '../parts/folded.js';
import { useSourceStyles } from './styles.js';
import { useSourceWords } from './words.js';

/** Bare numbers are some systems' own codes; they say nothing to a reader. */
const isWord = ({ written }: { readonly written: string }): boolean => !/^\d+$/.test(written);

export function ListWordTable(): React.JSX.Element {
  const styles = useSourceStyles();
  const { dossiers: said } = useSourceWords();
  const lines = [
    ...DEFAULT_WORDS.statuses
      .filter(isWord)
      .map(({ written, group, returned }) => [written, said.statuses[returned ? 'returned' : group]] as const),
    ...DEFAULT_WORDS.channels.filter(isWord).map(({ written, channel }) => [written, said.channels[channel]] as const),
  ];
  return (
    <Folded summary={said.words}>
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
    </Folded>
  );
}
