/**
 * How Microsoft's own client gets our host instead of Excel. `excel-win32-16.01.js` is loaded (without `office.js`: that one
 * would look for an Excel and for Microsoft's servers), and then `installStandIn` is called on its window. `office.js` also
 * brings `Office.onReady`, `Office.context` and the like; the few that the task pane uses are given here.
 *
 * The client runs in Node (`tests/support/office-client.ts`) and, with the built `taskpane.html`, in a browser
 * (`browser-entry.ts`). It calls the executor directly, in JSON texts, so nothing is shared by reference.
 */
import type { HostMessage } from './host-channel.js';
import { createWorkbook, documentOf, FILE_ENUMS } from './office-file.js';
import type { Faults } from './faults.js';
import type { Response } from './protocol.js';

/** What the pane needs of an executor; `Executor` is one. */
export interface StandIn {
  execute(flags: number, text: string): Promise<string>;
  readonly channel: {
    register(handler: (message: HostMessage) => void): void;
    unregister(handler: (message: HostMessage) => void): void;
    /** Forgets whoever listened before. */
    reset(): void;
  };
  readonly faults: Pick<Faults, 'apiLevel' | 'delaysForCellEdit' | 'givesNoFile' | 'opensNoWorkbooks'>;
  wholeFile(): Uint8Array;
  readonly opened: Uint8Array[];
}

/** The globals that the client file defines, as far as we touch them. */
export interface ClientWindow {
  OfficeExtension?: { SessionBase: { _overrideSession: unknown } };
  OSF?: { DDA: { RichApi?: Record<string, unknown> } };
  Office?: object;
  Excel?: object;
}

/** What the workbench does with a pane that it has connected. */
export interface ConnectedClient {
  /** Runs what the add-in's code associated with a ribbon button; resolves when it has called `completed`. */
  runAction(id: string): Promise<void>;
}

type Command = (event: { completed(): void }) => unknown;

/** Throws when the client file was not loaded before. One client at a time: a pane that was loaded anew takes over. */
export function installStandIn(win: ClientWindow, standIn: StandIn): ConnectedClient {
  if (!win.OfficeExtension || !win.OSF || !win.Office) throw new Error('the Excel client file is not loaded');
  win.OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: '', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_customData: unknown, flags: number, message: { Body: unknown }) =>
        // What `execute` answers is a `Response` by its own contract.
        JSON.parse(await standIn.execute(flags, JSON.stringify(message.Body))) as Response,
    }),
  };
  standIn.channel.reset();
  win.OSF.DDA.RichApi = { ...win.OSF.DDA.RichApi, richApiMessageManager: messageManager(standIn) };
  const commands = new Map<string, Command>();
  win.Office = overlay(win.Office, { ...FILE_ENUMS, ...officeObject(standIn, commands) });
  if (win.Excel) {
    win.Excel = overlay(win.Excel, { createWorkbook: (base64?: string) => createWorkbook(standIn, base64) });
  }
  return {
    runAction: (id) =>
      new Promise((resolve, reject) => {
        const command = commands.get(id);
        if (!command) reject(new Error(`no command "${id}"`));
        else command({ completed: resolve });
      }),
  };
}

function messageManager(standIn: StandIn): object {
  return {
    register: (handler: (message: HostMessage) => void) => {
      standIn.channel.register(handler);
      return Promise.resolve();
    },
    removeHandlerAsync: (
      _type: string,
      options: { handler: (message: HostMessage) => void },
      callback: (result: { status: string }) => void,
    ) => {
      standIn.channel.unregister(options.handler);
      callback({ status: 'succeeded' });
    },
  };
}

function officeObject(standIn: StandIn, commands: Map<string, Command>): Record<string, unknown> {
  const info = { host: 'Excel', platform: 'PC' };
  const nothing = () => Promise.resolve();
  return {
    onReady: (callback?: (ready: typeof info) => unknown) => {
      callback?.(info);
      return Promise.resolve(info);
    },
    context: {
      host: info.host,
      platform: info.platform,
      displayLanguage: 'vi-VN',
      contentLanguage: 'vi-VN',
      diagnostics: { ...info, version: 'stand-in' },
      document: documentOf(standIn),
      requirements: { isSetSupported: (name: string, version?: string) => isSupported(standIn, name, version) },
    },
    actions: {
      associate: (id: string, command: Command) => {
        commands.set(id, command);
      },
    },
    addin: { showAsTaskpane: nothing, hide: nothing, setStartupBehavior: nothing },
    ribbon: { requestUpdate: nothing },
  };
}

/** Versions of the other sets are those of volume-licensed Excel 2021 (assumption `baseline-sets`). */
const OTHER_SETS: Readonly<Record<string, number>> = {
  SharedRuntime: 1,
  RibbonApi: 2,
  AddinCommands: 3,
  DialogApi: 2,
  CompressedFile: 1,
  CustomXmlParts: 1,
};

function isSupported(standIn: StandIn, name: string, version = '1.1'): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (name === 'DelayForCellEdit') return standIn.faults.delaysForCellEdit;
  const highest = name === 'ExcelApi' ? standIn.faults.apiLevel : (OTHER_SETS[name] ?? 0);
  return major === 1 && minor <= highest;
}

/** `Office` as it was with these on top: the client file makes `context` a property that cannot be redefined. */
function overlay(office: object, values: Record<string, unknown>): object {
  const properties = Object.entries(values).map(([name, value]) => [name, { value, enumerable: true }] as const);
  return Object.create(office, Object.fromEntries(properties)) as object; // Object.create's own type is any
}
