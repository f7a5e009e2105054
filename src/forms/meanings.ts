/**
 * What a column or row of a form means, whatever its number and words: figures of two forms are compared by these names
 * alone. The names are an edition's to use and never change their meaning.
 */
export const MEANINGS = [
  'dossiers-received',
  'dossiers-received-new',
  'dossiers-online',
  'dossiers-online-partial',
  'dossiers-online-full',
  'dossiers-direct',
  'dossiers-carried-over',
  'dossiers-solved',
  'dossiers-solved-early',
  'dossiers-solved-on-time',
  'dossiers-solved-late',
  'dossiers-on-time',
  'dossiers-in-process',
  'dossiers-in-process-within',
  'dossiers-in-process-overdue',
  'dossiers-returned',
  'tasks-assigned',
  'tasks-on-time',
  'tasks-overdue',
  'tasks-in-process',
] as const;
export type FigureMeaning = (typeof MEANINGS)[number];
