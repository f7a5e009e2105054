/** Tests are the same on every run: none draws its own seed, is tried twice, is left out or runs alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../support/paths.js';

const files = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => `tests/${name.replaceAll('\\', '/')}`);
/** Looks for new cases, and says its seed. */
const FUZZ = 'tests/support/fuzz-main.ts';

/** A file without any of these words is not parsed. */
const SUSPECT =
  /retryTimes|\.(only|skip|todo|failing)\b|\b(x|f)(it|test|describe)\b|random|getRandomValues|configureGlobal|\bfc\b/i;

const RUNNERS = new Set(['test', 'it', 'describe']);
const SPOILERS = new Set(['only', 'skip', 'todo', 'failing', 'skipIf', 'runIf']);
const SHORT = new Set(['xit', 'xtest', 'xdescribe', 'fit', 'fdescribe']);
const CHANCE = new Set(['random', 'randomBytes', 'randomInt', 'randomUUID', 'randomFillSync', 'getRandomValues']);

/** What is wrong with a test's source, with the line. */
function offences(name: string, text: string): string[] {
  if (!SUSPECT.test(text)) return [];
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const say = (node: ts.Node, what: string): void => {
    found.push(`${name}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${what}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const member = node.name.text;
      if (member === 'retryTimes') say(node, 'is tried again');
      if (SPOILERS.has(member) && RUNNERS.has(rootOf(node.expression))) say(node, `.${member}`);
      if (CHANCE.has(member) && name !== FUZZ) say(node, 'draws by chance');
    }
    if (ts.isIdentifier(node)) {
      if (SHORT.has(node.text) && ts.isCallExpression(node.parent) && node.parent.expression === node) {
        say(node, node.text);
      }
      if (CHANCE.has(node.text) && ts.isImportSpecifier(node.parent) && name !== FUZZ) say(node, 'draws by chance');
    }
    if (ts.isCallExpression(node)) {
      const called = node.expression.getText();
      if (/^(fc\.)?(assert|check|sample|statistics)$/.test(called)) {
        for (const option of node.arguments.slice(1).filter(ts.isObjectLiteralExpression)) {
          for (const { name: key } of option.properties) {
            if (key && ['seed', 'path', 'randomType'].includes(key.getText()))
              say(key, `fast-check: its own ${key.getText()}`);
          }
        }
      }
      if (/configureGlobal$|resetConfigureGlobal$/.test(called)) say(node, 'fast-check: its own settings');
    }
    if (
      ts.isNewExpression(node) &&
      node.expression.getText() === 'Random' &&
      /\bDate\b|performance/.test(node.getText())
    ) {
      if (name !== FUZZ) say(node, 'a seed from the clock');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `test` of `test.each([...])('…').skip`, and of whatever else a chain begins with. */
function rootOf(node: ts.Expression): string {
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) return rootOf(node.expression);
  return ts.isIdentifier(node) ? node.text : '';
}

test('all tests', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((name) => offences(name, readFileSync(join(ROOT, name), 'utf8')))).toEqual([]);
});

test.each([
  'jest.retryTimes(2);',
  "test.only('x', () => {});",
  "it.skip('x', () => {});",
  "describe.each([1])('x', () => {}); describe.skip('y', () => {});",
  "xit('x', () => {});",
  'fc.assert(fc.property(fc.nat(), () => true), { seed: 1 });',
  'fc.assert(property, { numRuns: 3, seed: Date.now() });',
  'fc.configureGlobal({ seed: 3 });',
  'const n = Math.random();',
  "import { randomUUID } from 'node:crypto';",
  'const random = new Random(Date.now());',
])('finds %s', (text) => {
  expect(offences('tests/some.test.ts', text)).toHaveLength(1);
});
