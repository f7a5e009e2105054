/** The counts of a list as the Reading `dossiers`, so that its cross-checks and fills are ordinary rules. */
import type { Reading } from '../../forms/reading.js';
import type { DossierFigure } from '../../rules/source-names.js';
import { readingOfCounts } from '../figure-reading.js';
import type { DossierCounts } from './count.js';

export function dossierReading({ classes, procedures }: DossierCounts): Reading {
  const figures: Readonly<Record<DossierFigure, number | null>> = {
    ...classes,
    procedures_online_partial: procedures.online_partial,
    procedures_online_full: procedures.online_full,
  };
  return readingOfCounts('dossiers', figures);
}
