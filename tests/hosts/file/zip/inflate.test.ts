/** The two ways to unpack agree: on data, on too much of it, on damage. In Node only one of them is in use. */
import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { inflate, inflateByLibrary } from '../../../../src/hosts/file/zip/inflate.js';
import { crc32 } from '../../../../src/hosts/file/zip/crc32.js';
import { crc32 as reference } from './reference-crc32.js';

type Way = typeof inflate;

function outcome(way: Way, packed: Uint8Array, size: number): unknown {
  try {
    const bytes = way(packed, size);
    return bytes === null ? 'too much' : Buffer.from(bytes).toString('base64');
  } catch (cause) {
    return typeof cause === 'object' ? 'broken' : cause;
  }
}

/** Text that packs to more than one piece of 64 kB. */
const LONG = Buffer.from(Array.from({ length: 90_000 }, (_, index) => (index * 2654435761) % 4294967296).join(' '));

describe('unpacking', () => {
  it.each([
    ['short', Buffer.from('Phụ lục '.repeat(100))],
    ['empty', Buffer.alloc(0)],
    ['long', LONG],
  ])('gives %s data back, and null when there is more than allowed', (_, data) => {
    const packed = deflateSync(data);
    for (const way of [inflate, inflateByLibrary]) {
      expect(outcome(way, packed, data.length)).toBe(data.toString('base64'));
      expect(outcome(way, packed, data.length + 5)).toBe(data.toString('base64'));
      if (data.length > 0) expect(outcome(way, packed, data.length - 1)).toBe('too much');
    }
  });

  it('stops at the bound, whatever would come out', () => {
    const bomb = deflateSync(new Uint8Array(50_000_000));
    for (const way of [inflate, inflateByLibrary]) expect(outcome(way, bomb, 1000)).toBe('too much');
  });

  it('never gives more than allowed, and no other error than an Error, on damaged data', () => {
    const packed = deflateSync(Buffer.from('<row r="1"><c r="A1"><v>1144</v></c></row>'.repeat(40)));
    fc.assert(
      fc.property(fc.nat(packed.length - 1), fc.nat(255), fc.nat(4000), (at, byte, size) => {
        const damaged = packed.slice();
        damaged[at] = byte;
        for (const way of [inflate, inflateByLibrary]) {
          let length = 0;
          try {
            length = way(damaged, size)?.length ?? 0;
          } catch (cause) {
            expect(cause).toHaveProperty('message');
          }
          expect(length).toBeLessThanOrEqual(size);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

it('checksums as the definition says', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => crc32(bytes) === reference(bytes)));
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
});
