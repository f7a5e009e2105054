/** How often the wrong cell is ranked first, on workbooks with one seeded mistake: always the same figure for the same program. */
import { builtInEdition } from '../src/rules/editions.js';
import { MISTAKE_KINDS } from '../tests/support/mistakes.js';
import { rankMistakes } from '../tests/support/ranking.js';
import { heading, line } from './print.js';

/** Units from the seeds 0, 1, 2, …, until so many have a place for the mistake. */
const WANTED = 200;
const SEEDS = 2000;
const RUNS = [
  ['hue-2023', 'xa'],
  ['hue-2023', 'huyen'],
  ['xa-2025-hai-cap', 'xa'],
] as const;

export function benchRanking(): Promise<void> {
  for (const [id, level] of RUNS) {
    const edition = builtInEdition(id);
    if (!edition) throw new Error(`no edition ${id}`);
    heading(`One seeded mistake a workbook, ${id} at ${level}: where the check points`);
    line(row('mistake', ['made', 'named', 'first', 'decided', 'first', 'ties', 'first']));
    const all = MISTAKE_KINDS.map((kind) => rankMistakes(kind, { edition, level, wanted: WANTED, seeds: SEEDS }));
    for (const { kind, ...counts } of all) line(row(kind, cellsOf(counts)));
    const sum = (key: 'tried' | 'named' | 'first' | 'decided' | 'decidedFirst'): number =>
      all.reduce((total, one) => total + one[key], 0);
    const total = {
      tried: sum('tried'),
      named: sum('named'),
      first: sum('first'),
      decided: sum('decided'),
      decidedFirst: sum('decidedFirst'),
    };
    line(row('all', cellsOf(total)));
    line(
      `decided by the rules: ${percent(total.decidedFirst, total.decided)} first; ` +
        `with ties: ${percent(total.first, total.tried)} first, ${percent(total.named, total.tried)} named`,
    );
  }
  return Promise.resolve();
}

interface Counts {
  readonly tried: number;
  readonly named: number;
  readonly first: number;
  readonly decided: number;
  readonly decidedFirst: number;
}

/** A tie: changing another single cell would also leave nothing to complain of. */
function cellsOf({ tried, named, first, decided, decidedFirst }: Counts): readonly string[] {
  return [tried, named, first, decided, decidedFirst, named - decided, first - decidedFirst].map(String);
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(24) + cells.map((cell) => cell.padStart(9)).join('');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`;
}
