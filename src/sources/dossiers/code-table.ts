/** The codes of a list, each by the number of its dossier: as little memory as they can take, and whether one was there before. */

/** Codes one after the other; the code of dossier `n` stands from `starts[n]` up to `starts[n + 1]`. */
export interface Codes {
  readonly units: Uint16Array;
  readonly starts: Uint32Array;
}

export function codeAt({ units, starts }: Codes, index: number): string {
  let code = '';
  const end = starts[index + 1] ?? 0;
  for (let at = starts[index] ?? 0; at < end; at += 1) code += String.fromCharCode(units[at] ?? 0);
  return code;
}

const FREE = -1;

export class CodeTable {
  private units = new Uint16Array(1 << 14);
  private starts = new Uint32Array(1 << 10);
  private count = 0;
  /** Numbers by hash, open addressing; at most half full. */
  private slots = new Int32Array(1 << 11).fill(FREE);

  /** The number of the code's first dossier; -1: the code is new, or none. */
  find(code: string): number {
    return code === '' ? -1 : (this.slots[this.slotOf(code)] ?? FREE);
  }

  /** Gives the next number to a code that `find` does not know, or to none. */
  add(code: string): void {
    if (this.count * 2 >= this.slots.length) this.growSlots();
    if (code !== '') this.slots[this.slotOf(code)] = this.count;
    const start = this.starts[this.count] ?? 0;
    if (start + code.length > this.units.length) {
      const units = new Uint16Array(Math.max(this.units.length * 2, start + code.length));
      units.set(this.units);
      this.units = units;
    }
    for (let at = 0; at < code.length; at += 1) this.units[start + at] = code.charCodeAt(at);
    this.count += 1;
    if (this.count === this.starts.length) {
      const starts = new Uint32Array(this.count * 2);
      starts.set(this.starts);
      this.starts = starts;
    }
    this.starts[this.count] = start + code.length;
  }

  at(number: number): string {
    return codeAt({ units: this.units, starts: this.starts }, number);
  }

  codes(): Codes {
    return {
      units: this.units.slice(0, this.starts[this.count] ?? 0),
      starts: this.starts.slice(0, this.count + 1),
    };
  }

  /** Where the code stands, or the free place where it would. */
  private slotOf(code: string): number {
    const mask = this.slots.length - 1;
    let hash = SEED;
    for (let at = 0; at < code.length; at += 1) hash = Math.imul(hash ^ code.charCodeAt(at), PRIME);
    let slot = mixed(hash) & mask;
    for (;;) {
      const number = this.slots[slot] ?? FREE;
      if (number === FREE || this.holds(number, code)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private holds(number: number, code: string): boolean {
    const start = this.starts[number] ?? 0;
    if ((this.starts[number + 1] ?? 0) - start !== code.length) return false;
    for (let at = 0; at < code.length; at += 1) if (this.units[start + at] !== code.charCodeAt(at)) return false;
    return true;
  }

  /** All codes are different: each goes to the next free place. */
  private growSlots(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(FREE);
    const mask = this.slots.length - 1;
    for (let number = 0; number < this.count; number += 1) {
      const start = this.starts[number] ?? 0;
      const end = this.starts[number + 1] ?? 0;
      if (start === end) continue;
      let hash = SEED;
      for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (this.units[at] ?? 0), PRIME);
      let slot = mixed(hash) & mask;
      while (this.slots[slot] !== FREE) slot = (slot + 1) & mask;
      this.slots[slot] = number;
    }
  }
}

/** FNV-1a over units of UTF-16. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** The last bits of the hash vary least for codes that count up. */
function mixed(hash: number): number {
  return hash ^ (hash >>> 15);
}
