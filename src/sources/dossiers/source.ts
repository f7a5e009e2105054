/** The counts of a dossier list: counted already, since a list may be long and a check is quick. */
import type { Source, SourceUse } from '../source.js';
import type { DossierCounts } from './count.js';
import { dossierReading } from './dossier-reading.js';

export const DOSSIERS: Source<DossierCounts, SourceUse> = {
  use: (counts) => ({ readings: [dossierReading(counts)] }),
};
