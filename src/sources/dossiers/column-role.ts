/** What a column of a dossier list can hold, and what an office chose instead; small, since settings are read with it. */

import type { ChosenColumns, DateReading } from '../table/column-choice.js';

/** `finished` is the end of processing, `returned` the day the citizen got the result: different days in some systems. */
export const DOSSIER_ROLES = [
  'code',
  'procedureCode',
  'procedure',
  'field',
  'status',
  'result',
  'channel',
  'level',
  'submitted',
  'received',
  'due',
  'finished',
  'returned',
] as const;
export type DossierRole = (typeof DOSSIER_ROLES)[number];

/** Columns that no count needs, known so that none of them is taken for another. */
export type OtherRole = 'stt' | 'unit' | 'person' | 'owner' | 'address' | 'other';
export type DossierColumnRole = DossierRole | OtherRole;

const DATE_ROLES = ['submitted', 'received', 'due', 'finished', 'returned'] as const satisfies readonly DossierRole[];
export type DateRole = (typeof DATE_ROLES)[number];

export function isDateRole(role: DossierColumnRole): role is DateRole {
  return DATE_ROLES.some((one) => one === role);
}

/** What an official corrected in a dossier list. */
export interface ColumnChoice {
  readonly columns?: ChosenColumns<DossierRole>;
  readonly dates?: DateReading;
}
