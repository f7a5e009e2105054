/** Node hands files over as `Buffer`, whose `slice` is a view: a host must not write through it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { openWorkbook } from '../../../src/hosts/file/open.js';
import { ROOT } from '../../support/paths.js';

test('patching a Buffer leaves it as it was and gives a sound archive', async () => {
  const bytes = readFileSync(join(ROOT, 'samples', 'phu-luc-quang-phu-6t2023.xlsx'));
  const before = Uint8Array.from(bytes);
  const host = await openWorkbook(bytes, 'a.xlsx');
  const snapshot = await host.read();
  await host.apply([{ kind: 'number', sheet: snapshot.sheets[0]!.name, row: 6, column: 3, value: 52.63 }]);
  const saved = await host.save();
  expect(Buffer.compare(bytes, before)).toBe(0);
  // Every entry's local header names the entry that the table of contents says lies there.
  const view = new DataView(saved.buffer, saved.byteOffset);
  for (const name of Object.keys(unzipSync(saved))) expect(localNames(saved, view)).toContain(name);
});

function localNames(bytes: Uint8Array, view: DataView): string[] {
  const names: string[] = [];
  let at = 0;
  while (view.getUint32(at, true) === 0x04034b50) {
    const length = view.getUint16(at + 26, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 30, at + 30 + length)));
    at += 30 + length + view.getUint16(at + 28, true) + view.getUint32(at + 18, true);
  }
  return names;
}
