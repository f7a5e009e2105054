/** The benchmark (design: docs/architecture.md, "Budgets"): `npm run bench`, or `npm run bench -- read rules ranking many` for parts of it. */
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { benchCollect } from './collect.js';
import { benchDossiers } from './dossiers.js';
import { benchEdit } from './edit.js';
import { benchManyWorkbooks } from './many-workbooks.js';
import { peakMegabytes } from './measure.js';
import { line } from './print.js';
import { benchRanking } from './ranking.js';
import { benchReadAndCheck } from './read-and-check.js';
import { benchRuleEngines } from './rule-engines.js';
import { benchText } from './text.js';

const ROOT = join(__dirname, '..', '..');
const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  read: () => benchReadAndCheck(ROOT),
  rules: benchRuleEngines,
  ranking: benchRanking,
  many: () => benchManyWorkbooks(ROOT),
  dossiers: () => benchDossiers(ROOT),
  edit: () => benchEdit(ROOT),
  collect: () => benchCollect(ROOT),
  text: benchText,
};

async function main(wanted: readonly string[]): Promise<void> {
  line(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`);
  const [load = 0] = loadavg();
  line(
    `load before the start: ${load.toFixed(1)}${load > 0.5 ? ' (other work goes on: times and cores busy say less)' : ''}`,
  );
  for (const [name, part] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    await part();
    line(`peak memory of this process so far: ${peakMegabytes().toFixed(0)} MB`);
  }
}

void main(process.argv.slice(2));
