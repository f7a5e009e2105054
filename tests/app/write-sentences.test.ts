/** Sentences of a workbook that was checked: what the check contests is said beside them. */
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anyBuiltIn } from '../../src/app/decide-edition.js';
import { reviewWorkbook } from '../../src/app/review-workbook.js';
import { documentOfText } from '../../src/document/plain-text.js';
import type { CheckResult } from '../../src/review/check-result.js';
import type { Finding } from '../../src/review/finding.js';
import { findFacts } from '../../src/sources/report/find-facts.js';
import { writeSentences } from '../../src/app/write-sentences.js';
import { openWorkbook } from '../../src/hosts/file/open.js';
import { ROOT } from '../support/paths.js';

const SAMPLE = join(ROOT, 'samples', 'phu-luc-quang-phu-6t2023.xlsx');
const REPORT = readFileSync(join(ROOT, 'samples', 'bao-cao-quang-phu-6t2023.txt'), 'utf8');

async function reviewed(report: string | null = null) {
  const snapshot = await (await openWorkbook(readFileSync(SAMPLE), 'phu-luc.xlsx')).read();
  const sources = report === null ? {} : { sources: { report: findFacts(documentOfText(report)) } };
  return reviewWorkbook(snapshot, { edition: anyBuiltIn(), ...sources });
}

const withFollowing = (finding: Finding): readonly Finding[] => [finding, ...finding.follows.flatMap(withFollowing)];
const keysOf = ({ result }: { readonly result: CheckResult }): readonly string[] =>
  result.findings.flatMap(withFollowing).map(({ key }) => key);

test('a sentence on late reception in the report brings no new finding', async () => {
  const more = REPORT.replace('132 hồ sơ .', '132 hồ sơ. Có 12 hồ sơ trực tuyến chậm được tiếp nhận.');
  expect(more).not.toBe(REPORT);
  expect(keysOf(await reviewed(more))).toEqual(keysOf(await reviewed(REPORT)));
});

test('a plan that hands its tasks to people is still 30 against 19', async () => {
  const more = REPORT.replace(
    'xác định 30 nhiệm vụ trọng tâm trong 7 lĩnh vực',
    'xác định 30 nhiệm vụ trọng tâm được giao cụ thể cho từng công chức trong 7 lĩnh vực',
  );
  expect(more).not.toBe(REPORT);
  const review = await reviewed(more);
  expect(keysOf(review)).toEqual(keysOf(await reviewed(REPORT)));
  const plan = review.result.findings.find(({ refs }) => refs[0] === '2:2.1');
  expect(plan?.terms.map(({ written }) => written)).toEqual(['19', '30']);
});

test('the sample: a rate that does not follow and parts that leave a rest are said beside their sentences', async () => {
  const { recognition, settings, compiled, summary } = await reviewed();
  const findings = [...summary.errors, ...summary.warnings, ...summary.infos];
  const { sentences, leftOut } = writeSentences(recognition, settings.settings, compiled, { findings });
  expect(leftOut).toEqual([]);
  expect(sentences.flatMap(({ contested }) => contested)).toEqual(['2:5.1', '4:3.2']);
  const unchecked = writeSentences(recognition, settings.settings, compiled);
  expect(unchecked.sentences.map(({ text }) => text)).toEqual(sentences.map(({ text }) => text));
  expect(unchecked.sentences.flatMap(({ contested }) => contested)).toEqual([]);
});
