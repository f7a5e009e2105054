/** The page "Tổng hợp các đơn vị" without a browser: its state, its files, and all of it on a screen of jsdom. */
import { act, render, waitFor } from '@testing-library/react';
import { wishOf } from '../../src/app/open-edition.js';
import { createCollecting, type Collecting, type CollectingParts } from '../../src/collect-page/collecting.js';
import { CollectApp } from '../../src/collect-page/collect-app.js';
import { filesOfList } from '../../src/collect-page/chosen-files.js';
import { CollectContext, type CollectParts } from '../../src/collect-page/collect-context.js';
import { collectMemory } from '../../src/collect-page/memory.js';
import { readChosen } from '../../src/collect-page/read-chosen.js';
import type { ReaderSource } from '../../src/collect-page/readers.js';
import { readXls } from '../../src/hosts/file/xls/read-xls.js';
import type { PreferenceStorage } from '../../src/ui/browser.js';
import type { MailedFile, Mailbox } from '../support/collect/many-units.js';

/** As a browser gives a file; jsdom's own has no `arrayBuffer`. */
export function fileOf({ path, bytes, modified }: MailedFile): File {
  const file = new File([new Uint8Array(bytes)], path.split('/').at(-1)!, { lastModified: modified });
  return Object.assign(file, {
    webkitRelativePath: `inbox/${path}`,
    arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
  });
}

export function storage(): PreferenceStorage {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

/** What a worker of the page does, in the test's own process. */
const asInWorker: ReaderSource = {
  count: 1,
  start: (setup) => ({
    read: (job) => readChosen(job, wishOf(setup.edition), setup, readXls),
    stop: () => undefined,
  }),
};

/** `workers` null: the page reads alone. */
export function collectingOf(
  own: PreferenceStorage | null = null,
  workers: ReaderSource | null = asInWorker,
  more: Pick<CollectingParts, 'forget'> = {},
): Collecting {
  return createCollecting({
    ...more,
    language: 'vi',
    edition: { kind: 'builtIn', id: 'hue-2023' },
    memory: collectMemory(own),
    workers,
    later: (milliseconds, callback) => void setTimeout(callback, milliseconds),
  });
}

export async function read(collecting: Collecting, { files }: Pick<Mailbox, 'files'>): Promise<void> {
  act(() => collecting.add(filesOfList(files.map(fileOf))));
  await waitFor(() => expect(collecting.get().reading).toBeNull(), { timeout: 60_000 });
}

export function renderApp(collecting: Collecting, parts: Partial<CollectParts> = {}): HTMLElement {
  const all: CollectParts = {
    copy: () => Promise.resolve(true),
    handOver: () => Promise.resolve(),
    archive: () => Promise.resolve(),
    openFile: null,
    today: () => new Date(2026, 6, 1),
    version: '0',
    ...parts,
  };
  return render(
    <CollectContext value={{ collecting, parts: all }}>
      <CollectApp />
    </CollectContext>,
  ).container;
}
