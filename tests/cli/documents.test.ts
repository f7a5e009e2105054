/** The documents keep in step: both READMEs with each other, and all of them with what exists. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { optionNames } from '../../src/cli/arguments.js';
import { HELP, type HelpTopic } from '../../src/strings/cli-help.js';
import { FAULT_CODES } from './fault-codes.js';
import { ROOT } from '../support/paths.js';

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const english = read('README.md');
const vietnamese = read('README.vi.md');

function codeBlocks(text: string): readonly string[] {
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', code = '']) => `${language}\n${code}`,
  );
}

function headings(text: string): readonly string[] {
  return [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^(#+) /gm)].map(([, level = '']) => level);
}

describe('README', () => {
  test('has the same outline in both languages', () => {
    expect(headings(vietnamese)).toEqual(headings(english));
    expect(vietnamese.split('\n| ').length).toBe(english.split('\n| ').length);
    expect(vietnamese.split('\n- ').length).toBe(english.split('\n- ').length);
  });

  test('has the same code in both languages, but for the language asked for', () => {
    const plain = (text: string): readonly string[] =>
      codeBlocks(text).map((code) => code.replaceAll(' --lang en', ''));
    expect(plain(vietnamese)).toEqual(plain(english));
    expect(codeBlocks(english).length).toBeGreaterThan(5);
  });

  test('names scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const text of [english, vietnamese]) {
      for (const [, name = ''] of text.matchAll(/npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(name);
    }
  });

  test('shows a rule that runs, as it stands in the edition', () => {
    const shown = JSON.parse(
      codeBlocks(english)
        .find((code) => code.startsWith('json'))!
        .slice(5),
    ) as { id: string };
    const rules = JSON.parse(read('src/forms/editions/hue-2023.rules.json')) as { id: string }[];
    expect(rules.find(({ id }) => id === shown.id)).toEqual(shown);
  });
});

test('links and folders named in the documents exist', () => {
  const documents = [
    'README.md',
    'README.vi.md',
    ...readdirSync(join(ROOT, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ];
  for (const document of documents) {
    const text = read(document);
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(([, link = '']) =>
      join(dirname(document), link),
    );
    const places = [...text.matchAll(/`((?:src|bench|build|tests|samples|docs)\/[\w./-]*)`/g)].map(
      ([, place = '']) => place,
    );
    for (const place of [...links, ...places])
      expect({ document, place, exists: existsSync(join(ROOT, place)) }).toEqual({ document, place, exists: true });
  }
});

test('docs/json.md names every error code that a call can end with', () => {
  const text = read('docs/json.md');
  expect(FAULT_CODES.filter((code) => !text.includes(`\`${code}\``))).toEqual([]);
});

test('the help of each command names the options that it reads, and no others', () => {
  for (const [topic, text] of Object.entries(HELP.vi)) {
    if (topic === 'all') continue;
    // The topics are the commands, and `all`.
    const known = optionNames(topic as Exclude<HelpTopic, 'all'>);
    const named = new Set(Array.from(text.matchAll(/--[a-z][a-z-]*/g), ([option]) => option));
    const ofOthers = [...named].filter((option) => !known.includes(option));
    expect([topic, ofOthers]).toEqual([topic, []]);
    expect([topic, known.filter((option) => option !== '--help' && !named.has(option))]).toEqual([topic, []]);
  }
});
