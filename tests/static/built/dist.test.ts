/** What `npm run build` puts on an office's server: complete, from nowhere else, and small where it must be. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtInEdition } from '../../../src/rules/editions.js';
import { GENERAL_RULES } from '../../../src/rules/general.js';
import { ROOT, WEB } from '../../support/paths.js';
import { syntaxFault } from '../../support/syntax.js';
import { findAll, parseXml } from '../../support/xml-tree.js';

interface OfficeFiles {
  readonly OFFICE_FILES: readonly string[];
  readonly ERROR_UX: { readonly from: string; readonly alias: string };
  readonly officeFolder: () => string;
}
const { OFFICE_FILES, ERROR_UX, officeFolder } = jest.requireActual<OfficeFiles>('../../../src/build/office-files.js');

const read = (path: string): string => readFileSync(join(WEB, path), 'utf8');
const files = readdirSync(WEB, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(WEB.length + 1)
      .replaceAll('\\', '/'),
  );
/** Our own code, without what Microsoft wrote and without maps. */
const scripts = files.filter((file) => file.endsWith('.js') && !file.startsWith('office/'));
/** The page as one file has a test of its own. */
const SINGLE = 'soat-phu-luc.html';
const taskpane = read('taskpane.html');
const paneScripts = (/data-scripts="([^"]*)"/.exec(taskpane)?.[1] ?? '').split(' ');

describe('office.js', () => {
  test.each([...OFFICE_FILES])('%s is the package’s own file, byte for byte', (file) => {
    expect(readFileSync(join(WEB, 'office', file)).equals(readFileSync(join(officeFolder(), file)))).toBe(true);
  });

  test('its error page lies under both spellings', () => {
    const names = readdirSync(join(officeFolder(), ERROR_UX.from), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(officeFolder().length + 1 + ERROR_UX.from.length));
    expect(names.length).toBeGreaterThan(5);
    for (const alias of [ERROR_UX.from, ERROR_UX.alias]) {
      for (const name of names) expect(existsSync(join(WEB, 'office', alias + name))).toBe(true);
    }
  });

  test('nothing of it is in the repository', () => {
    const ignored = readFileSync(join(ROOT, '.gitignore'), 'utf8').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['dist/', 'node_modules']));
  });
});

describe('content security policy', () => {
  const BASE =
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; " +
    "connect-src 'self'; frame-src 'self'; worker-src 'self'; child-src 'self'; " +
    "base-uri 'none'; form-action 'none'; object-src 'none'";
  // The grid draws from blobs and data; scripts are as strict as in the pane.
  const WORKBENCH = BASE.replace('data:;', 'data: blob:;')
    .replace("font-src 'self'", "font-src 'self' data:")
    .replace("frame-src 'self'; ", '');
  // No frame; files are read on workers of our own.
  const COLLECT = BASE.replace("frame-src 'self'; ", '');
  const HELP =
    "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";

  test.each([
    ['taskpane.html', BASE],
    ['index.html', WORKBENCH],
    ['collect.html', COLLECT],
    ['help.html', HELP],
    ['rules.html', HELP],
  ])('%s', (page, wanted) => {
    const found = [...read(page).matchAll(/http-equiv="Content-Security-Policy"\s+content="([^"]*)"/g)];
    expect(found.map((match) => match[1])).toEqual([wanted]);
  });

  test('no page has scripts in its text', () => {
    const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith('office/') && file !== SINGLE);
    for (const page of pages) {
      for (const [, attributes = '', body = ''] of read(page).matchAll(/<script([^>]*)>([^<]*)/g)) {
        expect(attributes).toContain('src=');
        expect(body.trim()).toBe('');
      }
      expect(read(page)).not.toMatch(/\son[a-z]+=/);
    }
  });
});

describe('addresses of others', () => {
  /** Names and citations that are never fetched; anything else in our bundles fails here. */
  const ALLOWED: readonly (readonly [RegExp, string])[] = [
    [/^http:\/\/www\.w3\.org\//, 'names of XML, SVG, MathML namespaces'],
    [/^http:\/\/schemas\.(openxmlformats|microsoft)\.(org|com)\//, 'names of namespaces of .xlsx and .docx'],
    [/^http:\/\/purl\.(oclc\.org\/ooxml|org\/dc)\//, 'the same, strict workbooks and their properties'],
    [/^https?:\/\/(www\.)?(react\.dev|fb\.me|reactjs\.org)\//, 'React: addresses in error messages'],
    [/^https:\/\/(aka\.ms\/griffel|github\.com\/microsoft\/griffel)/, 'Fluent’s styles: addresses in warnings'],
  ];
  /** The grid and the reader of .xls are others’ code, loaded late; they too must name nothing that could be fetched. */
  const ALLOWED_LATE: readonly (readonly [RegExp, string])[] = [
    ...ALLOWED,
    [/^https?:\/\/(github\.com|feross\.org|git\.io|mths\.be|lodash\.com|openjsf\.org|underscorejs\.org)\b/, 'licences'],
    [/^https?:\/\/(support|learn|docs)\.microsoft\.com\//, 'Univer: help on formula functions, as links'],
    [/^https?:\/\/(support\.google\.com\/docs|www\.wps\.cn\/learning)\//, 'the same, for functions Excel lacks'],
    [/^https?:\/\/([a-z-]+\.)*(univer\.(ai|plus)|universheet\.net)\b/, 'Univer: its own pages in messages'],
    [
      /^https?:\/\/(redi\.wendell\.fun|(mozilla|localforage)\.github\.io\/localForage)/,
      'its libraries: addresses in messages',
    ],
    [/^http:\/\/sharejs\.org\/types\//, 'names of types of operations, never fetched'],
    [
      /^http:\/\/(docs\.oasis-open\.org|openoffice\.org|schemas\.apple\.com|sheetjs|relaxng\.org)/,
      'SheetJS: namespaces',
    ],
  ];

  const initial = new Set(paneScripts);
  test.each(scripts)('%s names none but the listed', (file) => {
    const allowed = initial.has(file) || file.startsWith('boot.') ? ALLOWED : ALLOWED_LATE;
    const found = [...new Set(read(file).match(/(?:https?|wss?):\/\/[a-z0-9.-]+\.[a-z]{2,}[^\s"'`\\)<>]*/gi) ?? [])];
    expect(found.filter((address) => !allowed.some(([pattern]) => pattern.test(address)))).toEqual([]);
  });

  test('pages ask for nothing outside', () => {
    for (const page of ['index.html', 'collect.html', 'taskpane.html', 'help.html', 'rules.html']) {
      expect(read(page)).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    }
  });

  test('nothing is built from text at run time in the pane', () => {
    for (const file of paneScripts) expect(read(file)).not.toMatch(/\beval\(|new Function\(/);
  });
});

test('the handbook has every rule under its id, as the pane links to it', () => {
  const ids = [...read('rules.html').matchAll(/<h3 id="([^"]+)">/g)].map((match) => match[1]);
  const edition = builtInEdition();
  expect(ids).toEqual(expect.arrayContaining(edition?.edition.rules.map(({ id }) => id) ?? []));
  expect(ids).toEqual(expect.arrayContaining(GENERAL_RULES.map(({ id }) => id)));
  expect(new Set(ids).size).toBe(ids.length);
});

describe('the pane’s first load', () => {
  const BUDGET = 160 * 1024;

  test('at most 160 kB of JavaScript, gzipped, before the first paint', () => {
    const sizes = paneScripts.map((file) => gzipSync(read(file), { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET);
  });

  test('runs in a web view that stands at Chrome 90', () => {
    for (const file of scripts.filter((name) => !/^(univer|grid|workbench)\./.test(name))) {
      expect([file, syntaxFault(read(file), 2020)]).toEqual([file, null]);
    }
  });

  test('nothing of the grid is in it', () => {
    for (const file of paneScripts) expect(read(file)).not.toMatch(/univer/i);
  });
});

test('every file that a page names is there', () => {
  for (const page of ['index.html', 'collect.html', 'taskpane.html', 'help.html', 'rules.html']) {
    const named = [...read(page).matchAll(/(?:src|href|data-scripts|data-styles)="([^"]*)"/g)]
      .flatMap((match) => (match[1] ?? '').split(' '))
      .filter((name) => name !== '' && name !== './');
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(existsSync(join(WEB, name))).toBe(true);
  }
});

test('every file that the manifest names is there', () => {
  const manifest = parseXml(read('manifest.xml'));
  const places = [...findAll(manifest, 'bt:Image'), ...findAll(manifest, 'bt:Url'), ...findAll(manifest, 'IconUrl')]
    .map(({ attributes }) => attributes['DefaultValue'])
    .filter((address) => address !== undefined)
    .map((address) => address.replace('https://localhost:3000/', ''));
  expect(places.length).toBeGreaterThan(18);
  for (const place of [...places, 'assets/shortcuts.json', 'assets/shortcuts.en-us.json']) {
    expect(existsSync(join(WEB, place))).toBe(true);
  }
});
