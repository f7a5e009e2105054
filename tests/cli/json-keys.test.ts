/** Every key that the command prints is named in docs/json.md, the contract that programs are written against. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createWorkbook } from '../../src/hosts/file/create/create-workbook.js';
import { m06aTable } from '../../src/sources/dossiers/m06a-table.js';
import { readDossierList } from '../../src/sources/dossiers/read-dossier-list.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { mailboxOf, PERIOD, type Plight } from '../support/collect/many-units.js';
import { layOutDossiers } from '../support/dossiers/lay-out.js';
import { m06aSheet } from '../support/dossiers/m06a-workbook.js';
import { asTable } from '../support/dossiers/as-table.js';
import { makeDossiers, SEED_PERIOD, SEED_TRUTH } from '../support/dossiers/make-dossiers.js';
import { toXlsx } from '../support/dossiers/write-xlsx.js';
import { ROOT } from '../support/paths.js';
import { put, SAMPLE, soat, temporaryFolder } from './support.js';

const CONTRACT = readFileSync(join(ROOT, 'docs', 'json.md'), 'utf8');
const REPORT = join(ROOT, 'samples', 'bao-cao-quang-phu-6t2023.docx');
const folder = temporaryFolder();
const list = put(folder, 'ho-so.xlsx', toXlsx(layOutDossiers(makeDossiers(1, SEED_TRUTH), { traps: true })));
const PLIGHTS: Readonly<Record<number, Plight>> = { 1: 'missing', 2: 'copied-title', 3: 'mistake' };
const box = mailboxOf(builtInEdition()!.edition, { count: 5, seed: 5, plightOf: (unit) => PLIGHTS[unit] ?? 'fine' });
for (const { path, bytes } of box.files) {
  const file = join(folder, 'inbox', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
writeFileSync(join(folder, 'inbox', 'hong.xlsx'), 'x');
writeFileSync(join(folder, 'inbox', '~$a.xlsx'), 'lock');
/** A figure of two readings, and a sentence longer than people write. */
const text = put(folder, 'loi.txt', `Quá hạn: 05 hồ sơ.\n\n${'có 12 hồ sơ; '.repeat(700)}\n`);
const [first] = box.units;
const units = put(folder, 'list.csv', [...box.units, first!].map(({ name }) => name).join('\n') + '\nGhi chú: đã đủ\n');
const m06a = m06aTable(readDossierList(asTable(layOutDossiers(makeDossiers(1, SEED_TRUTH))))!, SEED_PERIOD);
const wide = put(folder, 'ii06a.xlsx', createWorkbook([m06aSheet(m06a)]));
const total = join(folder, 'total.xlsx');
const total2 = join(folder, 'total2.xlsx');

/** Below these, keys are names of data, not of the contract: references, names of counts, words of an office. */
const BY_NAME = new Set([
  'counts',
  'counted',
  'procedures',
  'columns',
  'figures',
  'parts',
  'outside',
  'total',
  'range',
]);

function keysOf(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => keysOf(one, at));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => [
    ...(BY_NAME.has(at) && !isNamed(key) ? [] : [key]),
    ...keysOf(below, key),
  ]);
}

/** In backticks in the text, or as a key of an example. */
function isNamed(key: string): boolean {
  return CONTRACT.includes(`"${key}":`) || new RegExp(`\`(?:[\\w.]+\\.)?${key}(?:\\[\\])?\``).test(CONTRACT);
}

const everPrinted = new Set<string>();

test.each([
  ['check', ['check', SAMPLE]],
  ['check of a form with several columns', ['check', wide]],
  ['check of a folder', ['check', join(folder, 'inbox')]],
  [
    'check with other sources',
    [
      'check',
      SAMPLE,
      '--dossiers',
      list,
      '--from',
      '2022-12-06',
      '--to',
      '2023-06-07',
      '--previous',
      SAMPLE,
      '--report',
      REPORT,
    ],
  ],
  ['fill', ['fill', SAMPLE, '-o', join(folder, 'filled.xlsx')]],
  ['dossiers', ['dossiers', list, '--from', '2022-12-06', '--to', '2023-06-07', '--rows', 'solved_late']],
  ['facts', ['facts', REPORT]],
  ['facts of a text', ['facts', text]],
  ['learn', ['learn', SAMPLE, '-o', join(folder, 'edition.json'), '--filled', join(folder, 'inbox')]],
  ['import', ['import', REPORT, '-o', join(folder, 'imported.xlsx')]],
  ['sentences', ['sentences', SAMPLE]],
  [
    'collect',
    [
      'collect',
      join(folder, 'inbox'),
      '-o',
      total,
      '--units',
      units,
      '--period',
      PERIOD,
      '--messages',
      join(folder, 'm'),
      '--marked',
      join(folder, 'k'),
    ],
  ],
  ['collect with a total of before', ['collect', join(folder, 'inbox'), '-o', total2, '--previous', total]],
  ['new', ['new', '--units', units, '--period', 'Quý III/2026', '--from', total, '-o', join(folder, 'new')]],
])('%s', async (_name, argv) => {
  const { out, err } = await soat([...argv, '--json']);
  const printed: unknown = JSON.parse(out || 'null');
  expect([printed === null, err.includes('--help')]).toEqual([false, false]);
  const keys = [...new Set(keysOf(printed))];
  for (const key of keys) everPrinted.add(key);
  expect(keys.length).toBeGreaterThan(2);
  expect(keys.filter((key) => !isNamed(key))).toEqual([]);
});

test('every key of the examples is one that is printed', () => {
  const examples = [...CONTRACT.matchAll(/```jsonc\n([\s\S]*?)```/g)]
    .map(([, text = '']) => text)
    .join('')
    .replace(/\/\/.*$/gm, '');
  const keys = [...new Set([...examples.matchAll(/"([\w]+)":/g)].map(([, key = '']) => key))];
  expect(keys.length).toBeGreaterThan(80);
  expect(keys.filter((key) => !everPrinted.has(key))).toEqual([]);
});
