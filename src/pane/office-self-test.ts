/** The self-test of Excel as an outcome for the pane: counts, and a plain text report that can be mailed. A chunk of its own. */
import { runSelfTest, type AssumptionOutcome, type SelfTestReport } from '../hosts/office/self-test.js';
import type { SelfTestOutcome } from './environment.js';

export async function officeSelfTest(progress: (done: number, of: number) => void): Promise<SelfTestOutcome> {
  const report = await runSelfTest({}, progress);
  const count = (...outcomes: readonly AssumptionOutcome[]): number =>
    report.results.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    confirmed: count('confirmed'),
    refuted: count('refuted'),
    undecided: count('noted', 'not-run', 'failed'),
    leftSheets: report.leftSheets,
    report: reportText(report),
  };
}

/**
 * Short enough for an e-mail: what Excel did otherwise comes first and whole, what it confirmed by name alone. The person's
 * own answers are put behind it (`strings/self-test-questions.ts`).
 */
export function reportText({ platform, version, apiLevel, sets, results, leftSheets }: SelfTestReport): string {
  const order: readonly AssumptionOutcome[] = ['refuted', 'failed', 'noted'];
  const told = results
    .filter(({ outcome }) => order.includes(outcome))
    .sort((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome));
  const confirmed = results.filter(({ outcome }) => outcome === 'confirmed').map(({ id }) => id);
  return [
    `Soát Phụ lục self-test: Excel ${version} (${platform}), ExcelApi 1.${apiLevel}; ${sets.join(', ')}`,
    ...(leftSheets.length > 0 ? [`left sheets: ${leftSheets.join(', ')}`] : []),
    ...told.map(
      ({ id, outcome, statement, source, seen }) =>
        `${outcome.toUpperCase()} ${id}: ${statement} [${source}]${seen ? ` seen: ${seen}` : ''}`,
    ),
    `CONFIRMED ${confirmed.length}: ${confirmed.join(', ')}`,
  ].join('\n');
}
