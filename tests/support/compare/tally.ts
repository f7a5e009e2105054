/** Adds the results of many files up and prints them. */
import type { FileResult } from './compare-file.js';

/** So many examples of each kind are printed. */
const EXAMPLES = 3;

class Kinds {
  private readonly kinds = new Map<string, { count: number; examples: string[] }>();

  add(kind: string, example: string): void {
    const known = this.kinds.get(kind) ?? { count: 0, examples: [] };
    known.count += 1;
    if (known.examples.length < EXAMPLES) known.examples.push(example);
    this.kinds.set(kind, known);
  }

  get total(): number {
    return [...this.kinds.values()].reduce((sum, { count }) => sum + count, 0);
  }

  lines(): string[] {
    const sorted = [...this.kinds].sort(([, one], [, other]) => other.count - one.count);
    return sorted.flatMap(([kind, { count, examples }]) => [
      `  ${count} × ${kind}`,
      ...examples.map((example) => `      ${example}`),
    ]);
  }
}

export class Tally {
  private files = 0;
  private compared = 0;
  private cells = 0;
  private trips = 0;
  private readonly oursAlone = new Kinds();
  private readonly othersAlone = new Kinds();
  private readonly undecided = new Kinds();
  private readonly sheetsApart = new Kinds();
  private readonly refusals = new Kinds();
  private readonly tripFaults = new Kinds();

  add(file: string, { refusals, comparison, roundTrips }: FileResult): void {
    this.files += 1;
    for (const { reader, code } of refusals) this.refusals.add(`${reader}: ${code}`, file);
    if (comparison) {
      this.compared += 1;
      this.cells += comparison.cells;
      for (const { alone, kinds, sheet, place, values } of comparison.disagreements) {
        const found = alone === null ? this.undecided : alone === 'ours' ? this.oursAlone : this.othersAlone;
        found.add(kinds, `${file} ${sheet} ${place}: ${values.join(' | ')}`);
      }
      for (const name of comparison.sheetsApart)
        this.sheetsApart.add('sheets that not every reader has', `${file} ${name}`);
    }
    if (roundTrips) {
      this.trips += roundTrips.made;
      for (const fault of roundTrips.faults) this.tripFaults.add(fault.replace(/\d+/g, 'N'), `${file}: ${fault}`);
    }
  }

  /** True when nothing speaks against our reader or our writer. */
  get isClean(): boolean {
    return this.oursAlone.total === 0 && this.tripFaults.total === 0;
  }

  lines(readers: readonly string[]): string[] {
    return [
      `${this.files} files, ${this.compared} read by ${readers.join(', ')} and compared; ${this.cells} cells`,
      `ours alone against the others: ${this.oursAlone.total}`,
      ...this.oursAlone.lines(),
      `another reader alone: ${this.othersAlone.total}`,
      ...this.othersAlone.lines(),
      `no majority: ${this.undecided.total}`,
      ...this.undecided.lines(),
      `sheets that not every reader has: ${this.sheetsApart.total}`,
      ...this.sheetsApart.lines(),
      `refused: ${this.refusals.total}`,
      ...this.refusals.lines(),
      `round trips: ${this.trips}, faults: ${this.tripFaults.total}`,
      ...this.tripFaults.lines(),
    ];
  }
}
