/** Reading, recognising and checking one unit's workbook, beside others merely reading the same bytes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { Workbook } from 'exceljs';
import { recognise } from '../src/forms/recognise.js';
import { readWorkbook } from '../src/hosts/file/open.js';
import { check } from '../src/review/check.js';
import { proposalsOf } from '../src/review/fill.js';
import { builtInEdition } from '../src/rules/editions.js';
import { measure } from './measure.js';
import { budget, heading, timings } from './print.js';

/** Of what SheetJS takes to read the file. */
const BUDGET = 1 / 4;

export async function benchReadAndCheck(root: string): Promise<void> {
  const buffer = readFileSync(join(root, 'samples', 'phu-luc-quang-phu-6t2023.xlsx'));
  const bytes = new Uint8Array(buffer);
  const compiled = builtInEdition();
  if (!compiled) throw new Error('no edition');
  heading('One workbook of seven forms: read + recognise + check, beside reading it');
  const all = await measure(
    [
      {
        name: 'ours: read + recognise + check',
        once: () => check(recognise(readWorkbook(bytes), compiled.edition), compiled),
      },
      { name: 'SheetJS (@e965/xlsx): read', once: () => read(bytes, { type: 'array' }) },
      { name: 'exceljs: read', once: () => new Workbook().xlsx.load(buffer.buffer) },
      { name: 'ours: read alone', once: () => readWorkbook(bytes) },
    ],
    { warmUp: 100, measured: 100 },
  );
  timings(all);
  const [ours, sheetJs] = all;
  if (ours && sheetJs) {
    budget(
      `at most a quarter of SheetJS reading (${(ours.median / sheetJs.median).toFixed(3)})`,
      ours.median <= sheetJs.median * BUDGET,
    );
  }
  const snapshot = readWorkbook(bytes);
  const recognition = recognise(snapshot, compiled.edition);
  const result = check(recognition, compiled);
  timings(
    await measure(
      [
        { name: '  of it: recognise', once: () => recognise(snapshot, compiled.edition) },
        { name: '  of it: check', once: () => check(recognition, compiled) },
        { name: '  and beside it: what can be filled', once: () => proposalsOf(result) },
      ],
      { warmUp: 100, measured: 100 },
    ),
  );
}
