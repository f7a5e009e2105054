/** For whom and when a workbook reports: one answer for the list, the results sheet, the dossiers, the report and the command. */
import { periodOfPath } from '../collect/file-hints.js';
import type { AboutWorkbook, SaidBy } from '../collect/period-doubts.js';
import type { Recognition } from '../forms/recognition.js';
import { unitTitle } from '../forms/titles.js';
import type { WorkbookSettings } from '../review/workbook-settings.js';
import { parsePeriod } from '../sources/period.js';
import { periodName } from '../strings/period-name.js';

/** A person's word goes before the titles, those before the file's name. */
export function aboutWorkbook(
  settings: Pick<WorkbookSettings, 'unit' | 'period'>,
  recognition: Pick<Recognition, 'unitName' | 'periodText'>,
  fileName = '',
): AboutWorkbook {
  const [unit, unitFrom] = firstSaid(settings.unit, recognition.unitName ?? '', () => unitOfName(fileName));
  const [period, periodFrom] = firstSaid(settings.period, recognition.periodText ?? '', () => {
    const named = periodOfPath(fileName);
    return named ? periodName(named) : '';
  });
  return { unit, unitFrom, period, periodFrom, named: parsePeriod(period) };
}

function firstSaid(kept: string, title: string, ofFile: () => string): readonly [string, SaidBy | null] {
  if (kept !== '') return [kept, 'kept'];
  if (title !== '') return [title, 'title'];
  const hint = ofFile();
  return hint === '' ? ['', null] : [hint, 'file'];
}

const ENDING = /\.[a-z]{2,5}$/i;
/** What stands before a unit's name and after it. */
const UNIT_IN_NAME =
  /(?:UBND\s+)?(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|sở)((?:\s+\p{Lu}[\p{L}’'-]*|\s+\d{1,2}(?!\d| tháng))+)/iu;

/** Only a name that is written with its diacritics: `PL_XaQuangPhu` names nobody that may stand on a paper. */
function unitOfName(fileName: string): string {
  const base = fileName.split(/[\\/]/).at(-1) ?? '';
  const words = base
    .replace(ENDING, '')
    .normalize('NFC')
    .replace(/[_.]+|\s-\s/g, ' ')
    .replace(/\s+/g, ' ');
  const match = UNIT_IN_NAME.exec(words);
  return (match && unitTitle(`UBND ${match[1]}${match[2]}`)?.name) ?? '';
}
