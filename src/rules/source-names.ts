/**
 * The figures that sources other than the appendices give, by the names that rules use: `dossiers.solved`. Rules that name
 * anything else are refused; the sources themselves (`src/sources`) are typed against these lists.
 */

/** Counts of a dossier list (sources/dossiers/classify.ts says what each counts), and of procedures in it. */
export const DOSSIER_FIGURES = [
  'received',
  'received_new',
  'carried_over',
  'online',
  'online_partial',
  'online_full',
  'solved',
  'solved_early',
  'solved_on_time',
  'solved_late',
  'in_process',
  'in_process_within',
  'in_process_overdue',
  'returned',
  'supplement',
  'direct',
  'procedures_online_partial',
  'procedures_online_full',
] as const;
export type DossierFigure = (typeof DOSSIER_FIGURES)[number];

/** Columns (3) to (13) of Biểu II.06a, in their order. */
export const M06A_FIGURES = [
  'received',
  'online',
  'direct',
  'carried_over',
  'solved',
  'solved_early',
  'solved_on_time',
  'solved_late',
  'in_process',
  'in_process_within',
  'in_process_overdue',
] as const;
export type M06aFigure = (typeof M06A_FIGURES)[number];

/** Figures of a report's text (sources/report): its facts in numbers, and the tasks that the province gives told apart. */
export const REPORT_FIGURES = [
  'received',
  'received_new',
  'carried_over',
  'solved',
  'solved_early',
  'solved_on_time',
  'solved_early_or_on_time',
  'solved_late',
  'in_process',
  'in_process_within',
  'in_process_overdue',
  'returned',
  'supplement',
  'due',
  'late_reception',
  'late_reception_apology',
  'late_reception_no_apology',
  'awaiting_reception',
  'online',
  'online_partial',
  'online_full',
  'rate_on_time',
  'rate_late',
  'rate_online',
  'tasks_assigned',
  'tasks_on_time',
  'tasks_overdue',
  'tasks_done_late',
  'tasks_open_overdue',
  'tasks_in_process',
  'province_tasks_assigned',
  'province_tasks_on_time',
  'province_tasks_overdue',
  'plan_tasks',
  'plan_tasks_done',
  'legal_documents',
  'legal_documents_checked',
  'legal_documents_reviewed',
  'procedures',
  'petitions',
  'staff_assigned',
  'staff_present',
  'news_items',
] as const;
export type ReportFigure = (typeof REPORT_FIGURES)[number];

export const TASK_MEASURES = ['assigned', 'assigned_new', 'on_time', 'late', 'overdue', 'in_time'] as const;
export type TaskMeasure = (typeof TASK_MEASURES)[number];
/** Of all tasks of a list; of those that the province gave; of those that the district gave. */
export const TASK_GROUPS = ['', 'province_', 'district_'] as const;
export type TaskFigure = `${(typeof TASK_GROUPS)[number]}${TaskMeasure}`;
/** Counts of a list of assigned tasks; sources/tasks/count-tasks.ts says what each counts. */
export const TASK_FIGURES: readonly TaskFigure[] = TASK_GROUPS.flatMap((group) =>
  TASK_MEASURES.map((measure): TaskFigure => `${group}${measure}`),
);

/** What the editions of this product may name beside their own indicators. */
export const SOURCE_NAMES: SourceNames = {
  dossiers: DOSSIER_FIGURES,
  m06a: M06A_FIGURES,
  report: REPORT_FIGURES,
  tasks: TASK_FIGURES,
};

/** Names that sources other than the forms give; `dossiers.solved` needs `{ dossiers: ['solved'] }`. */
export type SourceNames = Readonly<Record<string, readonly string[]>>;
