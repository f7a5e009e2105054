/** A unit's workbook with its marks and results sheet, from the file that was chosen here. */
import { markedCopy } from '../app/marked-copy.js';
import type { UnitRecord } from '../collect/unit-record.js';
import type { Collected } from './collecting.js';
import { useCollecting, useCollectLanguage, useCollectParts, type NamedBytes } from './collect-context.js';
import { civilDate } from './doing.js';
import { nameOfMarked } from './free-names.js';
import { bytesOf } from './read-chosen.js';

/** null from it: the unit has no file that counts. It throws HostError, `xls-read-only` among them. */
export function useMarkedCopy({ compiled }: Collected): (unit: UnitRecord) => Promise<NamedBytes | null> {
  const language = useCollectLanguage();
  const collecting = useCollecting();
  const { today, version } = useCollectParts();
  return async ({ counted }) => {
    const file = counted && collecting.fileOf(counted.path);
    if (!counted?.found || !file) return null;
    const call = {
      compiled,
      language,
      level: counted.found.level,
      date: civilDate(today()),
      programVersion: version,
    };
    return { name: nameOfMarked(counted.path), bytes: await markedCopy(await bytesOf(file), counted.path, call) };
  };
}
