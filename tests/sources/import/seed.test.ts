/** The real report's appendices: out of Word they are, cell for cell, those of the real workbook. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { recognise } from '../../../src/forms/recognise.js';
import type { Recognition } from '../../../src/forms/recognition.js';
import { createWorkbook } from '../../../src/hosts/file/create/create-workbook.js';
import { openDocument } from '../../../src/hosts/file/docx/open-document.js';
import { openWorkbook } from '../../../src/hosts/file/open.js';
import { builtInEdition } from '../../../src/rules/editions.js';
import { importDifferences } from '../../../src/sources/import/figure-differences.js';
import { importAppendices } from '../../../src/sources/import/import-tables.js';
import { formatAddress } from '../../../src/workbook/address.js';

const { edition } = builtInEdition()!;

async function recognised(bytes: Uint8Array): Promise<Recognition> {
  return recognise(await (await openWorkbook(bytes, 'x.xlsx')).read(), edition);
}

const cellsOf = (recognition: Recognition): readonly string[] =>
  [...recognition.reading.entries.values()].map(
    ({ ref, place, state, quantity, written, note }) =>
      `${ref} ${place!.sheet}!${formatAddress(place!)} ${state} ${quantity ? `${quantity.value}/${quantity.decimals}` : written} ${note}`,
  );

describe.each(['docx', 'txt'])('the sample as .%s', (ending) => {
  const document = openDocument(readFileSync(`samples/bao-cao-quang-phu-6t2023.${ending}`), `x.${ending}`);
  const imported = importAppendices(document, edition);

  test('gives the workbook of the sample, cell for cell', async () => {
    const theirs = await recognised(readFileSync('samples/phu-luc-quang-phu-6t2023.xlsx'));
    const ours = await recognised(createWorkbook(imported.sheets));
    expect(cellsOf(ours)).toEqual(cellsOf(theirs));
    expect(cellsOf(ours).length).toBeGreaterThan(120);
    expect(
      ours.forms.flatMap(({ deviations, missing, unrecognised }) => [...deviations, ...missing, ...unrecognised]),
    ).toEqual([]);
    expect(importDifferences(theirs, imported.recognition)).toEqual([]);
  });

  test('writes numbers as numbers with the look they had', () => {
    const sheet = imported.sheets.find(({ name }) => name === 'Phụ lục 4')!;
    const figures = sheet.rows.map((row) => row[3]).filter((cell) => typeof cell?.value === 'number');
    expect(figures.map((cell) => [cell!.value, cell!.format])).toEqual([
      [130, '0'],
      [2, '0'],
      [54, '0'],
      [99.7, '0.0'],
      [1144, '#,##0'],
      [1142, '#,##0'],
      [100, '0'],
      [0, '0'],
      [0, '0'],
    ]);
    expect(imported.sheets[0]!.rows[5]![3]).toMatchObject({ value: 5, format: '00' });
    expect(imported.sheets[0]!.rows[1]![0]!.value).toBe(
      'BIỂU MẪU THỐNG KÊ SỐ LIỆU BÁO CÁO CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH',
    );
  });

  test('lists the one thing that is no number', () => {
    expect(imported.notUnderstood).toEqual([{ kind: 'word', form: '8', ref: '8:1', text: '', figure: 'Chưa rõ' }]);
  });
});
