/** What the machine remembers is listed, deleted, and carried to another one as a file without figures. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preferenceStore } from '../../src/pane/session/preferences.js';
import { backUp, forget, rememberedKinds, restore } from '../../src/ui/remembered.js';
import { REMEMBERED_STRINGS } from '../../src/strings/pane-remembered.js';
import type { MachineStorage } from '../../src/ui/browser.js';
import { REMEMBERED_KINDS, storageKey } from '../../src/ui/remembered-keys.js';
import { ROOT } from '../support/paths.js';

const SRC = join(ROOT, 'src');
/** The page as one file, the channel between two pages, and what dies with the tab. */
const NO_KEYS: ReadonlySet<string> = new Set(['html', 'json', 'file', 'tab']);

function machine(entries: Readonly<Record<string, string>> = {}): MachineStorage {
  const held = new Map(Object.entries(entries));
  return {
    get length() {
      return held.size;
    },
    key: (at) => [...held.keys()][at] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

const ANSWER = { unit: 'UBND xã Quảng Phú', key: 'P4-f 4:3.2', answer: 'Tính cả hồ sơ quá hạn' };

test('another machine goes on with language, answers, who explains and the list of units', () => {
  const old = machine({ 'others.key': 'not ours' });
  const own = preferenceStore(old);
  own.write({ ...own.read(), language: 'en', explainer: 'Nguyễn Thị A', answers: [ANSWER] });
  old.setItem('soat-phu-luc.collect', JSON.stringify({ roster: [['Xã A']], files: {}, choices: {} }));
  const carried = backUp(old);
  expect(carried).not.toContain('not ours');
  const next = machine();
  expect(restore(next, carried)).toBe(true);
  expect(rememberedKinds(next)).toEqual(['preferences', 'collect']);
  expect(preferenceStore(next).read()).toMatchObject({ language: 'en', explainer: 'Nguyễn Thị A', answers: [ANSWER] });
});

test('Office’s own place for the storage is kept', () => {
  const partitioned = machine({ 'part-soat-phu-luc.preferences': '{"language":"vi"}' });
  restore(partitioned, backUp(machine({ 'soat-phu-luc.preferences': '{"language":"en"}' })));
  expect(preferenceStore(partitioned, 'part-').read().language).toBe('en');
});

test('every kind is listed and deleted, and no figure is carried', () => {
  const storage = machine(Object.fromEntries(REMEMBERED_KINDS.map((kind) => [storageKey(kind), '["1.142"]'])));
  expect(rememberedKinds(storage)).toEqual(REMEMBERED_KINDS);
  expect(Object.keys(REMEMBERED_STRINGS.vi.kinds).sort()).toEqual([...REMEMBERED_KINDS].sort());
  const next = machine();
  expect(restore(next, backUp(storage))).toBe(true);
  expect(rememberedKinds(next)).not.toContain('read-aloud');
  for (const kind of REMEMBERED_KINDS) forget(storage, kind);
  expect(storage.length).toBe(0);
});

test('no file remembers anything under a key that is not listed', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const strange = files.flatMap((name) => {
    const text = readFileSync(join(SRC, name), 'utf8');
    const keys = [...text.matchAll(/soat-phu-luc\.([a-z-]+)(?=['"`])/g)].map(([, kind = '']) => kind);
    const others = keys.filter((kind) => !NO_KEYS.has(kind) && !REMEMBERED_KINDS.some((one) => one === kind));
    const isKeyed = /storageKey|REMEMBERED_KINDS|sessionStorage/.test(text) || keys.length > 0;
    return [...others.map((kind) => `${name} ${kind}`), ...(text.includes('.setItem(') && !isKeyed ? [name] : [])];
  });
  expect(strange).toEqual([]);
});

test('one kind is forgotten, the others stay', () => {
  const storage = machine({ 'soat-phu-luc.preferences': '{}', 'soat-phu-luc.collect': '{}' });
  forget(storage, 'collect');
  expect(rememberedKinds(storage)).toEqual(['preferences']);
});

test.each([
  ['no JSON', 'PK\u0003\u0004'],
  ['another program’s', '{"program":"other","version":1,"items":{}}'],
  ['a later version’s', '{"program":"soat-phu-luc","version":2,"items":{}}'],
  ['a list', '[]'],
  ['far too long', ' '.repeat(5_000_001)],
])('a file that is %s changes nothing', (_name, text) => {
  const storage = machine({ 'soat-phu-luc.preferences': '{"language":"en"}' });
  expect(restore(storage, text)).toBe(false);
  expect(storage.getItem('soat-phu-luc.preferences')).toBe('{"language":"en"}');
});

test('keys that are not ours are not taken over, nor values that are no text', () => {
  const storage = machine();
  const items = { preferences: '{}', evil: 'x', collect: { a: 1 } };
  expect(restore(storage, JSON.stringify({ program: 'soat-phu-luc', version: 1, items }))).toBe(true);
  expect(rememberedKinds(storage)).toEqual(['preferences']);
  expect(storage.length).toBe(1);
});
