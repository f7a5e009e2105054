/** What an office gets to install: two archives whose files are complete, checked by their sums, and kept for one version. */
import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { builtInData, EDITION_IDS, loadEdition } from '../../src/rules/editions.js';
import { ROOT } from '../support/paths.js';
import { findAll, parseXml } from '../support/xml-tree.js';

type Files = Map<string, Uint8Array>;
interface PackageFile {
  readonly serverFiles: (input: {
    readonly web: Files;
    readonly manifest: string;
    readonly editions: ReadonlyMap<string, string>;
    readonly url: string;
    readonly previous?: Uint8Array | null;
  }) => Files;
  readonly plainFiles: (input: {
    readonly web: Files;
    readonly cli: Files;
    readonly editions: ReadonlyMap<string, string>;
  }) => Files;
  readonly archive: (files: Files) => Uint8Array;
}
const { serverFiles, plainFiles, archive } = jest.requireActual<PackageFile>('../../src/build/make-package.js');

const URL_OF_OFFICE = 'https://soat.tinh.gov.vn/phu-luc/';
const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const textOf = (files: Record<string, Uint8Array>, name: string): string => Buffer.from(files[name] ?? []).toString();
const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const editions = new Map(EDITION_IDS.map((id) => [`${id}.json`, JSON.stringify(builtInData(id))]));

function web(version: string): Files {
  return new Map([
    ['index.html', bytes('<!doctype html><title>Soát Phụ lục</title>')],
    ['taskpane.html', bytes(`<script src="pane.${version}.js"></script>`)],
    [`pane.${version}.js`, bytes(`// ${version}`)],
    [`pane.${version}.js.map`, bytes('{}')],
    ['soat-phu-luc.html', bytes('<!doctype html>')],
    ['office/office.js', bytes('// Microsoft')],
    ['assets/icon-32.png', bytes('png')],
    ['THIRD-PARTY.txt', bytes('licences')],
  ]);
}

function unpacked(version: string, previous: Uint8Array | null = null): Record<string, Uint8Array> {
  return unzipSync(archive(serverFiles({ web: web(version), manifest, editions, url: URL_OF_OFFICE, previous })));
}

function sumsHold(files: Record<string, Uint8Array>): void {
  const lines = textOf(files, 'SHA256SUMS.txt').trim().split('\n');
  expect(lines.map((line) => line.slice(66)).sort()).toEqual(
    Object.keys(files)
      .filter((name) => name !== 'SHA256SUMS.txt')
      .sort(),
  );
  for (const line of lines) {
    const [sum, name = ''] = line.split('  ');
    expect([name, createHash('sha256').update(files[name]!).digest('hex')]).toEqual([name, sum]);
  }
}

describe('for an office with a server', () => {
  const files = unpacked('00000001');

  test('no source map is copied to a server, nor kept from a version before', () => {
    const next = unpacked(
      '00000002',
      archive(new Map(Object.entries({ ...files, 'trang/x.00000001.js.map': bytes('{}') }))),
    );
    expect([files, next].flatMap((one) => Object.keys(one)).filter((name) => name.endsWith('.map'))).toEqual([]);
    expect(Object.keys(next)).toContain('trang/pane.00000001.js');
  });

  test('pages, manifest, editions, guide, licences and sums', () => {
    expect(
      Object.keys(files)
        .filter((name) => !name.startsWith('trang/'))
        .sort(),
    ).toEqual([
      'SHA256SUMS.txt',
      'THIRD-PARTY.txt',
      ...[...editions.keys()].map((name) => `bo-bieu-mau/${name}`).sort(),
      'huong-dan-cai-dat.html',
      'manifest.xml',
    ]);
    expect(Object.keys(files)).toContain('trang/kiem-tra-may.html');
    for (const name of web('00000001').keys()) {
      if (!name.endsWith('.map')) expect(Object.keys(files)).toContain(`trang/${name}`);
    }
    sumsHold(files);
  });

  test('every address of the manifest is under the office’s', () => {
    const text = textOf(files, 'manifest.xml');
    expect(text).not.toContain('localhost');
    const addresses = ['bt:Url', 'bt:Image', 'SourceLocation']
      .flatMap((name) => findAll(parseXml(text), name))
      .filter(({ attributes }) => attributes['DefaultValue'] !== undefined)
      .map(({ attributes }) => attributes['DefaultValue'] ?? '');
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses) expect(address.startsWith(URL_OF_OFFICE)).toBe(true);
  });

  test('the editions are read as an office’s own are', () => {
    for (const name of editions.keys())
      expect(() => loadEdition(JSON.parse(textOf(files, `bo-bieu-mau/${name}`)))).not.toThrow();
  });

  test('an open pane finds its parts for one version, and no longer', () => {
    const first = archive(serverFiles({ web: web('00000001'), manifest, editions, url: URL_OF_OFFICE }));
    const second = unpacked('00000002', first);
    expect(textOf(second, 'trang/pane.00000001.js')).toBe('// 00000001');
    expect(textOf(second, 'giu-lai-mot-phien-ban.txt')).toBe('trang/pane.00000001.js');
    sumsHold(second);
    const third = unpacked('00000003', archive(new Map(Object.entries(second))));
    expect(
      Object.keys(third)
        .filter((name) => name.startsWith('trang/pane.'))
        .sort(),
    ).toEqual(['trang/pane.00000002.js', 'trang/pane.00000003.js']);
  });

  test('the pages are served as they are by a server that only hands out files', async () => {
    const server = createServer((request, response) => {
      const file = files[`trang${new URL(request.url ?? '/', 'http://a').pathname}`];
      response.writeHead(file ? 200 : 404).end(file);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = server.address() as AddressInfo; // listening on a port
      for (const name of ['taskpane.html', 'kiem-tra-may.html', 'pane.00000001.js']) {
        const answer = await fetch(`http://127.0.0.1:${port}/${name}`);
        expect([name, answer.status]).toEqual([name, 200]);
      }
    } finally {
      server.close();
    }
  });

  test.each(['http://soat.tinh.gov.vn/', 'soat', 'https://a.vn/x.html'])('refused: %s', (url) => {
    expect(() => serverFiles({ web: web('00000001'), manifest, editions, url })).toThrow();
  });
});

describe('for an office without a server', () => {
  const cli: Files = new Map([['soat.js', bytes('// soat')]]);
  const files = unzipSync(archive(plainFiles({ web: web('00000001'), cli, editions })));

  test('the page, the command, the guide', () => {
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        'soat-phu-luc.html',
        'soat.cmd',
        'lenh/soat.js',
        'huong-dan-cai-dat.html',
        'kiem-tra-may.html',
      ]),
    );
    sumsHold(files);
  });

  test('the command takes a Node beside it first, and has the line ends that Windows reads', () => {
    const command = textOf(files, 'soat.cmd');
    expect(command).toContain('%HERE%node\\node.exe');
    expect(command).toContain('"%HERE%lenh\\soat.js" %*');
    expect(
      command
        .split('\n')
        .slice(0, -1)
        .every((line) => line.endsWith('\r')),
    ).toBe(true);
    expect(command).toMatch(/^[\x20-\x7e\r\n]*$/);
  });
});

test('npm run package runs the file: without an address it says what is missing', () => {
  const call = spawnSync(process.execPath, ['src/build/run-typescript.js', 'src/build/make-package.js'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect([call.status, call.stderr]).toEqual([2, expect.stringContaining('--url https://')]);
});

test('the guide for an office without a server names a Node that runs the command, and both say how the sums are checked', () => {
  const plain = textOf(
    unzipSync(archive(plainFiles({ web: web('00000001'), cli: new Map(), editions }))),
    'huong-dan-cai-dat.html',
  );
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { engines: { node: string } };
  const [, oldest = ''] = /\^(\d+\.\d+)/.exec(engines.node) ?? [];
  expect(oldest).not.toBe('');
  expect(plain).toContain(`Node ${oldest}`);
  for (const page of [plain, textOf(unpacked('00000001'), 'huong-dan-cai-dat.html')]) {
    expect(page).toContain('Get-Content SHA256SUMS.txt');
    expect(page).not.toMatch(/undefined|\$\{/);
  }
});

test('the guides have at most four pages of text and load nothing', () => {
  for (const page of [textOf(unpacked('00000001'), 'huong-dan-cai-dat.html')]) {
    const words = page
      .replace(/<style>.*?<\/style>/s, '')
      .replace(/<[^>]+>/g, ' ')
      .split(/\s+/);
    expect(words.length).toBeLessThan(1800);
    expect(page).not.toMatch(/<(?:script|img|link)/);
    for (const told of [
      'WebView2',
      'Protected View',
      'Local Network Access',
      'TrustedCatalogs',
      'Cập nhật',
      'Gỡ bỏ',
      'service-worker.js',
      'extensionhardening',
      'Microsoft\\Office\\16.0\\Wef',
    ])
      expect(page).toContain(told);
  }
});
