/** Reads the parts of one unit's report: the open workbook, and files beside it. */
import type { PartWorkbook } from '../../app/merge-workbooks.js';
import { append } from '../../workbook/lists.js';
import type { ChosenFile } from '../../ui/chosen-file.js';
import type { SourceContext } from './source-context.js';

export interface Merging {
  /** The open workbook under `openName`, then the files. What could not be read is `state.failure`, and nothing comes. */
  readonly readParts: (openName: string, files: readonly ChosenFile[]) => Promise<readonly PartWorkbook[]>;
}

export function createMerging(context: SourceContext): Merging {
  const { workbook, askEachTime, reading, loadReader } = context;
  return {
    async readParts(openName, files) {
      const parts: PartWorkbook[] = [];
      await askEachTime('source', async (job) => {
        const reader = await loadReader();
        const read: PartWorkbook[] = [];
        for (const file of files) read.push({ name: file.name, snapshot: await reading(job, reader.workbook(file)) });
        parts.push({ name: openName, snapshot: await workbook.read(job) });
        append(parts, read);
      });
      return parts;
    },
  };
}
