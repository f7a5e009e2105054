/** Files on a disk: read with a look at their size first, written whole or not at all. */
import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBytes, writeBytes } from '../../../src/hosts/file/disk.js';
import { MAX_FILE_BYTES } from '../../../src/hosts/file/file-limits.js';

function failureOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (failure) {
    return failure;
  }
}

describe('files on a disk', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'soat-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are read and written', () => {
    const path = join(folder, 'Báo cáo.xlsx');
    writeBytes(path, Uint8Array.of(1, 2, 3));
    expect([...readBytes(path)]).toEqual([1, 2, 3]);
    chmodSync(path, 0o640);
    writeBytes(path, Uint8Array.of(4));
    expect([...readBytes(path)]).toEqual([4]);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['Báo cáo.xlsx']);
  });

  it('say when they are not there, are no files, or are too large', () => {
    expect(failureOf(() => readBytes(join(folder, 'không có')))).toMatchObject({
      code: 'file-unreadable',
      detail: 'ENOENT',
    });
    expect(failureOf(() => readBytes(folder))).toMatchObject({ code: 'file-unreadable' });
    const large = join(folder, 'lớn.xlsx');
    writeFileSync(large, '');
    truncateSync(large, MAX_FILE_BYTES + 1);
    expect(failureOf(() => readBytes(large))).toMatchObject({ code: 'too-large' });
  });

  it('say when they cannot be written, and leave what was there', () => {
    expect(failureOf(() => writeBytes(join(folder, 'không', 'có.xlsx'), new Uint8Array(1)))).toMatchObject({
      code: 'file-unwritable',
      detail: 'ENOENT',
    });
    const path = join(folder, 'thư mục.xlsx');
    writeFileSync(path, 'cũ');
    expect(failureOf(() => writeBytes(join(path, 'x.xlsx'), new Uint8Array(1)))).toMatchObject({
      code: 'file-unwritable',
      detail: 'ENOTDIR',
    });
    expect(readFileSync(path, 'utf8')).toBe('cũ');
    expect(readdirSync(folder)).toEqual(['thư mục.xlsx']);
  });
});
