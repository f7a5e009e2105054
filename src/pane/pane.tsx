/** The entry of the pane's bundle: one session over Excel, shown and at the ribbon's call. */
import { associateCommands } from '../commands/commands.js';
import { officeCommandHost } from '../commands/office-command-host.js';
import { OfficeHost } from '../hosts/office/office-host.js';
import { browserSession } from './browser-parts.js';
import { officeCleanCopy } from './clean-copy-parts.js';
import { mountPane } from './mount.js';
import type { SelfTestParts } from './environment.js';
import { officeEnvironment, openFileName, storagePartition } from './office-environment.js';
import type { Session } from './session/session.js';
import { localStorageOrNone } from '../ui/browser.js';

function start(root: Element): void {
  let created: Session | null = null;
  const officeHost = new OfficeHost({ onWaiting: () => created?.waitForEdit() });
  const session = browserSession(officeHost, storagePartition(), officeCleanCopy(), openFileName());
  created = session;
  const host = officeCommandHost();
  if (host) associateCommands(session, host);
  const run: SelfTestParts['run'] = async (progress) => {
    const { officeSelfTest } = await import('./office-self-test.js');
    // Its scratch sheets come and go: nothing that a check should follow.
    await session.stop();
    try {
      return await officeSelfTest(progress);
    } finally {
      await session.start();
    }
  };
  const selfTest: SelfTestParts = { run, storage: localStorageOrNone(), partition: storagePartition() };
  mountPane(root, session, officeEnvironment(selfTest));
  void session.start();
}

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
// A web view hides its scroll bar until it is needed, and then the text jumps.
document.body.style.overflowY = 'scroll';
start(root);
