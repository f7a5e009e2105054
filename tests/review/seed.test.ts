/** The real report of samples/: what must be named on it, on which cell, and where the check must stay silent. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { recognise } from '../../src/forms/recognise.js';
import { openWorkbook } from '../../src/hosts/file/open.js';
import { check } from '../../src/review/check.js';
import type { CheckResult } from '../../src/review/check-result.js';
import { countFindings } from '../../src/review/check-result.js';
import { fillEdits, proposalsOf } from '../../src/review/fill.js';
import type { Finding } from '../../src/review/finding.js';
import { fixEdits } from '../../src/review/fix.js';
import { markEdits } from '../../src/review/marks.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { sentenceOf } from '../../src/strings/findings.js';
import { formatAddress } from '../../src/workbook/address.js';

const edition = builtInEdition()!;
let result: CheckResult;

beforeAll(async () => {
  const bytes = readFileSync('samples/phu-luc-quang-phu-6t2023.xlsx');
  const host = await openWorkbook(new Uint8Array(bytes), 'phu-luc-quang-phu-6t2023.xlsx');
  result = check(recognise(await host.read(), edition.edition), edition);
});

const all = (findings: readonly Finding[]): readonly Finding[] =>
  findings.flatMap((finding) => [finding, ...all(finding.follows)]);
const rootOf = (rule: string): Finding => {
  const found = result.findings.find((finding) => finding.rule === rule);
  if (!found) throw new Error(`no finding of ${rule}; there are ${result.findings.map((one) => one.rule).join(', ')}`);
  return found;
};
const cell = (finding: Finding): string => `${finding.cells[0]!.sheet}!${formatAddress(finding.cells[0]!)}`;
const say = (finding: Finding): string => sentenceOf(finding, edition, 'vi');

describe('the check of the sample', () => {
  test('reads all seven forms at the commune level', () => {
    expect(result.recognition.forms.map(({ form }) => form)).toEqual(['2', '3', '4', '5', '6', '7', '8']);
    expect(result.recognition.forms.flatMap(({ missing, unrecognised }) => [...missing, ...unrecognised])).toEqual([]);
    expect(result.level).toBe('xa');
  });

  test('names the nine things, and nothing else', () => {
    expect(result.findings.map(({ rule, severity, refs }) => `${rule} ${severity} ${refs[0] ?? ''}`)).toEqual([
      'P2-l warning 2:6',
      'G8 info 2:2',
      'P2-i-rest info 2:5.1',
      'P4-f warning 4:3.2',
      'G6 warning 4:3.3',
      'P5-d warning 5:2.5',
      'G10 error 8:2',
      'G10 warning 8:1',
      'P8-d warning 8:6.1.2',
    ]);
    expect(countFindings(result.findings)).toEqual({ error: 1, warning: 6, info: 2 });
  });

  test('99,7: says what follows, and asks which definition was used', () => {
    const finding = rootOf('P4-f');
    expect(cell(finding)).toBe('Phụ lục 4!D18');
    expect([finding.actual, finding.expected]).toEqual([99.7, 99.825174825]);
    expect(finding.alternatives.map(({ id, numbers }) => [id, numbers])).toContainEqual(['in-process-overdue', [1, 2]]);
    expect(say(finding)).toContain('1.142/1.144 × 100 = 99,83, làm tròn 99,8; trong ô ghi 99,7');
    expect(say(finding)).toContain('tính cả 01 hoặc 02 hồ sơ đang giải quyết đã quá hạn vào mẫu số');
    expect(finding.fixes.map(({ changes }) => changes.map(({ ref, value }) => [ref, value]))).toEqual([
      [['4:3.2', 99.8]],
    ]);
  });

  test('codes: 3 means "3 cấp" = 2; "Chưa rõ" is asked', () => {
    const [chuaRo, three] = ['8:1', '8:2'].map((ref) =>
      result.findings.find((one) => one.rule === 'G10' && one.refs[0] === ref)!,
    );
    expect(cell(three!)).toBe('Phụ lục 8!D7');
    expect(three!.fixes.map(({ changes, label }) => [changes[0]!.value, label])).toEqual([[2, '3 cấp']]);
    expect(chuaRo!.severity).toBe('warning');
    expect(chuaRo!.fixes.map(({ changes }) => changes[0]!.value)).toEqual([0, 1, null]);
  });

  test('133 against 130: the two cells that satisfy all three rules, never 133', () => {
    const finding = rootOf('P8-d');
    expect(say(finding)).toContain('70 + 63 = 133');
    expect(
      finding.fixes.flatMap(({ changes }) => changes.map(({ ref, value }) => `${ref}=${value ?? ''}`)).sort(),
    ).toEqual(['8:6.1.2=67', '8:6.2.2=60']);
    expect(finding.follows.map(({ rule }) => rule)).toEqual(['P8-f-xa']);
  });

  test('0/0 written three ways is one line, the single ones folded under it', () => {
    const finding = rootOf('G6');
    expect(finding.refs).toEqual(['4:3.3', '2:3.3', '3:3.2', '3:2.2']);
    expect(finding.follows.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'G5 info',
      'G5 info',
      'G5 warning',
    ]);
  });

  test('4,76 is 1/21 of the present staff; 49 tasks leave 4 without a state; 10/19 is missing', () => {
    expect(say(rootOf('P5-d'))).toContain('01/21 × 100 = 4,76');
    expect(say(rootOf('P2-i-rest'))).toContain('còn 4 nhiệm vụ chưa thể hiện ở dòng nào');
    expect(say(rootOf('G8'))).toContain('10/19 × 100 = 52,63');
  });

  test('is silent on blank district rows', () => {
    const district = [...edition.indicators.values()]
      .filter(({ levels }) => !levels.includes('xa'))
      .map(({ ref }) => ref);
    expect(
      all(result.findings)
        .flatMap(({ refs }) => refs)
        .filter((ref) => district.includes(ref)),
    ).toEqual([]);
    expect(proposalsOf(result).map(({ ref }) => ref)).toEqual(['2:2', '2:6']);
  });

  test('lists the blank figures that rates wait for', () => {
    expect(result.missing).toEqual([
      { target: '8:6.1', missing: ['8:6.1.1'] },
      { target: '8:6.2', missing: ['8:6.2.1'] },
      { target: '8:6.3', missing: ['8:6.3.2'] },
    ]);
  });

  test('fills 52,63; as a formula its text operands become numbers in the same step', () => {
    const proposals = proposalsOf(result);
    expect(fillEdits(proposals, 'values', result)).toContainEqual({
      kind: 'number',
      sheet: 'Phụ lục 2',
      row: 6,
      column: 3,
      value: 52.63,
      format: '0.00',
    });
    const edits = fillEdits(proposals, 'formulas', result);
    expect(
      edits.map((edit) =>
        edit.kind === 'formula'
          ? `${formatAddress(edit)} =${edit.formula}`
          : `${formatAddress(edit)} ${edit.kind === 'number' ? edit.value : ''}`,
      ),
    ).toEqual(['D9 10', 'D8 19', 'D7 =IF(D8=0,"",ROUND(D9/D8*100,2))', 'D26 1']);
  });

  test('fixes keep the look of the cell', () => {
    const finding = rootOf('P4-f');
    expect(fixEdits(finding.fixes[0]!, result)).toEqual([
      { kind: 'number', sheet: 'Phụ lục 4', row: 17, column: 3, value: 99.8, format: '0.0' },
    ]);
  });

  test('marks the cells to look at once each, informations not at all', () => {
    const marks = markEdits(result, say);
    const places = marks.map((mark) => `${mark.sheet}!${formatAddress(mark)} ${mark.level}`);
    expect(places).toContain('Phụ lục 8!D7 error');
    expect(places).toContain('Phụ lục 8!D23 warning');
    expect(places).toContain('Phụ lục 8!D27 warning');
    expect(places).not.toContain('Phụ lục 2!D7 info');
    expect(new Set(places).size).toBe(places.length);
  });
});
