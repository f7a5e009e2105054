/** A dossier list out of a file, however long: a CSV, or the sheet of a workbook that holds the most dossiers. */
import { openDisk, type DiskSource } from '../../hosts/file/list/disk-source.js';
import { openTables } from '../../hosts/file/list/open-tables.js';
import { readXls } from '../../hosts/file/xls/read-xls.js';
import { csvSource } from '../../sources/table/csv.js';
import type { DossierList } from '../../sources/dossiers/dossier-list.js';
import { readDossierListStream, type StreamOptions } from '../../sources/dossiers/read-stream.js';
import { CLI_STRINGS } from '../../strings/cli.js';
import { DOSSIER_STRINGS } from '../../strings/dossier-words.js';
import type { Language } from '../../strings/language.js';
import type { TableSource } from '../../workbook/table-source.js';
import type { Console } from '../console.js';
import { errorMessage } from '../error-message.js';
import { CallError } from '../call-error.js';
import { loadWords } from '../load-words.js';
import { noteReading } from '../note-reading.js';
import { LIST_LIMITS } from '../reading-limits.js';
import { hostError } from '../review-error.js';
import type { NamedList } from './named-sources.js';

/** @throws CallError, ready to be printed, when the file cannot be read or holds no list. */
export async function loadDossiers(
  { file, period, words }: NamedList,
  language: Language,
  progress: Console['progress'],
): Promise<DossierList> {
  const options: StreamOptions = {
    period,
    ...(words === null ? {} : { words: loadWords(words, language) }),
    ...(progress === null ? {} : { onProgress: showProgress(progress, language) }),
  };
  noteReading(file, LIST_LIMITS);
  let disk: DiskSource | null = null;
  let list: DossierList | null;
  try {
    disk = await openDisk(file);
    list = await readDossierListStream(await tablesIn(disk, file), options);
  } catch (error) {
    throw new CallError(CLI_STRINGS[language].complaint(file, errorMessage(hostError(error), language, 'list')));
  } finally {
    progress?.('');
    await disk?.close();
  }
  if (!list) throw new CallError(CLI_STRINGS[language].complaint(file, CLI_STRINGS[language].noDossiers));
  return list;
}

async function tablesIn(disk: DiskSource, file: string): Promise<readonly TableSource[]> {
  const opened = await openTables(disk, file, readXls);
  return opened.kind === 'sheets' ? opened.tables : [csvSource(opened.text)];
}

/** A line that is renewed when the percentage is another. */
function showProgress(
  progress: NonNullable<Console['progress']>,
  language: Language,
): NonNullable<StreamOptions['onProgress']> {
  let last = -1;
  return ({ rows, done }) => {
    const percent = Math.floor(done * 100);
    if (percent === last) return;
    last = percent;
    progress(DOSSIER_STRINGS[language].reading(rows, percent));
  };
}
