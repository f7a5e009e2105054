/** What the machine remembers is listed, deleted, and carried to another one as a file without figures. */
import { preferenceStore } from '../../src/pane/session/preferences.js';
import { backUp, forget, rememberedKinds, restore } from '../../src/ui/remembered.js';
import type { MachineStorage } from '../../src/ui/browser.js';

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
