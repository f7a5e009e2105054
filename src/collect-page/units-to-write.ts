/** The units that something is to be said to beyond "all is well". */
import type { UnitRecord } from '../collect/unit-record.js';
import { unitRemarks } from '../strings/collect-remarks.js';
import type { Language } from '../strings/language.js';
import type { Collected } from './collecting.js';

export function unitsToWrite({ ledger, compiled }: Collected, language: Language): readonly UnitRecord[] {
  return ledger.units.filter((unit) => {
    const found = unit.counted?.found;
    return !found || found.findings.length > 0 || unitRemarks(unit, compiled, language).length > 0;
  });
}
