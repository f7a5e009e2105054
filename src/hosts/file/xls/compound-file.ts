/**
 * The names in an OLE compound file, so that an encrypted workbook is told from an old .xls without loading the large
 * reader of .xls ([MS-CFB]). Chains are followed at most as far as the file has sectors, so none can be endless.
 */
import { HostError } from '../../../workbook/failure.js';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER = 512;
const ENTRY = 128;
const LAST_SECTOR = 0xfffffffa;
const HEADER_DIFAT = 109;

export function looksLikeCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * The names of all streams and storages, in capitals: they are compared without regard to case ([MS-CFB] 2.6.4).
 * @throws HostError `broken-file` when the directory cannot be followed.
 */
export function compoundFileNames(bytes: Uint8Array): ReadonlySet<string> {
  if (bytes.length < HEADER) throw broken('no header');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = view.getUint16(30, true) === 12 ? 4096 : 512;
  const sectors = Math.ceil((bytes.length - sectorSize) / sectorSize);
  const position = (sector: number): number => {
    const at = (sector + 1) * sectorSize;
    if (sector >= LAST_SECTOR || at >= bytes.length) throw broken(`sector ${sector}`);
    return at;
  };
  const word = (at: number): number => {
    if (at + 4 > bytes.length) throw broken('cut short');
    return view.getUint32(at, true);
  };
  const tableSectors = allocationSectors(word, position, sectorSize, sectors);
  const next = (sector: number): number => {
    const perSector = sectorSize / 4;
    const table = tableSectors[Math.floor(sector / perSector)];
    if (table === undefined) throw broken(`sector ${sector}`);
    return word(position(table) + (sector % perSector) * 4);
  };
  const names = new Set<string>();
  let left = sectors;
  for (let sector = word(48); sector < LAST_SECTOR; sector = next(sector)) {
    if (left-- <= 0) throw broken('endless directory');
    const from = position(sector);
    for (let at = from; at < Math.min(from + sectorSize, bytes.length - ENTRY + 1); at += ENTRY) {
      const length = Math.min(view.getUint16(at + 64, true), 64) / 2 - 1;
      let name = '';
      for (let unit = 0; unit < length; unit++) name += String.fromCharCode(view.getUint16(at + unit * 2, true));
      if (name !== '') names.add(name.toUpperCase());
    }
  }
  return names;
}

/** The sectors that hold the allocation table: the first 109 are named in the header, more in a chain of their own. */
function allocationSectors(
  word: (at: number) => number,
  position: (sector: number) => number,
  sectorSize: number,
  sectors: number,
): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < HEADER_DIFAT; index++) {
    const sector = word(76 + index * 4);
    if (sector < LAST_SECTOR) found.push(sector);
  }
  let left = sectors;
  for (let chain = word(68); chain < LAST_SECTOR && found.length < sectors;) {
    if (left-- <= 0) throw broken('endless table');
    const from = position(chain);
    for (let at = from; at < from + sectorSize - 4; at += 4) {
      const sector = word(at);
      if (sector < LAST_SECTOR) found.push(sector);
    }
    chain = word(from + sectorSize - 4);
  }
  return found;
}

function broken(detail: string): HostError {
  return new HostError('broken-file', `compound file: ${detail}`);
}
