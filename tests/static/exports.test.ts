/** Exports of `src/`: each is used by another file, and each name has one place. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../support/paths.js';

/** Entries of programs, which nothing imports. */
const ENTRIES =
  /^src\/(?:build\/|cli\/(?:soat|worker|collect-worker|call-worker)\.ts|pane\/(?:pane|help)\.tsx?|commands\/commands\.ts|workbench\/workbench\.tsx|collect-page\/(?:page\.tsx|submission-worker\.ts))/;

interface Module {
  readonly file: string;
  /** Names of its own that it exports, with what they are. */
  readonly exported: ReadonlyMap<string, string>;
  /** `file name` of everything that it imports; `file *` for a whole module. */
  readonly imported: ReadonlySet<string>;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'));
}

const files = ['src', 'tests', 'bench'].flatMap(filesIn);
const known = new Set(files);

function resolve(from: string, path: string): string | undefined {
  const stem = normalize(join(dirname(from), path))
    .replaceAll('\\', '/')
    .replace(/\.js$/, '');
  return [`${stem}.ts`, `${stem}.tsx`].find((file) => known.has(file));
}

function moduleOf(file: string): Module {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.ES2022, true);
  const exported = new Map<string, string>();
  const imported = new Set<string>();
  const isExported = (node: ts.Statement): boolean =>
    ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  const take = (from: ts.Expression | undefined, names: readonly string[]): void => {
    if (!from || !ts.isStringLiteral(from) || !from.text.startsWith('.')) return;
    const target = resolve(file, from.text);
    if (target) for (const name of names) imported.add(`${target} ${name}`);
  };
  for (const node of source.statements) {
    if (ts.isImportDeclaration(node)) {
      const { importClause: clause, moduleSpecifier } = node;
      const bindings = clause?.namedBindings;
      if (bindings && ts.isNamedImports(bindings))
        take(
          moduleSpecifier,
          bindings.elements.map(({ propertyName, name }) => (propertyName ?? name).text),
        );
      else if (bindings) take(moduleSpecifier, ['*']);
      if (clause?.name) take(moduleSpecifier, ['default']);
    } else if (ts.isExportDeclaration(node)) {
      if (node.exportClause && ts.isNamedExports(node.exportClause))
        take(
          node.moduleSpecifier,
          node.exportClause.elements.map(({ propertyName, name }) => (propertyName ?? name).text),
        );
    } else if (isExported(node)) {
      if (ts.isVariableStatement(node)) {
        for (const { name } of node.declarationList.declarations)
          if (ts.isIdentifier(name)) exported.set(name.text, 'value');
      } else if (
        (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isEnumDeclaration(node)) &&
        node.name
      )
        exported.set(node.name.text, 'value');
      else if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) exported.set(node.name.text, 'type');
    }
  }
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      take(node.arguments[0], ['*']);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal)) take(node.argument.literal, ['*']);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { file, exported, imported };
}

const modules = files.map(moduleOf);
const own = modules.filter(({ file }) => file.startsWith('src/'));
const used = new Set(modules.flatMap(({ imported }) => [...imported]));

/** Names that a file mentions beyond their definition. */
function mentions(file: string, name: string): number {
  return [...readFileSync(join(ROOT, file), 'utf8').matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length;
}

test('what is exported is used by another file; a type may be part of what its own file exports', () => {
  const dead = own
    .filter(({ file }) => !ENTRIES.test(file) && !used.has(`${file} *`))
    .flatMap(({ file, exported }) =>
      [...exported]
        .filter(([name]) => !used.has(`${file} ${name}`))
        .filter(([name, kind]) => kind === 'value' || mentions(file, name) < 2)
        .map(([name]) => `${file} ${name}`),
    );
  expect(dead).toEqual([]);
});

test('an exported name stands in one file: a name has one meaning, and searching for it finds one place', () => {
  const places = new Map<string, string[]>();
  for (const { file, exported } of own)
    for (const name of exported.keys()) places.set(name, [...(places.get(name) ?? []), file]);
  expect([...places].filter(([, stand]) => stand.length > 1)).toEqual([]);
});

/** Each folder of a source has its entry in the registry under this name (docs/add-a-source.md). */
const SAME_IN_EVERY_SOURCE = 'source.ts';

test('a file name stands once', () => {
  const names = own.map(({ file }) => basename(file)).filter((name) => name !== SAME_IN_EVERY_SOURCE);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
