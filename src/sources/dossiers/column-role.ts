/** What a column of a dossier list can hold, and what an office chose instead; small, since settings are read with it. */

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
export type ColumnRole = DossierRole | OtherRole;

export const DATE_ROLES = [
  'submitted',
  'received',
  'due',
  'finished',
  'returned',
] as const satisfies readonly DossierRole[];
export type DateRole = (typeof DATE_ROLES)[number];

export function isDateRole(role: ColumnRole): role is DateRole {
  return DATE_ROLES.some((one) => one === role);
}

/** How dates that Excel read month first are taken: as they stand, or with day and month changed back. */
export type DateReading = 'as-read' | 'swapped';

/**
 * What an official corrected; plain data, kept with the workbook. A column counts from zero, null: the list has no such
 * column. What is left out stays as detected.
 */
export interface ColumnChoice {
  readonly columns?: Readonly<Partial<Record<DossierRole, number | null>>>;
  readonly dates?: DateReading;
}
