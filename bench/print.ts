/** Tables on standard output. A benchmark says numbers and whether a budget is met; it never fails. */
import type { Timing } from './measure.js';

export function heading(text: string): void {
  process.stdout.write(`\n${text}\n${'-'.repeat(text.length)}\n`);
}

export function line(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Each contestant's median, and how many times the first one's it is. */
export function timings(all: readonly Timing[]): void {
  const [first] = all;
  for (const { name, median, fastest, slowest } of all) {
    const ratio = first && name !== first.name ? `${(median / first.median).toFixed(1).padStart(8)} ×` : '';
    line(`${name.padEnd(52)}${ms(median).padStart(12)}  (${ms(fastest)} … ${ms(slowest)})${ratio}`);
  }
}

export function budget(what: string, isMet: boolean): void {
  line(`${isMet ? 'met   ' : 'MISSED'}  ${what}`);
}

export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(3) : value.toFixed(1)} ms`;
}
