/** `--words FILE.csv`: an office's own words for statuses, channels and levels, two columns: word, meaning. */
import { bareKey } from '../forms/label.js';
import { readBytes } from '../hosts/file/disk.js';
import { decodeText } from '../hosts/file/text/decode-text.js';
import { tableOfCsv } from '../sources/table/csv.js';
import { DEFAULT_WORDS, type ListWords } from '../sources/dossiers/list-words.js';
import { withOwnWords, WORD_MEANINGS, type OwnWord, type WordMeaning } from '../sources/dossiers/own-words.js';
import { listText, type CellTable } from '../sources/table/table.js';
import { CLI_STRINGS } from '../strings/cli.js';
import { LANGUAGES, type Language } from '../strings/language.js';
import { MEANING_NAMES, WORD_FILE_STRINGS } from '../strings/list-word-names.js';
import { errorMessage } from './error-message.js';
import { CallError } from './call-error.js';
import { noteReading } from './note-reading.js';
import { hostError } from './review-error.js';

/** Headings that a first row may have. */
const HEADINGS: ReadonlySet<string> = new Set(['nghia', 'y nghia', 'meaning']);

/** @throws CallError when the file cannot be read or a row says nothing that can be used: a list counted by half a table would mislead. */
export function loadWords(file: string, language: Language): ListWords {
  const complain = (what: string): CallError => new CallError(CLI_STRINGS[language].complaint(file, what));
  noteReading(file);
  let table: CellTable;
  try {
    table = tableOfCsv(decodeText(readBytes(file), file).text);
  } catch (error) {
    throw complain(errorMessage(hostError(error), language));
  }
  const own: OwnWord[] = [];
  for (const { row, cells } of table.rows) {
    const [written = '', meaning = ''] = cells.map(listText);
    if (written === '' && meaning === '') continue;
    if (own.length === 0 && HEADINGS.has(bareKey(meaning))) continue;
    const found = meaningOf(meaning);
    const words = WORD_FILE_STRINGS[language];
    if (!found) throw complain(words.unknownMeaning(row, written, meaning, allowed(language)));
    if (written === '') throw complain(words.noWord(row));
    own.push({ written, meaning: found });
  }
  if (own.length === 0) throw complain(WORD_FILE_STRINGS[language].noWords);
  return withOwnWords(DEFAULT_WORDS, own);
}

/** By its code, or by its name in either language. */
function meaningOf(text: string): WordMeaning | undefined {
  const key = bareKey(text);
  return WORD_MEANINGS.find(
    (meaning) =>
      bareKey(meaning) === key || LANGUAGES.some((language) => bareKey(MEANING_NAMES[language][meaning]) === key),
  );
}

function allowed(language: Language): string {
  return WORD_MEANINGS.map((meaning) => MEANING_NAMES[language][meaning]).join('; ');
}
