/** A list of assigned tasks out of a file: a CSV, or the sheet of a workbook that holds the most tasks. */
import { openDisk, type DiskSource } from '../../hosts/file/list/disk-source.js';
import { openTables } from '../../hosts/file/list/open-tables.js';
import { readXls } from '../../hosts/file/xls/read-xls.js';
import type { Period } from '../../sources/period.js';
import { csvSource } from '../../sources/table/csv.js';
import { gatherTable } from '../../sources/table/gather-table.js';
import { MOST_TASK_ROWS, readTasks } from '../../sources/tasks/read-tasks.js';
import type { TaskList } from '../../sources/tasks/task-list.js';
import { CLI_STRINGS } from '../../strings/cli.js';
import type { Language } from '../../strings/language.js';
import { TASK_STRINGS } from '../../strings/task-words.js';
import { CallError } from '../call-error.js';
import { errorMessage } from '../error-message.js';
import { noteReading } from '../note-reading.js';
import { hostError } from '../review-error.js';

/** @throws CallError, ready to be printed, when the file cannot be read, holds no list or one that is too long. */
export async function loadTasks(file: string, period: Period | null, language: Language): Promise<TaskList> {
  const complain = (what: string): CallError => new CallError(CLI_STRINGS[language].complaint(file, what));
  noteReading(file);
  let disk: DiskSource | null = null;
  let longest: TaskList | null = null;
  let isCut = false;
  try {
    disk = await openDisk(file);
    const opened = await openTables(disk, file, readXls);
    for (const source of opened.kind === 'sheets' ? opened.tables : [csvSource(opened.text)]) {
      const table = await gatherTable(source, MOST_TASK_ROWS);
      const list = readTasks(table, period ? { period } : {});
      if (!list || (longest && longest.rowCount >= list.rowCount)) continue;
      longest = list;
      isCut = table.truncated;
    }
  } catch (error) {
    throw complain(errorMessage(hostError(error), language));
  } finally {
    await disk?.close();
  }
  if (!longest || longest.rowCount === 0) throw complain(TASK_STRINGS[language].noList);
  // Counts of half a list would look like counts.
  if (isCut) throw complain(TASK_STRINGS[language].tooLong);
  return longest;
}
