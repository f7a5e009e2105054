/** Office's own way to tie names of the manifest to functions, and to open the pane of the shared runtime. */
import type { Command, CommandHost } from './commands.js';

/** null where there is no Office, or one without commands (the workbench, an Excel without a shared runtime). */
export function officeCommandHost(): CommandHost | null {
  if (typeof Office === 'undefined') return null;
  // The typings promise both always; before shared runtimes, and in the workbench, they are not there.
  const { actions, addin } = Office as Partial<Pick<typeof Office, 'actions' | 'addin'>>;
  if (!actions) return null;
  return {
    associate: (command: Command, run) =>
      actions.associate(command, (event?: Office.AddinCommands.Event) => {
        void run(event);
      }),
    showPane: () => (addin ? addin.showAsTaskpane() : Promise.reject(new Error('no shared runtime'))),
  };
}
