/** A folder of unit workbooks with figures of their own, made once from a fixed seed in the system's temporary folder. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recognise } from '../src/forms/recognise.js';
import { openWorkbook } from '../src/hosts/file/open.js';
import { builtInEdition } from '../src/rules/editions.js';
import type { CellEdit } from '../src/workbook/edit.js';
import { consistentUnit } from '../tests/support/units.js';
import { Random } from '../tests/support/random.js';
import { line } from './print.js';

/** Part of the folder's name: another way of making them gets another folder. */
const MAKE = 1;

/** The folder, filled: `00000.xlsx` … Every tenth workbook has figures that do not agree. */
export async function unitWorkbooks(root: string, count: number): Promise<string> {
  const folder = join(tmpdir(), `soat-bench-${MAKE}-${count}`);
  if (existsSync(folder)) return folder;
  const compiled = builtInEdition();
  if (!compiled) throw new Error('no edition');
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft);
  line(`making ${count} workbooks in ${folder} …`);
  const sample = new Uint8Array(readFileSync(join(root, 'samples', 'phu-luc-quang-phu-6t2023.xlsx')));
  const { reading } = recognise(await (await openWorkbook(sample, 'sample.xlsx')).read(), compiled.edition);
  for (let seed = 0; seed < count; seed += 1) {
    const figures = consistentUnit(seed, { level: 'xa' });
    if (seed % 10 === 0) figures.set('4:3.2.1', String(new Random(seed).int(1, 200)));
    const edits = [...reading.entries.values()].flatMap(({ ref, place }): CellEdit[] => {
      if (!place) return [];
      const value = figures.get(ref);
      return [value === undefined ? { kind: 'clear', ...place } : { kind: 'text', ...place, value }];
    });
    const host = await openWorkbook(sample, 'sample.xlsx');
    await host.apply(edits);
    writeFileSync(join(draft, `${String(seed).padStart(5, '0')}.xlsx`), await host.save());
  }
  renameSync(draft, folder);
  return folder;
}
