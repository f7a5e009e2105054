/** `npm start` as somebody does it who has just cloned the project: nothing built yet, and the usual port already taken. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { launchBrowser } from '../support/browser.js';
import { paneOf } from '../support/pane-view.js';
import { ROOT } from '../support/paths.js';
import { openWatched } from '../support/watched-page.js';
import { openSample } from '../support/workbench-page.js';

interface Start {
  readonly listen: (port: number, fixed: boolean, makeServers: () => object[]) => Promise<Server[]>;
}
const { listen } = jest.requireActual<Start>('../../src/build/start.js');

jest.setTimeout(300_000);

let folder: string;
let other: Server;
let taken: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'soat-start-'));
  other = createServer((_, response) => response.end('another program'));
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
  taken = (other.address() as AddressInfo).port; // a TCP server that listens has an AddressInfo
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await new Promise((closed) => other.close(closed));
});

test('in a fresh copy it serves the pages at the address that it prints, up to a finding', async () => {
  const copy = join(folder, 'soat');
  copyProject(copy);
  const started = startIn(copy, ['--port', String(taken)]);
  const browser = await launchBrowser();
  try {
    const address = await started.address;
    expect(started.said()).toContain(`Cổng ${taken} đang có chương trình khác dùng`);
    expect(address).not.toBe(`http://localhost:${taken}/`);
    const { page, missteps, close } = await openWatched(browser, address, { viewport: { width: 1366, height: 768 } });
    await page.goto(address);
    // The first thing to see is a choice; the sample is one press away.
    await page.getByRole('button', { name: 'Mở tệp của tôi' }).waitFor();
    await openSample(page);
    const pane = await paneOf(page);
    await pane.getByRole('button', { name: 'Kiểm tra số liệu' }).click();
    await pane.locator('[data-finding]').first().waitFor();
    // What webpack does not write itself, and what the pages only link to.
    for (const place of ['office/AgaveErrorUX/index.html', 'rules.html', 'soat-phu-luc.html', 'taskpane.html']) {
      const answer = await fetch(`${address}${place}`);
      expect([place, answer.status, answer.headers.get('content-type')]).toEqual([
        place,
        200,
        'text/html; charset=utf-8',
      ]);
    }
    const stranger = await answerTo(address, 'evil.example');
    expect(stranger).toBe(403);
    expect(missteps()).toEqual([]);
    expect(existsSync(join(copy, 'dist'))).toBe(false); // it is what `npm run build` made, if anything
    await close();
  } finally {
    await browser.close();
    await started.stop();
  }
});

test('for Excel a port that is taken is one line: the manifest knows no other', async () => {
  const servers = (): object[] => [{ host: '127.0.0.1', server: createServer() }];
  await expect(listen(taken, true, servers)).rejects.toThrow(
    new RegExp(`^Cổng ${taken} đang có chương trình khác dùng, mà manifest\\.xml ghi cổng này`),
  );
});

test.each([
  [['--https'], /npx office-addin-dev-certs@3 install/],
  [['--port', 'http'], /^Không phải số cổng/],
  [['--prot', '1'], /^Không hiểu/],
])('%j without what it needs ends with one line', (args, line) => {
  const home = { HOME: folder, USERPROFILE: folder };
  const run = spawnSync(process.execPath, [join(ROOT, 'src', 'build', 'start.js'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...home },
    timeout: 60_000,
  });
  expect(run.status).toBe(1);
  expect(run.stdout).toBe('');
  expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(run.stderr).toMatch(line);
});

/** What git knows of, or without git everything that no build and no installation made; node_modules by a link. */
function copyProject(to: string): void {
  for (const file of trackedFiles()) {
    const target = join(to, file);
    if (!existsSync(join(ROOT, file))) continue; // deleted, and not yet committed
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(ROOT, file), target, { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(to, 'node_modules'), 'junction');
}

function trackedFiles(): string[] {
  if (existsSync(join(ROOT, '.git'))) {
    const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    return execFileSync('git', listed, { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
  }
  return readdirSync(ROOT).filter((name) => !['node_modules', 'dist', 'coverage'].includes(name));
}

interface Started {
  /** The address, once it is printed. Rejects with what was said when the program ends before. */
  readonly address: Promise<string>;
  readonly said: () => string;
  readonly stop: () => Promise<void>;
}

function startIn(cwd: string, args: readonly string[]): Started {
  const windows = process.platform === 'win32';
  const child = spawn(windows ? 'npm.cmd' : 'npm', ['start', '--', ...args], {
    cwd,
    env: { ...process.env, BROWSER: 'none' },
    detached: !windows, // a group of its own, which is ended as one
    shell: windows,
  });
  let said = '';
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const address = new Promise<string>((resolve, reject) => {
    const hear = (data: Buffer): void => {
      said += data.toString();
      const found = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (found) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => reject(new Error(`npm start ended: ${said}`)));
  });
  return {
    address,
    said: () => said,
    stop: async () => {
      endGroup(child);
      await ended;
    },
  };
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
  else process.kill(-child.pid, 'SIGTERM');
}

/** The status of the page when it is asked for under another name. */
function answerTo(address: string, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(address, { headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}
