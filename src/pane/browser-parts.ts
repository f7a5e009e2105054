/** What a session and the pane take from the browser: the timer, the storage for preferences, the engine's chunk. */
import { HostError } from '../workbook/failure.js';
import type { LiveWorkbookHost } from '../workbook/workbook-host.js';
import { localStorageOrNone } from '../ui/browser.js';
import { fetchOfficeEditions, type OfficeEditionFiles } from '../ui/served-editions.js';
import type { Engine } from './session/engine.js';
import { preferenceStore } from './session/preferences.js';
import type { CleanCopyParts } from './session/sending.js';
import { createSession, type Session } from './session/session.js';

/**
 * A session at this host, with this browser's own parts.
 * @param partition Office's key for storage that add-ins share.
 * @param fileName The open workbook's name; empty: not known.
 * @param cleanCopy How a copy of the whole file is had and handed over here; null where it cannot be.
 */
export function browserSession(
  host: LiveWorkbookHost,
  partition = '',
  cleanCopy: CleanCopyParts | null = null,
  fileName = '',
): Session {
  return createSession({
    host,
    loadEngine,
    loadSourceReader: () => fetched(async () => (await import('./sources/file-source-reader.js')).sourceReader),
    preferences: preferenceStore(localStorageOrNone(), partition),
    today: () => new Date(),
    cleanCopy,
    fileName,
    later(milliseconds, callback) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}

/** Fetches the core's chunk; asked for again it is the same. */
export async function loadEngine(): Promise<Engine> {
  const [engine, office] = await Promise.all([
    fetched(async () => (await import('./load-engine.js')).engine),
    officeEditions(),
  ]);
  engine.useOffice(office);
  return engine;
}

let asked: Promise<OfficeEditionFiles> | null = null;

/** Asked for once: every session of the page has the same. */
function officeEditions(): Promise<OfficeEditionFiles> {
  asked ??= fetchOfficeEditions();
  return asked;
}

/** @throws HostError `part-missing` where the server does not give that part of the program; asked again it may. */
async function fetched<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    throw new HostError('part-missing', error instanceof Error ? error.message : String(error));
  }
}
