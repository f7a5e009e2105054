/** The committed icons are what the drawing script draws, on every machine. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { ROOT } from '../support/paths.js';

const { icons } = jest.requireActual<{ icons: () => Map<string, Buffer> }>('../../src/build/draw-icons.js');
const drawn = icons();
const committed = readdirSync(join(ROOT, 'assets')).filter((name) => /\.(png|svg)$/.test(name));

test('no icon is missing and none is left over', () => {
  expect(committed.sort()).toEqual([...drawn.keys()].sort());
});

test.each(committed)('%s', (name) => {
  const file = readFileSync(join(ROOT, 'assets', name));
  const wanted = drawn.get(name) ?? Buffer.alloc(0);
  if (name.endsWith('.svg')) expect(file.toString()).toBe(wanted.toString());
  else expect(pixels(file).equals(pixels(wanted))).toBe(true); // zlib may pack the same pixels otherwise
});

function pixels(png: Buffer): Buffer {
  const start = png.indexOf('IDAT');
  return inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
}
