/** Facts of a report's text on the measured sentences: how many are found and how many are false, by kind. */
import { faultsOf, MEASURED_SETS, scoreOf, type Score } from '../tests/sources/report/measured/score.js';
import { heading, line } from './print.js';

export function benchText(): Promise<void> {
  for (const [set, kinds] of Object.entries(MEASURED_SETS)) {
    heading(`The report's text: ${set}`);
    for (const [kind, sentences] of Object.entries(kinds)) {
      const score = scoreOf(sentences);
      line(`${kind.padEnd(38)} ${figures(score)}`);
      for (const fault of faultsOf(score)) line(`  ${fault}`);
    }
    line(`${set}: ${figures(scoreOf(Object.values(kinds).flat()))}`);
  }
  return Promise.resolve();
}

function figures({ sentences, found, wrong }: Score): string {
  return `${sentences} sentences, ${found.toFixed(1)} % found, ${wrong.toFixed(1)} % false`;
}
