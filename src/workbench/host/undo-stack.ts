/** What can be taken back, of the pane and of the grid alike, in the order in which it was done. */
import type { JournalEntry } from '../../workbook/journal.js';

export type Step = readonly JournalEntry[];

/** More steps than anybody goes back. */
const MOST_STEPS = 200;

export class UndoStack {
  private done: Step[] = [];
  private undone: Step[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Something new was done: what had been taken back cannot be done again. */
  push(step: Step): void {
    if (step.length === 0) return;
    this.done.push(step);
    if (this.done.length > MOST_STEPS) this.done.shift();
    this.undone = [];
  }

  /** The step to take back, which is then the one to do again. */
  undo(): Step | undefined {
    const step = this.done.pop();
    if (step) this.undone.push(step);
    return step;
  }

  redo(): Step | undefined {
    const step = this.undone.pop();
    if (step) this.done.push(step);
    return step;
  }
}

/** The step that takes this one back, when each cell holds what it put there. */
export function reversed(step: Step): Step {
  return [...step].reverse().map((entry) => ({ ...entry, before: entry.after, after: entry.before }));
}
