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

/** One line an assumption, refuted ones first: that is what its readers look for. In English, as the assumptions are. */
export function reportText({ platform, version, apiLevel, results, leftSheets }: SelfTestReport): string {
  const order: readonly AssumptionOutcome[] = ['refuted', 'failed', 'noted', 'confirmed', 'not-run'];
  const sorted = [...results].sort((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome));
  return [
    `Soát Phụ lục self-test: Excel ${version} (${platform}), ExcelApi 1.${apiLevel}`,
    ...(leftSheets.length > 0 ? [`left sheets: ${leftSheets.join(', ')}`] : []),
    ...sorted.map(
      ({ id, outcome, statement, source, seen }) =>
        `${outcome.toUpperCase()} ${id}: ${statement} [${source}]${seen ? ` seen: ${seen}` : ''}`,
    ),
  ].join('\n');
}
