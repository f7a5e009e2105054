/**
 * The stand-in in a browser, in the place of `office.js`: the test serves Microsoft's client file and this, one after the other,
 * under that name, so that the built `taskpane.html` runs as it is. The workbook comes from the test.
 */
import { readWorkbook } from '../../src/hosts/file/open.js';
import { modelOf } from '../support/workbook-model.js';
import { Executor } from './executor.js';
import { installStandIn } from './load-client.js';
import type { ClientWindow } from './load-client.js';
import type { MemoryModel } from './memory-model.js';

declare global {
  interface Window {
    /** The workbook's bytes in base64, set before the page's own scripts run. */
    standInFile: string;
    standIn: { readonly model: MemoryModel; readonly executor: Executor };
  }
}

const bytes = Uint8Array.from(atob(window.standInFile), (character) => character.charCodeAt(0));
const model = modelOf(readWorkbook(bytes));
const executor = new Executor(model);
window.standIn = { model, executor };
// The client file has just defined these globals in this window; `installStandIn` throws where it did not.
installStandIn(window as unknown as ClientWindow, executor);
