/**
 * Microsoft's real client in Node: the shipped file in a `vm` with the few stubs it needs to load, connected to a
 * stand-in. A fresh client each time, because the client keeps its event handlers for the life of its page.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { Executor } from '../standin/executor.js';
import type { Faults } from '../standin/faults.js';
import { installStandIn } from '../standin/load-client.js';
import type { ClientWindow, ConnectedClient } from '../standin/load-client.js';
import type { GridModel } from '../standin/model.js';

export const CLIENT_FILE = path.join(
  path.dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')),
  'dist',
  'excel-win32-16.01.js',
);

let script: vm.Script | undefined;

/** A window as the client wants it while it loads, with the client loaded into it. */
export function loadClientWindow(): ClientWindow {
  script ??= new vm.Script(readFileSync(CLIENT_FILE, 'utf8'), { filename: CLIENT_FILE });
  const storage = { getItem: () => null, setItem: () => undefined };
  const element = { setAttribute: () => undefined, style: {}, appendChild: () => undefined };
  const win: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    performance,
    URL,
    Promise,
    location: { href: 'https://localhost/', protocol: 'https:', search: '', hash: '' },
    navigator: { userAgent: 'node' },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    external: {},
    history: {},
    sessionStorage: storage,
    localStorage: storage,
    document: {
      getElementsByTagName: () => [],
      createElement: () => element,
      addEventListener: () => undefined,
      cookie: '',
      head: element,
      body: element,
    },
  };
  for (const name of ['window', 'self', 'top', 'parent']) win[name] = win;
  script.runInContext(vm.createContext(win));
  return win;
}

export interface TestHost extends ConnectedClient {
  /** Makes this host's client the globals again, where a test has several. */
  activate(): void;
  readonly executor: Executor;
  readonly faults: Faults;
}

/** Loads a client over the model and makes it this test's `Excel`, `Office` and `OfficeExtension`. */
export function connectExcel(model: GridModel, executor = new Executor(model)): TestHost {
  const win = loadClientWindow();
  const client = installStandIn(win, executor);
  const activate = () => {
    Object.assign(globalThis, { Excel: win.Excel, Office: win.Office, OfficeExtension: win.OfficeExtension });
  };
  activate();
  return { ...client, activate, executor, faults: executor.faults };
}
