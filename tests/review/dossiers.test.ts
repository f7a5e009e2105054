/** The appendices against a dossier list: agreement, differences with their size, other definitions, and filling from it. */
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/review/check.js';
import type { CheckResult } from '../../src/review/check-result.js';
import { fillEdits, proposalsOf } from '../../src/review/fill.js';
import type { Finding } from '../../src/review/finding.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { countDossiers } from '../../src/sources/dossiers/count.js';
import { dossierReading } from '../../src/sources/dossiers/dossier-reading.js';
import { readDossierList } from '../../src/sources/dossiers/read-dossier-list.js';
import { sentenceOf } from '../../src/strings/findings.js';
import type { Reading } from '../../src/forms/reading.js';
import { asTable } from '../support/dossiers/as-table.js';
import { layOutDossiers, type LayOutOptions } from '../support/dossiers/lay-out.js';
import { makeDossiers, SEED_PERIOD, SEED_TRUTH, type SampleTruth } from '../support/dossiers/make-dossiers.js';
import { recognitionOf, SEED_FIGURES, type FigureOptions } from '../support/recognition.js';

const edition = builtInEdition()!;
function listOf(truth: Partial<SampleTruth> = {}, options: LayOutOptions = {}): Reading {
  const list = readDossierList(asTable(layOutDossiers(makeDossiers(1, { ...SEED_TRUTH, ...truth }), options)))!;
  return dossierReading(countDossiers(list, SEED_PERIOD));
}
const seedList = listOf();
const checked = (
  figures: Readonly<Record<string, string>>,
  list: Reading = seedList,
  options: FigureOptions = {},
): CheckResult => check(recognitionOf(figures, options), edition, { others: [list] });
const all = (findings: readonly Finding[]): readonly Finding[] => findings.flatMap((one) => [one, ...all(one.follows)]);
const found = ({ findings }: CheckResult, rule: string): Finding | undefined =>
  all(findings).find((one) => one.rule === rule);
const say = (finding: Finding | undefined): string => (finding ? sentenceOf(finding, edition, 'vi') : '');

describe('the seed with its own list', () => {
  const result = checked(SEED_FIGURES);

  test('agrees wherever the list can tell', () => {
    const statuses = Object.fromEntries(result.outcomes.map(({ rule, status }) => [rule, status]));
    for (const rule of ['L1-solved', 'L1-on-time', 'L2-received', 'L2-online', 'L3-partial', 'L3-full']) {
      expect([rule, statuses[rule]]).toEqual([rule, 'passed']);
    }
    const without = check(recognitionOf(SEED_FIGURES), edition);
    expect(result.findings.map(({ rule }) => rule)).toEqual(without.findings.map(({ rule }) => rule));
  });

  test('99,7 is explained by the one dossier overdue in process, and nothing is asked of numbers any more', () => {
    const finding = found(result, 'P4-f')!;
    expect(finding.severity).toBe('warning');
    expect(finding.alternatives.map(({ id, numbers }) => [id, numbers])).toEqual([
      ['in-process-overdue', [1]],
      ['one-minus-late', [1]],
    ]);
    expect(say(finding)).toContain('tính cả 01 hồ sơ');
    expect(say(finding)).not.toContain('hoặc 2');
  });

  test('a list without such a dossier leaves 99,7 unexplained', () => {
    const finding = found(checked(SEED_FIGURES, listOf({ overdue: 0, within: 13 })), 'P4-f')!;
    expect(finding.alternatives).toEqual([]);
  });

  test('without a list both small numbers are asked for, as before', () => {
    const finding = found(check(recognitionOf(SEED_FIGURES), edition), 'P4-f')!;
    expect(finding.alternatives.find(({ id }) => id === 'in-process-overdue')?.numbers).toEqual([1, 2]);
  });
});

describe('differences', () => {
  test('are warnings that say how much', () => {
    const result = checked({ '4:3.2.1': '1.150', '4:3.2.2': '1.142' });
    const finding = found(result, 'L1-solved')!;
    expect([finding.severity, finding.actual, finding.expected, finding.mend]).toEqual(['warning', 1150, 1144, 'may']);
    expect(say(finding)).toBe(
      'Phụ lục 4, mục 3.2.1: ghi 1.150; theo danh sách hồ sơ là 1.144, lệch 6. Có thể sửa: 1.150 → 1.144.',
    );
    expect(finding.cells).toHaveLength(1);
  });

  test('of a sum show its parts', () => {
    const finding = found(checked({ '4:3.2.2': '1.140' }), 'L1-on-time');
    expect(say(finding)).toContain('theo danh sách hồ sơ là 912 + 230 = 1.142, lệch 2');
    expect(sentenceOf(finding!, edition, 'en')).toContain('by the dossier list it is 912 + 230 = 1.142, off by 2');
  });

  test('that another definition explains name it', () => {
    const finding = found(checked({ '8:6.4.1': '1.148' }), 'L2-received')!;
    expect(finding.alternatives.map(({ id }) => id)).toEqual(['new-only']);
    expect(say(finding)).toContain('chỉ tính hồ sơ tiếp nhận mới trong kỳ');
  });

  test('beside a note of the unit are information', () => {
    const result = checked({ '4:3.2.1': '1.150' }, seedList, { notes: { '4:3.2.1': 'Gồm 6 hồ sơ giấy' } });
    expect(found(result, 'L1-solved')).toMatchObject({ severity: 'info', note: 'Gồm 6 hồ sơ giấy' });
  });

  test('a list that cannot tell channels says nothing of them', () => {
    const result = checked(
      { '8:6.4.2': '1', '8:6.1.3': '1', '8:6.2.3': '1', '4:3.2.1': '5' },
      listOf({}, { layout: 'td' }),
    );
    expect(found(result, 'L2-online')).toBeUndefined();
    expect(found(result, 'L3-partial')).toBeUndefined();
    expect(found(result, 'L1-solved')).toBeDefined();
  });

  test('at the district the list speaks of the district row', () => {
    const result = checked({ '4:3.1.1': '1.150', '4:3.2.1': '9' }, seedList, { level: 'huyen' });
    expect(found(result, 'L1-solved-huyen')).toBeDefined();
    expect(found(result, 'L1-solved')).toBeUndefined();
  });
});

describe('filling from the list', () => {
  test('an empty form gets the six figures, and what follows from them', () => {
    const result = checked({});
    const proposals = proposalsOf(result);
    expect(proposals.map(({ ref, value, formula, rule }) => [ref, value, formula === null, rule])).toEqual([
      ['4:3.2', 99.83, false, 'P4-f'],
      ['4:3.2.1', 1144, true, 'L1-solved'],
      ['4:3.2.2', 1142, true, 'L1-on-time'],
      ['8:6.1.3', 12, true, 'L3-partial'],
      ['8:6.2.3', 6, true, 'L3-full'],
      ['8:6.4', 58.69, false, 'P8-h'],
      ['8:6.4.1', 1157, true, 'L2-received'],
      ['8:6.4.2', 679, true, 'L2-online'],
    ]);
    const edits = fillEdits(proposals, 'formulas', result);
    expect(edits.filter(({ kind }) => kind === 'formula')).toHaveLength(2);
    expect(
      edits
        .filter(({ kind }) => kind === 'number')
        .map((edit) => (edit.kind === 'number' ? edit.value : 0))
        .sort(),
    ).toEqual([1142, 1144, 1157, 12, 6, 679].sort());
  });

  test("the form's own relations come first", () => {
    // 6.4.2 of the form gives 6.4; nothing of the list may take its place.
    const result = checked({ '8:6.4.1': '1.000', '8:6.4.2': '500' });
    expect(proposalsOf(result).find(({ ref }) => ref === '8:6.4')).toMatchObject({ value: 50, rule: 'P8-h' });
  });

  test('nothing that is written is replaced', () => {
    expect(proposalsOf(checked(SEED_FIGURES)).map(({ ref }) => ref)).toEqual(['2:2', '2:6']);
  });
});
