/**
 * The texts that cells refer to by number, in as little memory as they can be: a list that Excel saved keeps each code and
 * each time of day here, millions of them. They lie as UTF-8 in pages and become strings only when a cell asks.
 */
import { HostError } from '../../../workbook/failure.js';
import { MAX_SHARED_CHARACTERS } from '../file-limits.js';

const PAGE = 4 * 1024 * 1024;
/** Texts that many cells share are asked for again and again; a power of two. */
const REMEMBERED = 8192;
/** UTF-8 needs at most three bytes for a unit of UTF-16. */
const MOST_BYTES_A_UNIT = 3;

export class SharedTexts {
  private readonly pages: Uint8Array[] = [];
  /** Where the last page is free. */
  private free = PAGE;
  private count = 0;
  private characters = 0;
  /** By number: page, place in it, length in bytes. */
  private pageOf = new Uint16Array(1024);
  private placeOf = new Uint32Array(1024);
  private lengthOf = new Uint32Array(1024);
  private readonly encoder = new TextEncoder();
  // Lone halves of surrogate pairs cannot be kept; Excel writes none. A mark at the beginning of a text is part of it.
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  private readonly rememberedNumbers = new Int32Array(REMEMBERED).fill(-1);
  private readonly rememberedTexts: string[] = new Array<string>(REMEMBERED).fill('');

  /** @throws HostError `too-large` when all texts together are more than memory bears. */
  add(text: string): void {
    this.characters += text.length;
    if (this.characters > MAX_SHARED_CHARACTERS) throw new HostError('too-large', 'shared strings');
    if (this.count === this.placeOf.length) this.grow();
    const most = text.length * MOST_BYTES_A_UNIT;
    if (this.free + most > PAGE) {
      this.pages.push(new Uint8Array(Math.max(PAGE, most)));
      this.free = 0;
    }
    const page = this.pages[this.pages.length - 1] ?? new Uint8Array();
    const { written } = this.encoder.encodeInto(text, page.subarray(this.free));
    this.pageOf[this.count] = this.pages.length - 1;
    this.placeOf[this.count] = this.free;
    this.lengthOf[this.count] = written;
    this.free += written;
    this.count += 1;
  }

  /** undefined: there is no text of that number. */
  at(index: number): string | undefined {
    if (!(index >= 0 && index < this.count) || !Number.isInteger(index)) return undefined;
    const slot = index & (REMEMBERED - 1);
    if (this.rememberedNumbers[slot] === index) return this.rememberedTexts[slot];
    const place = this.placeOf[index] ?? 0;
    const page = this.pages[this.pageOf[index] ?? 0];
    const text = this.decoder.decode(page?.subarray(place, place + (this.lengthOf[index] ?? 0)));
    this.rememberedNumbers[slot] = index;
    this.rememberedTexts[slot] = text;
    return text;
  }

  private grow(): void {
    const length = this.count * 2;
    const pages = new Uint16Array(length);
    pages.set(this.pageOf);
    this.pageOf = pages;
    const places = new Uint32Array(length);
    places.set(this.placeOf);
    this.placeOf = places;
    const lengths = new Uint32Array(length);
    lengths.set(this.lengthOf);
    this.lengthOf = lengths;
  }
}
