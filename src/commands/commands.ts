/**
 * The ribbon's buttons and keyboard shortcuts. They ask the very session that the pane shows (one shared runtime), so
 * they work whether the pane is open or not: Kiểm tra marks the cells; where the pane cannot be opened it goes to the
 * first finding's cell, so that the person sees something in any case.
 */
import type { Session } from '../pane/session/session.js';

/** The names in manifest.xml and assets/shortcuts.json. */
export const COMMANDS = ['check', 'fill', 'nextFinding', 'removeMarks', 'openPane'] as const;
export type RibbonCommand = (typeof COMMANDS)[number];

/** Office's event of a pressed button: Excel shows itself busy until it is completed. */
export interface CommandEvent {
  readonly completed: () => void;
}

export interface CommandHost {
  readonly associate: (command: RibbonCommand, run: (event?: CommandEvent) => Promise<void>) => void;
  /** Rejects where the pane cannot be opened. */
  readonly showPane: () => Promise<void>;
}

export function associateCommands(session: Session, { associate, showPane }: CommandHost): void {
  /** The pane opens only once the command is completed (office-js #3250), so it comes last. */
  const command = (name: RibbonCommand, work: () => Promise<void>, opensPane: boolean): void => {
    associate(name, async (event) => {
      // Whoever uses the ribbon needs no first screen before the results.
      if (!session.get().preferences.firstRunSeen) session.prefer({ firstRunSeen: true });
      try {
        await work();
      } finally {
        event?.completed();
      }
      if (opensPane || hasSomethingToSay()) await openPane(name);
    });
  };

  /** What the sheet alone cannot show: a failure, or that nothing is left to look at. */
  function hasSomethingToSay(): boolean {
    const { failure, notice } = session.get();
    return failure !== null || notice?.kind === 'no-findings';
  }

  async function openPane(name: RibbonCommand): Promise<void> {
    try {
      await showPane();
    } catch {
      // No pane to be had: the marks are there, and the first cell is shown.
      if (name === 'check' && session.get().failure === null) await session.step(1);
    }
  }

  command('check', () => session.check({ mark: true }), true);
  command('fill', () => session.showFill(), true);
  command('nextFinding', () => session.step(1), false);
  command('removeMarks', () => session.unmark(), false);
  command('openPane', () => Promise.resolve(), true);
}
