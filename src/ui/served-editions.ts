/**
 * Editions of the office's own folder, `bo-bieu-mau/` beside the served pages: its `index.json` names the files, since a
 * web server lists no folder. Nothing is asked for by a page that lies on a disk.
 */
import { OFFICE_FOLDER } from '../forms/office-folder.js';

export interface OfficeEditionFile {
  readonly name: string;
  readonly json: string;
}

export interface OfficeEditionFiles {
  readonly files: readonly OfficeEditionFile[];
  /** Files that the index names and the server does not give. */
  readonly missing: readonly string[];
}

const MOST_FILES = 200;
const MOST_CHARACTERS = 5_000_000;
const NONE: OfficeEditionFiles = { files: [], missing: [] };

/** Never rejects: without the folder the editions that ship with the product are there. */
export async function fetchOfficeEditions(ask: typeof fetch = fetch): Promise<OfficeEditionFiles> {
  if (!/^https?:$/.test(location.protocol)) return NONE;
  const names = namesIn(await textOf(`${OFFICE_FOLDER}/index.json`, ask));
  const files: OfficeEditionFile[] = [];
  const missing: string[] = [];
  for (const name of names) {
    const json = await textOf(`${OFFICE_FOLDER}/${encodeURIComponent(name)}`, ask);
    if (json === null || json.length > MOST_CHARACTERS) missing.push(name);
    else files.push({ name, json });
  }
  return { files, missing };
}

async function textOf(address: string, ask: typeof fetch): Promise<string | null> {
  try {
    const answer = await ask(address, { cache: 'no-cache' });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null; // no server at hand: as good as no folder
  }
}

/** `["hue-2026.json"]`; what is no list of file names names none. */
function namesIn(json: string | null): readonly string[] {
  if (json === null) return [];
  try {
    const data: unknown = JSON.parse(json);
    const names = Array.isArray(data) ? data.filter((one: unknown) => typeof one === 'string') : [];
    return names.filter((name) => /^[^/\\]+\.json$/i.test(name)).slice(0, MOST_FILES);
  } catch {
    return [];
  }
}
