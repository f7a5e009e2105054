/**
 * No use of Office.js above the baseline without a gate, none that the shipped library does not have, and none without a
 * contract case (tests/standin/api) after Microsoft's reference.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BASELINE } from '../../src/hosts/office/capabilities.js';
import { createApiProgram, findApiUses } from '../support/api-level.js';
import type { ApiUse } from '../support/api-level.js';
import { loadClientWindow } from '../support/office-client.js';
import { casesIn, memberKey, saidOf, textsOf, type WrittenCase } from '../support/written-cases.js';

const ROOT = path.resolve(__dirname, '../..');
const FOLDER = path.join(ROOT, 'src/hosts/office');
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => path.join(FOLDER, name));

const CASE_FOLDER = path.join(ROOT, 'tests/standin/api');
const CASE_FILES = readdirSync(CASE_FOLDER)
  .filter((name) => name.endsWith('-cases.ts'))
  .map((name) => path.join(CASE_FOLDER, name));
/** All that is used of Office.js: the host, and the commands of the ribbon. */
const USERS = [...FILES, path.join(ROOT, 'src/commands/office-command-host.ts')];

const MINOR = Number(BASELINE.version.split('.')[1]);

/** Sources that the check must judge rightly, or it proves nothing about ours. */
const PROBES: Readonly<Record<string, readonly [string, string | null]>> = {
  'at the baseline': ['context.workbook.comments.getItemOrNullObject("x");', null],
  'above it': ['context.workbook.notes.add("A1", "x");', 'ExcelApi 1.18 needs a gate'],
  'above it, gated': [
    'if (Office.context.requirements.isSetSupported("ExcelApi", "1.18")) { context.workbook.notes.add("A1", "x"); }',
    null,
  ],
  'gated too low': [
    'if (Office.context.requirements.isSetSupported("ExcelApi", "1.17")) { context.workbook.notes.add("A1", "x"); }',
    'ExcelApi 1.18 needs a gate',
  ],
  'gated the wrong way round': [
    'if (!Office.context.requirements.isSetSupported("ExcelApi", "1.18")) { context.workbook.notes.add("A1", "x"); }',
    'ExcelApi 1.18 needs a gate',
  ],
  'the else of a gate': [
    'if (Office.context.requirements.isSetSupported("ExcelApi", "1.18")) { } else { context.workbook.notes.add("A1", "x"); }',
    'ExcelApi 1.18 needs a gate',
  ],
  'in a load': ['context.workbook.getSelectedRange().load("address,valuesAsJson");', 'ExcelApi 1.16 needs a gate'],
  'deep in a load': ['context.workbook.worksheets.load("items/protection/canPauseProtection");', 'needs a gate'],
  'misspelt in a load': ['context.workbook.worksheets.load("items/nmae");', 'no such property: items/nmae'],
  'taken apart': ['const { notes } = context.workbook; void notes;', 'ExcelApi 1.18 needs a gate'],
  'as an option': [
    'context.workbook.getSelectedRange().getCellProperties({ textRuns: true });',
    'ExcelApi 1.18 needs a gate',
  ],
  'of another set': ['Office.context.document.getFileAsync(Office.FileType.Compressed, () => {});', 'needs a gate'],
  'of another set, gated': [
    'if (Office.context.requirements.isSetSupported("CompressedFile", "1.1")) Office.context.document.getFileAsync(Office.FileType.Compressed, () => {});',
    null,
  ],
  'only online': ['context.workbook.worksheets.getActiveWorksheet().protection.pauseProtection();', 'needs a gate'],
};

let program: ReturnType<typeof createApiProgram>;
let uses: ApiUse[];
const probeFile = (name: string) => path.join(FOLDER, `probe-${name.replaceAll(' ', '-')}.ts`);

beforeAll(() => {
  const probes = Object.entries(PROBES).map(
    ([name, [code]]) =>
      [probeFile(name), `export function probe(context: Excel.RequestContext): void { ${code} }`] as const,
  );
  program = createApiProgram([...USERS, ...CASE_FILES], new Map(probes));
  uses = findApiUses(program, FILES, MINOR);
}, 60_000);

test.each(Object.entries(PROBES))('judges a use %s', (name, [, expected]) => {
  const problems = findApiUses(program, [probeFile(name)], MINOR).flatMap(({ problem }) => problem ?? []);
  if (expected === null) expect(problems).toEqual([]);
  else expect(problems.join('; ')).toContain(expected);
});

test('the host uses nothing above the baseline without a gate, and nothing untagged', () => {
  expect(uses.length).toBeGreaterThan(100);
  expect(uses.filter(({ problem }) => problem !== null)).toEqual([]);
});

test('the library that we ship has every member that the host uses', () => {
  const { Excel } = loadClientWindow() as { Excel: Record<string, { prototype?: object } | undefined> };
  const missing = uses.filter(({ owner, member }) => {
    const prototype = Excel[owner]?.prototype;
    return prototype !== undefined && !(member in prototype);
  });
  expect(missing).toEqual([]);
  const classes = new Set(uses.map(({ owner }) => owner).filter((owner) => Excel[owner]?.prototype));
  expect(classes.size).toBeGreaterThan(10);
});

test('the manifests ask for no more than the baseline', () => {
  for (const name of ['manifest.xml', 'manifest.template.xml']) {
    const file = path.join(ROOT, name);
    if (!existsSync(file)) continue;
    const asked = [...readFileSync(file, 'utf8').matchAll(/<Set\s+Name="ExcelApi"\s+MinVersion="1\.(\d+)"/g)];
    for (const [, minor] of asked) expect(Number(minor)).toBeLessThanOrEqual(MINOR);
  }
});

describe('contract cases', () => {
  let cases: WrittenCase[];
  beforeAll(() => {
    cases = CASE_FILES.flatMap((file) => casesIn(program.getSourceFile(file)));
  });

  test('there is one for each member that we use', () => {
    const used = new Set(findApiUses(program, USERS, MINOR).map(({ owner, member }) => memberKey(owner, member)));
    expect(used.size).toBeGreaterThan(150);
    const held = new Set(cases.flatMap(({ says }) => [...says.keys()]));
    expect([...used].filter((member) => !held.has(member)).sort()).toEqual([]);
  });

  test('each uses the members that it is about', () => {
    const all = findApiUses(program, CASE_FILES, MINOR);
    for (const { file, title, says, from, to } of cases) {
      const inside = all.filter(({ place }) => {
        const [, name, line] = /^(.*):(\d+)$/.exec(place) ?? [];
        return name === file && Number(line) >= from && Number(line) <= to;
      });
      const names = new Set(inside.map(({ owner, member }) => memberKey(owner, member)));
      expect([title, [...says.keys()].filter((member) => !names.has(member))]).toEqual([title, []]);
    }
  });

  test('what each quotes stands in Microsoft’s reference of that member; where it quotes nothing the reference is silent', () => {
    const types = program.getSourceFiles().find(({ fileName }) => fileName.includes('/@types/office-js/'));
    if (!types) throw new Error('no reference');
    const reference = textsOf(types);
    const wrong = cases.flatMap(({ says }) =>
      [...says].filter(([member, quotation]) => {
        const said = saidOf(reference, member);
        return quotation === '' ? said !== '' : !said.includes(quotation);
      }),
    );
    expect(wrong).toEqual([]);
  });
});
