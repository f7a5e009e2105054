/**
 * A Chromium to drive, wherever the tests run: CHROME_PATH, an installed Chrome, Chromium or Edge, or else the one that
 * comes with npm (@sparticuz/chromium, Linux only; CHROME_PATH=npm asks for it), unpacked once into node_modules/.cache. Nothing found is an error:
 * a browser test that quietly does not run proves nothing.
 */
import { execFileSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { CACHE } from './paths.js';

/** No sandbox because tests run as root in containers; the rest keeps the browser from looking for the internet. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

interface FoundBrowser {
  readonly path: string;
  /** Additions to the environment it needs. */
  readonly env: Readonly<Record<string, string>>;
}

/** Starts the browser. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const found = findBrowser();
  return chromium.launch({
    executablePath: found.path,
    args: FLAGS,
    env: { ...presentEnvironment(), ...found.env },
  });
}

/** Throws when the machine has none and npm brought none. */
export function findBrowser(): FoundBrowser {
  const asked = process.env['CHROME_PATH'];
  if (asked && asked !== 'npm') {
    if (!isExecutable(asked)) throw new Error(`CHROME_PATH names no program: ${asked}`);
    return { path: asked, env: {} };
  }
  const installed = usualPlaces().find(isExecutable);
  if (installed && asked !== 'npm') return { path: installed, env: {} };
  const brought = unpackBroughtChromium();
  if (brought) return brought;
  throw new Error(
    'No Chrome, Chromium or Edge found. Install one, or set CHROME_PATH, or run npm ci with optional packages on Linux.',
  );
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
  }
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return folders.filter((folder) => folder !== '').flatMap((folder) => names.map((name) => join(folder, name)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser inside @sparticuz/chromium, and the system libraries that come with it where this machine lacks them. */
function unpackBroughtChromium(): FoundBrowser | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const source = join(dirname(dirname(dirname(require.resolve('@sparticuz/chromium')))), 'bin');
  if (!existsSync(source)) return undefined;
  const { version } = JSON.parse(readFileSync(join(dirname(source), 'package.json'), 'utf8')) as { version: string };
  const folder = join(CACHE, `chromium-${version}`);
  const path = join(folder, 'chromium');
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    for (const name of ['swiftshader', 'al2023', 'fonts']) {
      unpackTar(brotliDecompressSync(readFileSync(join(source, `${name}.tar.br`))), folder);
    }
    writeFileSync(join(folder, 'fonts.conf'), fontconfig(folder));
    // Last and in one step, so that a run that was cut short, or two at once, never leave half a browser. The program of
    // another run is not replaced: it may be running, and it starts more of itself from that file.
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, brotliDecompressSync(readFileSync(join(source, 'chromium.br'))));
    chmodSync(unfinished, 0o755);
    linkUnlessThere(unfinished, path);
    rmSync(unfinished);
  }
  const libraries = hasNss() ? {} : { LD_LIBRARY_PATH: join(folder, 'lib') };
  return { path, env: { FONTCONFIG_FILE: join(folder, 'fonts.conf'), ...libraries } };
}

function linkUnlessThere(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

/** Its own font beside whatever the machine has: without any font nothing can be measured. */
function fontconfig(folder: string): string {
  return `<?xml version="1.0"?>
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
}

/** Whether the one library that bare machines lack is installed. */
function hasNss(): boolean {
  try {
    return execFileSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).includes('libnss3.so');
  } catch {
    return false; // no ldconfig: bring our own
  }
}

/** The regular files of a tar archive (POSIX ustar: 512-byte headers, name at 0, size in octal at 124, prefix at 345). */
function unpackTar(tar: Buffer, folder: string): void {
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const field = (from: number, length: number): string =>
      tar.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '');
    const size = parseInt(field(124, 12), 8) || 0;
    const name = join(field(345, 155), field(0, 100));
    const type = field(156, 1);
    if (type === '0' || type === '') {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, tar.subarray(at + 512, at + 512 + size));
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

function presentEnvironment(): Record<string, string> {
  const present: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) present[name] = value;
  return present;
}
