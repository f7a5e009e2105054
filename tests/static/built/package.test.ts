/** The archive for an office's server, made from the real build, unpacked behind https: its pages and its manifest. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, get, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { builtInData, EDITION_IDS } from '../../../src/rules/editions.js';
import { ROOT, WEB } from '../../support/paths.js';
import { TEST_CERTIFICATE } from '../../support/test-certificate.js';
import { findAll, parseXml } from '../../support/xml-tree.js';

type Files = Map<string, Uint8Array>;
interface PackageFile {
  readonly serverFiles: (input: {
    readonly web: Files;
    readonly manifest: string;
    readonly editions: ReadonlyMap<string, string>;
    readonly url: string;
  }) => Files;
  readonly archive: (files: Files) => Uint8Array;
}
const { serverFiles, archive } = jest.requireActual<PackageFile>('../../../src/build/make-package.js');

/** All files under a folder by their path in it. */
function filesOf(folder: string, at = ''): [string, Uint8Array][] {
  return readdirSync(join(folder, at)).flatMap((entry): [string, Uint8Array][] => {
    const name = at === '' ? entry : `${at}/${entry}`;
    return statSync(join(folder, name)).isDirectory()
      ? filesOf(folder, name)
      : [[name, readFileSync(join(folder, name))]];
  });
}

let files: Record<string, Uint8Array> = {};
let server: Server;
let base = '';

beforeAll(async () => {
  server = createServer(TEST_CERTIFICATE, (request, response) => {
    const file = files[`trang${new URL(request.url ?? '/', 'https://a').pathname.replace(/^\/soat/, '')}`];
    response.writeHead(file ? 200 : 404).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // listening on a port
  base = `https://localhost:${port}/soat/`;
  files = unzipSync(
    archive(
      serverFiles({
        web: new Map(filesOf(WEB)),
        manifest: readFileSync(join(ROOT, 'manifest.xml'), 'utf8'),
        editions: new Map(EDITION_IDS.map((id) => [`${id}.json`, JSON.stringify(builtInData(id))])),
        url: base,
      }),
    ),
  );
});
afterAll(() => {
  server.close();
});

function fetched(address: string): Promise<{ readonly status: number; readonly body: string }> {
  return new Promise((resolve, reject) => {
    get(address, { ca: TEST_CERTIFICATE.cert }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8') });
      });
    }).on('error', reject);
  });
}

describe('the archive behind https', () => {
  test('every page comes, with its policy, and so does all that it names', async () => {
    const pages = Object.keys(files).filter((name) => /^trang\/[^/]+\.html$/.test(name));
    expect(pages).toEqual(
      expect.arrayContaining(['trang/index.html', 'trang/taskpane.html', 'trang/kiem-tra-may.html']),
    );
    for (const page of pages) {
      const { status, body } = await fetched(base + page.slice('trang/'.length));
      expect([page, status]).toEqual([page, 200]);
      expect([page, body.includes('Content-Security-Policy')]).toEqual([page, true]);
      if (body.length > 1_000_000) continue; // the one-file page names nothing
      const named = [...body.matchAll(/<(?:script|link|img)\b[^>]*?\s(?:src|href)="([^":]+)"/g)].map(
        ([, name]) => name ?? '',
      );
      for (const name of named) {
        const answer = await fetched(new URL(name, base + page.slice('trang/'.length)).href);
        expect([page, name, answer.status]).toEqual([page, name, 200]);
      }
    }
  });

  test('every address in the manifest answers, and Microsoft’s own reader takes it', async () => {
    const manifest = Buffer.from(files['manifest.xml'] ?? []).toString('utf8');
    const addresses = ['bt:Url', 'bt:Image', 'SourceLocation', 'IconUrl', 'HighResolutionIconUrl']
      .flatMap((name) => findAll(parseXml(manifest), name))
      .map(({ attributes }) => attributes['DefaultValue'] ?? '')
      .filter((address) => address !== '');
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) {
      expect(address.startsWith(base)).toBe(true);
      const { status } = await fetched(address.replace(/\?.*$/, ''));
      expect([address, status]).toEqual([address, 200]);
    }
    const folder = mkdtempSync(join(tmpdir(), 'soat-package-'));
    try {
      writeFileSync(join(folder, 'manifest.xml'), manifest);
      const read =
        "require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1]).then((info) => console.log(info.id))";
      const id = execFileSync(process.execPath, ['-e', read, join(folder, 'manifest.xml')], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      expect(id.trim()).toMatch(/^[0-9a-f-]{36}$/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
