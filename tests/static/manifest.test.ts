/**
 * The manifest, offline: Microsoft's own validation is a service. What is held here is what Office refuses without saying
 * why (order, lengths, ids that lead nowhere) and what we promise (low base requirements, two languages).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/paths.js';
import { at, findAll, parseXml } from '../support/xml-tree.js';

const text = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const manifest = parseXml(text);
const overrides = at(manifest, 'VersionOverrides');
const BASE = 'https://localhost:3000/';

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
  readonly resources: { readonly default: Readonly<Record<string, { readonly value: string }>> };
}
const readJson = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, 'assets', name), 'utf8'));
const shortcuts = readJson('shortcuts.json') as Shortcuts; // the tests below hold its shape

/** manifest-element-ordering.md: Office reads elements in this order and drops what comes at another place. */
const ORDER = [
  'Id',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'AppDomains',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
  'VersionOverrides',
  'ExtendedOverrides',
];
const NESTED_ORDER: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['VersionOverrides'], ['Requirements', 'Hosts', 'Resources']],
  [
    ['VersionOverrides', 'Hosts', 'Host'],
    ['Runtimes', 'DesktopFormFactor'],
  ],
  [
    ['VersionOverrides', 'Hosts', 'Host', 'DesktopFormFactor'],
    ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  ],
  [
    ['VersionOverrides', 'Hosts', 'Host', 'DesktopFormFactor', 'GetStarted'],
    ['Title', 'Description', 'LearnMoreUrl'],
  ],
  [
    ['VersionOverrides', 'Resources'],
    ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  ],
];

test('elements stand in the order Office wants', () => {
  expect(manifest.children.map(({ name }) => name)).toEqual(ORDER);
  for (const [path, names] of NESTED_ORDER) {
    expect(at(manifest, ...path).children.map(({ name }) => name)).toEqual(names);
  }
  for (const control of findAll(overrides, 'Control')) {
    expect(control.children.map(({ name }) => name)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
  }
  expect(at(findAll(overrides, 'Group')[0] ?? overrides, 'Label').attributes['resid']).toBe('Group.Label');
});

test('an id, a version of four numbers, texts within their lengths', () => {
  expect(at(manifest, 'Id').text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(at(manifest, 'Version').text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(at(manifest, 'Version').text).toBe(`${version}.0`);
  for (const [name, most] of [
    ['DisplayName', 125],
    ['Description', 250],
  ] as const) {
    const element = at(manifest, name);
    expect(element.attributes['DefaultValue']?.length).toBeLessThanOrEqual(most);
    expect(element.children[0]?.attributes['Value']?.length).toBeLessThanOrEqual(most);
  }
});

test('an old Excel can still install it and read why nothing more works; the ribbon waits for the shared runtime', () => {
  const set = at(manifest, 'Requirements', 'Sets', 'Set');
  expect(set.attributes).toMatchObject({ Name: 'ExcelApi', MinVersion: '1.1' });
  expect(at(overrides, 'Requirements', 'bt:Sets', 'bt:Set').attributes).toEqual({
    Name: 'SharedRuntime',
    MinVersion: '1.1',
  });
  expect(at(manifest, 'Permissions').text).toBe('ReadWriteDocument');
});

test('Vietnamese first, English for every text', () => {
  expect(at(manifest, 'DefaultLocale').text).toBe('vi-VN');
  const texts = [...findAll(overrides, 'bt:String'), at(manifest, 'DisplayName'), at(manifest, 'Description')];
  for (const element of texts) {
    const override = element.children.filter(({ name }) => name.endsWith('Override'));
    expect(override.map(({ attributes }) => attributes['Locale'])).toEqual(['en-US']);
    expect(override[0]?.attributes['Value']).toBeTruthy();
  }
});

test('every resource that is asked for exists once, is used, and keeps its limits', () => {
  const resources = at(overrides, 'Resources');
  const defined = resources.children.flatMap(({ children }) =>
    children.map(({ attributes }) => attributes['id'] ?? ''),
  );
  const used = new Set([...text.matchAll(/ resid="([^"]+)"/g)].map((match) => match[1]));
  expect(new Set(defined).size).toBe(defined.length);
  expect([...used].sort()).toEqual([...defined].sort());
  for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  for (const [group, most] of [
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
    ['bt:Urls', 2048],
    ['bt:Images', 2048],
  ] as const) {
    for (const { attributes, children } of at(resources, group).children) {
      expect(attributes['DefaultValue']?.length).toBeLessThanOrEqual(most);
      for (const child of children) expect(child.attributes['Value']?.length).toBeLessThanOrEqual(most);
    }
  }
});

test('one page for pane, ribbon functions and runtime', () => {
  const runtime = findAll(overrides, 'Runtime');
  expect(runtime.map(({ attributes }) => attributes)).toEqual([{ resid: 'Pane.Url', lifetime: 'long' }]);
  expect(findAll(overrides, 'FunctionFile').map(({ attributes }) => attributes['resid'])).toEqual(['Pane.Url']);
  expect(findAll(overrides, 'SourceLocation').map(({ attributes }) => attributes['resid'])).toEqual(['Pane.Url']);
  const page = findAll(overrides, 'bt:Url').find(({ attributes }) => attributes['id'] === 'Pane.Url');
  expect(at(manifest, 'DefaultSettings', 'SourceLocation').attributes['DefaultValue']).toBe(
    page?.attributes['DefaultValue'],
  );
});

test('ids of groups and buttons are unique', () => {
  const ids = ['Group', 'Control'].flatMap((name) =>
    findAll(overrides, name).map(({ attributes }) => attributes['id']),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(findAll(overrides, 'Control').length).toBeLessThan(6); // a group on Home, not a tab of its own
});

test('icons are PNG files of the size that is said', () => {
  const images = findAll(overrides, 'bt:Image').filter(({ attributes }) => attributes['DefaultValue']);
  expect(images.length).toBe(18);
  for (const { attributes } of images) {
    expect(pngSize(attributes['DefaultValue'])).toBe(Number(attributes['id']?.split('.').at(-1)));
  }
  for (const icon of findAll(overrides, 'Icon')) {
    expect(icon.children.map(({ attributes }) => attributes['size'])).toEqual(['16', '32', '80']);
  }
  expect(pngSize(at(manifest, 'IconUrl').attributes['DefaultValue'])).toBe(32);
  expect(pngSize(at(manifest, 'HighResolutionIconUrl').attributes['DefaultValue'])).toBe(64);
});

test('every address is https, on our own server, and leads to something that the build makes', () => {
  const addresses = [...text.matchAll(/https?:\/\/[^"<\s]+/g)].map(([address]) => address);
  const ours = addresses.filter((address) => !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(address));
  const places = new Set(ours.filter((address) => address !== BASE.slice(0, -1)));
  for (const address of places) {
    expect(address.startsWith(BASE)).toBe(true);
    const path = address.slice(BASE.length);
    expect(existsSync(join(ROOT, path)) || existsSync(join(ROOT, 'src', 'pane', path))).toBe(true);
  }
  expect(findAll(manifest, 'AppDomain').map(({ text: domain }) => domain)).toEqual([BASE.slice(0, -1)]);
});

describe('commands', () => {
  const functions = findAll(overrides, 'FunctionName').map((element) => element.text);

  test('the ribbon and the keyboard call the same actions', () => {
    expect(functions).toEqual(['check', 'fill', 'nextFinding', 'removeMarks']);
    expect(shortcuts.actions.map(({ id }) => id)).toEqual([...functions, 'openPane']);
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(shortcuts.actions.map(({ id }) => id));
  });

  test('shortcuts follow the pattern that clashes least, each letter once', () => {
    const keys = shortcuts.shortcuts.map(({ key }) => key.default);
    for (const key of keys) expect(key).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z]$/);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('shortcuts have names in both languages', () => {
    const english = readJson('shortcuts.en-us.json') as Record<string, { value: string }>; // as asserted here
    const names = shortcuts.actions.map(({ name }) => /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? '');
    expect(Object.keys(shortcuts.resources.default)).toEqual(names);
    expect(Object.keys(english)).toEqual(names);
    for (const name of names) expect(english[name]?.value && shortcuts.resources.default[name]?.value).toBeTruthy();
    expect(shortcuts.actions.map(({ type }) => type)).toEqual(names.map(() => 'ExecuteFunction'));
  });

  test('the code associates exactly these', () => {
    const code = readFileSync(join(ROOT, 'src', 'commands', 'commands.ts'), 'utf8');
    for (const { id } of shortcuts.actions) expect(code).toMatch(new RegExp(`\\b${id}\\b`));
  });
});

function pngSize(address: string | undefined): number {
  const bytes = readFileSync(join(ROOT, (address ?? '').slice(BASE.length)));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBe(bytes.readUInt32BE(20));
  return bytes.readUInt32BE(16);
}

test('Microsoft’s own reader of manifests finds in it what we mean', () => {
  // In a process of its own: one of its parts is an ES module, which jest cannot require.
  const read =
    "require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml').then((info) => console.log(JSON.stringify(info)))";
  const printed = execFileSync(process.execPath, ['-e', read], { cwd: ROOT, encoding: 'utf8' });
  const info: unknown = JSON.parse(printed);
  expect(info).toMatchObject({
    id: at(manifest, 'Id').text,
    version: at(manifest, 'Version').text,
    defaultLocale: at(manifest, 'DefaultLocale').text,
    hosts: ['Workbook'],
    permissions: at(manifest, 'Permissions').text,
  });
});
