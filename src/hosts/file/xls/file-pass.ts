/** Whether an .xls has a password: told without the library, which cannot read such a file and says so in several ways. */

/** BOF of the workbook's globals in BIFF5 and BIFF8, and the records that may stand before FILEPASS ([MS-XLS] 2.1.7.20.1). */
const FILE_PASS = 0x2f;
const WRITE_PROTECT = 0x86;
const STREAM_UNIT = 64;

/** Encrypted, by whichever method: XOR, RC4 or CryptoAPI. Streams begin at multiples of 64 bytes. */
export function hasFilePass(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 24 <= bytes.length; at += STREAM_UNIT) {
    if (view.getUint16(at, true) !== 0x0809 || view.getUint16(at + 6, true) !== 5) continue;
    let next = at + 4 + view.getUint16(at + 2, true);
    if (next + 4 > bytes.length) continue;
    if (view.getUint16(next, true) === WRITE_PROTECT) next += 4;
    if (next + 4 <= bytes.length && view.getUint16(next, true) === FILE_PASS) return true;
  }
  return false;
}
