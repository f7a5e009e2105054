/** What an official chose for a list that was read otherwise than it is meant; plain data, kept with the workbook. */

/** How dates that Excel read month first are taken: as they stand, or with day and month changed back. */
export type DateReading = 'as-read' | 'swapped';

/** A column counts from zero; null: the list has no such column. A role that is left out stays as detected. */
export type ChosenColumns<Role extends string> = Readonly<Partial<Record<Role, number | null>>>;
