/**
 * `npm run check:libreoffice`: whether LibreOffice computes from our formulas what we say they give. A unit's rates and
 * totals are taken out of the sample, filled in as formulas, the stored results removed, and the file computed and saved
 * by `soffice` (which has to be installed; the tests do without it). The same with forms that were learned.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { recognise } from '../src/forms/recognise.js';
import { openWorkbook, readWorkbook } from '../src/hosts/file/open.js';
import { check } from '../src/review/check.js';
import { fillEdits, proposalsOf } from '../src/review/fill.js';
import { builtInEdition } from '../src/rules/editions.js';
import { formatPlace } from '../src/workbook/address.js';
import type { CellEdit } from '../src/workbook/edit.js';
import { findCell, findSheet } from '../src/workbook/snapshot.js';
import { consistentUnit } from '../tests/support/units.js';
import { filledLearnedForms, type FilledWorkbook } from './libreoffice-learned.js';
import { line } from './print.js';

const SAMPLE = join(__dirname, '..', 'samples', 'phu-luc-quang-phu-6t2023.xlsx');

async function main(): Promise<number> {
  const compiled = builtInEdition();
  if (!compiled) throw new Error('no edition');
  const host = await openWorkbook(readFileSync(SAMPLE), SAMPLE);
  const { reading } = recognise(await host.read(), compiled.edition);
  const figures = consistentUnit(2023, { level: 'huyen' });
  const ofRules = new Set(compiled.rules.flatMap(({ assignment }) => assignment?.target.name ?? []));
  const edits = [...reading.entries.values()].flatMap(({ ref, place }): CellEdit[] => {
    if (!place) return [];
    const value = ofRules.has(ref) ? undefined : figures.get(ref);
    return [value === undefined ? { kind: 'clear', ...place } : { kind: 'text', ...place, value }];
  });
  await host.apply(edits);
  const result = check(recognise(await host.read(), compiled.edition), compiled, { level: 'huyen' });
  const proposals = proposalsOf(result);
  await host.apply(fillEdits(proposals, 'formulas', result));

  const own: FilledWorkbook = {
    name: 'phu-luc-2023',
    bytes: await host.save(),
    proposals,
    wanted: proposals.filter(({ formula }) => formula !== null).length,
  };
  const folder = mkdtempSync(join(tmpdir(), 'soat-libreoffice-'));
  try {
    return computed(folder, [own, ...(await filledLearnedForms())]) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether LibreOffice gives our results in every formula, and every computed cell has one. */
function computed(folder: string, workbooks: readonly FilledWorkbook[]): boolean {
  for (const { name, bytes } of workbooks) writeFileSync(join(folder, `${name}.xlsx`), withoutResults(bytes));
  const out = join(folder, 'computed');
  mkdirSync(out);
  const files = workbooks.map(({ name }) => join(folder, `${name}.xlsx`));
  const { error } = spawnSync('soffice', ['--headless', '--convert-to', 'xlsx', '--outdir', out, ...files]);
  if (error) throw error;
  let isRight = true;
  for (const { name, proposals, wanted } of workbooks) {
    const snapshot = readWorkbook(readFileSync(join(out, `${name}.xlsx`)));
    const formulas = proposals.filter(({ formula }) => formula !== null);
    let wrong = 0;
    for (const { place, formula, result: ours } of formulas) {
      const sheet = findSheet(snapshot, place.sheet);
      const theirs = sheet && findCell(sheet, place.row, place.column)?.value;
      if (typeof theirs === 'number' && Math.abs(theirs - ours) < 1e-9) continue;
      wrong += 1;
      line(`${formatPlace(place)} =${formula ?? ''}: LibreOffice ${JSON.stringify(theirs)}, ours ${ours}`);
    }
    line(`${name}: ${formulas.length} formulas of ${wanted}, ${wrong} computed otherwise by LibreOffice`);
    isRight &&= wrong === 0 && formulas.length === wanted && wanted > 0;
  }
  return isRight;
}

/** Every formula without its stored result, so that it has to be computed. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/')) continue;
    parts[name] = strToU8(strFromU8(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}

void main().then((code) => {
  process.exitCode = code;
});
