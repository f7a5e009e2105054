/** What a column of a task list can hold, and what an official chose instead; small, since settings are read with it. */
import type { ChosenColumns, DateReading } from '../table/column-choice.js';

/** `giver` is the authority that gave the task, `unit` the one that carries it out. */
export const TASK_ROLES = ['code', 'content', 'giver', 'unit', 'assigned', 'due', 'finished', 'status'] as const;
export type TaskRole = (typeof TASK_ROLES)[number];

/** Columns that no count needs, known so that none of them is taken for another. People are never read. */
export type OtherTaskRole = 'stt' | 'person' | 'other';
export type TaskColumnRole = TaskRole | OtherTaskRole;

export const TASK_DATES = ['assigned', 'due', 'finished'] as const satisfies readonly TaskRole[];
export type TaskDate = (typeof TASK_DATES)[number];

/** What an official corrected in a task list. */
export interface TaskChoice {
  readonly columns?: ChosenColumns<TaskRole>;
  readonly dates?: DateReading;
}
