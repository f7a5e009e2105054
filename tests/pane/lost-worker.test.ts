/** @jest-environment ./tests/support/jsdom-environment.js
 * @jest-environment-options {"url": "https://may-chu.example/"} */
/** What a page does with its workers: one that cannot run, one that never comes to an end, one that dies over a file. */
import './jsdom-globals.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openInPage } from '../../src/hosts/file/page/open-in-page.js';
import { FORM_SECONDS, LIST_SECONDS, LostWorker, OwnWorker } from '../../src/hosts/file/page/own-worker.js';
import type { WorkerMessage } from '../../src/hosts/file/page/serve-jobs.js';
import { tablesInWorker } from '../../src/pane/sources/tables-in-worker.js';
import { ROOT } from '../support/paths.js';

type Message = WorkerMessage<string, number>;

/** A worker whose messages the test sends. */
class FakeWorker {
  onmessage: ((event: { readonly data: Message }) => void) | null = null;
  onerror: ((event: { readonly message: string; preventDefault: () => void }) => void) | null = null;
  readonly jobs: unknown[] = [];
  isEnded = false;

  postMessage(job: unknown): void {
    this.jobs.push(job);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(data: Message): void {
    this.onmessage?.({ data });
  }

  fail(message: string): void {
    this.onerror?.({ message, preventDefault: () => undefined });
  }
}

function ownWorker() {
  const started: FakeWorker[] = [];
  const worker = new OwnWorker<string, string, number>(() => {
    const fake = new FakeWorker();
    started.push(fake);
    // The part of a worker that is used.
    return fake as unknown as Worker;
  });
  return { worker, started };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const SECONDS = { seconds: 20 };

test('one that never comes to an end is ended after its time, and the next question starts another', async () => {
  const { worker, started } = ownWorker();
  const asked = worker.ask('a', SECONDS);
  started[0]?.say({ kind: 'ready' });
  jest.advanceTimersByTime(20_000);
  await expect(asked).rejects.toMatchObject({ code: 'took-too-long', detail: '20 s' });
  expect(started[0]?.isEnded).toBe(true);
  const again = worker.ask('b', SECONDS);
  started[1]?.say({ kind: 'ready' });
  started[1]?.say({ kind: 'done', answer: 'read' });
  expect(await again).toBe('read');
  jest.advanceTimersByTime(200_000);
  expect(started[1]?.isEnded).toBe(false);
  expect(started.map(({ jobs }) => jobs)).toEqual([['a'], ['b']]);
});

test('each word of progress gives it its time again; what the progress rejects with ends it', async () => {
  const { worker, started } = ownWorker();
  const stop = new Error('cancelled');
  const asked = worker.ask('a', {
    seconds: 20,
    onProgress: (rows) => (rows > 2 ? Promise.reject(stop) : Promise.resolve()),
  });
  started[0]?.say({ kind: 'ready' });
  for (let rows = 0; rows < 3; rows++) {
    jest.advanceTimersByTime(15_000);
    started[0]?.say({ kind: 'progress', progress: rows });
    await Promise.resolve();
  }
  expect(started[0]?.isEnded).toBe(false);
  started[0]?.say({ kind: 'progress', progress: 3 });
  await expect(asked).rejects.toBe(stop);
  expect(started[0]?.isEnded).toBe(true);
});

test('only what fails before it lives is lost: the file may have brought down any other', async () => {
  const { worker, started } = ownWorker();
  const refused = worker.ask('a', SECONDS);
  started[0]?.fail('refused by the policy');
  await expect(refused).rejects.toBeInstanceOf(LostWorker);
  const silent = worker.ask('b', SECONDS);
  jest.advanceTimersByTime(20_000);
  await expect(silent).rejects.toBeInstanceOf(LostWorker);
  const died = worker.ask('c', SECONDS);
  started[2]?.say({ kind: 'ready' });
  started[2]?.fail('out of memory');
  const error: unknown = await died.catch((cause: unknown) => cause);
  expect(error).not.toBeInstanceOf(LostWorker);
  expect(error).toMatchObject({ code: 'unknown', detail: 'out of memory' });
});

test('what a file holds is said by the worker, which goes on', async () => {
  const { worker, started } = ownWorker();
  const asked = worker.ask('a', SECONDS);
  started[0]?.say({ kind: 'ready' });
  started[0]?.say({ kind: 'failed', code: 'broken-file', detail: 'xls', sheet: 'Tab' });
  await expect(asked).rejects.toMatchObject({ code: 'broken-file', detail: 'xls', sheet: 'Tab' });
  expect(started[0]?.isEnded).toBe(false);
});

test('the times are those of the command: 20 seconds for forms, 120 for lists', () => {
  expect([FORM_SECONDS, LIST_SECONDS]).toEqual([20, 120]);
});

describe('where a policy of the web view forbids workers', () => {
  const forbidden = jest.fn(() => {
    throw new DOMException('forbidden by the policy', 'SecurityError');
  });
  beforeEach(() => Object.assign(globalThis, { Worker: forbidden }));
  afterEach(() => void Reflect.deleteProperty(globalThis, 'Worker'));

  test('the page is told to read a list itself', async () => {
    expect(await tablesInWorker(new File(['x'], 'danh sach.xlsx'))).toBeNull();
    expect(forbidden).toHaveBeenCalled();
  });

  test('it reads an .xlsx and refuses an .xls, unless there is a better reason', async () => {
    const bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(ROOT, name)));
    const { kind, snapshot, look } = await openInPage(bytes('samples/phu-luc-quang-phu-6t2023.xlsx'), 'a.xlsx', true);
    expect([kind, snapshot.sheets.length > 0, look?.sheets.size]).toEqual(['xlsx', true, snapshot.sheets.length]);
    const page = new TextEncoder().encode('<html><table><tr><td>1</td></tr></table></html>');
    await expect(openInPage(page, 'a.xls', true)).rejects.toMatchObject({ code: 'xls-not-here' });
    await expect(openInPage(page, 'a.doc', true)).rejects.toMatchObject({ code: 'not-a-workbook' });
  });
});
