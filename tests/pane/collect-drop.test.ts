/** @jest-environment ./tests/support/jsdom-environment.js */
/** What a drop holds: folders read to their end, several folders kept apart, and nothing lost without a word. */
import './jsdom-globals.js';
import { filesOfDrop } from '../../src/collect-page/chosen-files.js';

/** A folder as the browser gives it: its reader hands out a hundred at a time, then nothing. */
interface Tree {
  readonly [name: string]: Tree | File | 'refused';
}

function entryOf(name: string, content: Tree | File | 'refused'): FileSystemEntry {
  const refuse = (_then: unknown, fail: () => void): void => fail();
  const entry =
    content === 'refused'
      ? { name, isDirectory: true, createReader: () => ({ readEntries: refuse }) }
      : content instanceof File
        ? { name, isDirectory: false, file: (then: (file: File) => void) => then(content) }
        : { name, isDirectory: true, createReader: () => readerOf(content) };
  // What of an entry is used.
  return entry as unknown as FileSystemEntry;
}

function readerOf(tree: Tree): { readEntries: (then: (some: readonly FileSystemEntry[]) => void) => void } {
  const left = Object.entries(tree);
  return { readEntries: (then) => then(left.splice(0, 100).map(([name, content]) => entryOf(name, content))) };
}

function dropOf(dropped: Tree, attachments: readonly File[] = []): DataTransfer {
  const items = [
    { kind: 'string', webkitGetAsEntry: () => null, getAsFile: () => null },
    ...Object.entries(dropped).map(([name, content]) => ({
      kind: 'file',
      webkitGetAsEntry: () => entryOf(name, content),
    })),
    ...attachments.map((file) => ({ kind: 'file', webkitGetAsEntry: () => null, getAsFile: () => file })),
  ];
  return { items, files: [] } as unknown as DataTransfer; // what of it is used
}

const file = (name = 'a.xlsx'): File => new File([name], name);
const paths = async (drop: DataTransfer): Promise<readonly string[]> =>
  (await filesOfDrop(drop)).files.map(({ path }) => path);

test('a folder of more than a hundred is read to its end, and its own name is no part of the paths', async () => {
  const names = Array.from({ length: 250 }, (_none, at) => `xa-${String(at).padStart(3, '0')}.xlsx`);
  const folder: Tree = Object.fromEntries(names.map((name) => [name, file(name)]));
  expect(await paths(dropOf({ 'thang 6': { ...folder, 'Xã Quảng Phú': { 'phu luc.xlsx': file() } } }))).toEqual([
    'Xã Quảng Phú/phu luc.xlsx',
    ...names,
  ]);
});

test('several folders keep their names: each may be a unit’s, with files of one name', async () => {
  const folder = (): Tree => ({ 'phu luc.xlsx': file() });
  expect(await paths(dropOf({ 'Xã An Phú': folder(), 'Xã Vinh Phú': folder(), 'le.xlsx': file('le.xlsx') }))).toEqual([
    'Xã An Phú/phu luc.xlsx',
    'Xã Vinh Phú/phu luc.xlsx',
    'le.xlsx',
  ]);
});

test('an attachment dragged from the mail program beside a folder is not lost', async () => {
  expect(await paths(dropOf({ inbox: { 'a.xlsx': file() } }, [file('thu.xlsx')]))).toEqual([
    'inbox/a.xlsx',
    'thu.xlsx',
  ]);
});

test('a folder that cannot be read or lies too deep is said', async () => {
  const deep: Tree = { b: { c: { d: { 'x.xlsx': file() }, 'y.xlsx': file() } } };
  const { files, skipped } = await filesOfDrop(dropOf({ inbox: { a: deep, khoa: 'refused', '~$a.xlsx': file() } }));
  expect(files.map(({ path }) => path)).toEqual(['a/b/c/y.xlsx']);
  expect(skipped.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
    '~$a.xlsx lock-file',
    'a/b/c/d too-deep',
    'khoa no-file',
  ]);
});
