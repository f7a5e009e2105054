/**
 * Office's own way to tie names of the manifest to functions, and to open the pane of the shared runtime. The boot script
 * has tied all names already and keeps what was pressed before we were there; we take it over from the boot script.
 */
import { COMMANDS, type RibbonCommand, type CommandEvent, type CommandHost } from './commands.js';

type RunCommand = (event?: CommandEvent) => Promise<void>;

declare global {
  interface Window {
    /** Set by `src/pane/boot.es5.js`. */
    soatCommands?: {
      /** From now on commands go to `run`, those that wait first. */
      take(run: (name: string, event?: CommandEvent) => void): void;
    } | null;
  }
}

/** null where there is no Office, or one without commands (the workbench, an Excel without a shared runtime). */
export function officeCommandHost(): CommandHost | null {
  if (typeof Office === 'undefined') return null;
  // The typings promise both always; before shared runtimes, and in the workbench, they are not there.
  const { actions, addin } = Office as Partial<Pick<typeof Office, 'actions' | 'addin'>>;
  if (!actions) return null;
  const commands = new Map<RibbonCommand, RunCommand>();
  return {
    associate(command, run) {
      commands.set(command, run);
      if (commands.size === COMMANDS.length) listen(actions, commands);
    },
    showPane: () => (addin ? addin.showAsTaskpane() : Promise.reject(new Error('no shared runtime'))),
  };
}

function listen(actions: typeof Office.actions, commands: ReadonlyMap<string, RunCommand>): void {
  const queue = window.soatCommands;
  if (queue) {
    queue.take((name, event) => void commands.get(name)?.(event));
    return;
  }
  for (const [name, run] of commands) {
    actions.associate(name, (event?: Office.AddinCommands.Event) => void run(event));
  }
}
