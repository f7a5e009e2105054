/**
 * Which members of Office.js a source uses, and since which API level each is there, read from the tags in
 * `@types/office-js`. Strict: a member without a tag is a problem unless it is named here, and a member above the
 * baseline must stand in the then-branch of an `isSetSupported` of its own level.
 */
import ts from 'typescript';

export interface ApiUse {
  /** `Range.getRanges`, for the second check: does the shipped library have it? */
  readonly owner: string;
  readonly member: string;
  /** `ExcelApi 1.9`; null: untagged. */
  readonly tag: string | null;
  readonly place: string;
  readonly problem: string | null;
}

/** Members that carry no tag: the library's own plumbing, there since the first version. */
const UNTAGGED = new Set(
  'load,set,toJSON,track,untrack,items,isNullObject,context,value,sync,run,add,remove,requirements,isSetSupported,Excel,Office,OfficeExtension,prototype,workbook'.split(
    ',',
  ),
);

/** Untagged members of the Common API, which is older than the sets. */
const UNTAGGED_COMMON = new Set([
  ...['Context.diagnostics', 'ContextInformation.platform', 'ContextInformation.version'],
  // what comes with a file that `getFileAsync` gave, and enums of texts
  ...['Context.document', 'File.size', 'File.sliceCount', 'File.getSliceAsync', 'File.closeAsync', 'Slice.data'],
  ...['AsyncResult.status', 'AsyncResult.error', 'Error.code', 'Error.message'],
  ...['.FileType', '.Compressed', '.AsyncResultStatus', '.Succeeded'],
]);

/** Members of the Common API whose set stands in their prose ("Requirement sets") and not in a tag. */
const COMMON_SETS: ReadonlyMap<string, string> = new Map([['Document.getFileAsync', 'CompressedFile 1.1']]);

export function createApiProgram(files: readonly string[], virtual: ReadonlyMap<string, string> = new Map()) {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts'],
    types: ['office-js'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    const text = virtual.get(name) ?? (name.endsWith('/@types/office-js/index.d.ts') ? excelTypes(name) : undefined);
    return text === undefined ? read(name, ...rest) : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  };
  const exists = host.fileExists.bind(host);
  host.fileExists = (name) => virtual.has(name) || exists(name);
  return ts.createProgram([...files, ...virtual.keys()], options, host);
}

/** The types up to Word's, which come after Excel's: half the file, half the time. */
function excelTypes(file: string): string {
  const text = ts.sys.readFile(file) ?? '';
  return text.slice(0, text.indexOf('\ndeclare namespace Word {'));
}

/** All uses of Office.js in the given files. `baseline`: the minor version of ExcelApi that needs no gate. */
export function findApiUses(program: ts.Program, files: readonly string[], baseline: number): ApiUse[] {
  const checker = program.getTypeChecker();
  const uses: ApiUse[] = [];
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`not in the program: ${file}`);
    visit(source, source);
  }
  return uses;

  function visit(node: ts.Node, source: ts.SourceFile): void {
    if (ts.isPropertyAccessExpression(node)) {
      note(node.name, node.name.text, declarationsAt(node), source);
      if (node.name.text === 'load' && ts.isCallExpression(node.parent)) visitLoad(node.parent, node, source);
    } else if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
      const name = node.argumentExpression.text;
      note(node, name, checker.getTypeAtLocation(node.expression).getProperty(name)?.declarations, source);
    } else if (ts.isObjectBindingPattern(node)) {
      const type = checker.getTypeAtLocation(node);
      for (const element of node.elements) {
        const name = (element.propertyName ?? element.name).getText();
        note(element, name, type.getProperty(name)?.declarations, source);
      }
    } else if (ts.isObjectLiteralExpression(node)) {
      const type = checker.getContextualType(node);
      for (const property of node.properties) {
        const name = property.name?.getText();
        if (type && name !== undefined) note(property, name, type.getProperty(name)?.declarations, source);
      }
    }
    ts.forEachChild(node, (child) => {
      visit(child, source);
    });
  }

  /** A call takes the declaration of the overload that it calls; anything else all declarations. */
  function declarationsAt(node: ts.PropertyAccessExpression): readonly ts.Declaration[] | undefined {
    const { parent } = node;
    if (ts.isCallExpression(parent) && parent.expression === node) {
      const declaration = checker.getResolvedSignature(parent)?.declaration;
      if (declaration && ts.isMethodDeclaration(declaration)) return [declaration];
    }
    return checker.getSymbolAtLocation(node.name)?.declarations;
  }

  /** `load('items/name,address')`: each segment is a member of what the one before it gives. */
  function visitLoad(call: ts.CallExpression, access: ts.PropertyAccessExpression, source: ts.SourceFile): void {
    const receiver = checker.getNonNullableType(checker.getTypeAtLocation(access.expression));
    // One of several kinds of object is loaded too: a union has no symbol of its own.
    const kinds = receiver.isUnion() ? receiver.types : [receiver];
    if (!kinds.some(({ symbol }) => isOffice((symbol as ts.Symbol | undefined)?.declarations))) return;
    const [argument] = call.arguments;
    if (!argument || !ts.isStringLiteralLike(argument)) {
      uses.push(use(call, 'load', 'load', null, source, 'load needs the names as one literal text'));
      return;
    }
    for (const path of argument.text.split(',')) {
      let type = receiver;
      for (const segment of path.trim().split('/')) {
        const symbol = type.getProperty(segment);
        if (!symbol) {
          uses.push(use(argument, checker.typeToString(type), segment, null, source, `no such property: ${path}`));
          break;
        }
        note(argument, segment, symbol.declarations, source);
        const next = checker.getTypeOfSymbolAtLocation(symbol, argument);
        type = checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next;
      }
    }
  }

  function note(
    node: ts.Node,
    member: string,
    declarations: readonly ts.Declaration[] | undefined,
    source: ts.SourceFile,
  ): void {
    if (!declarations || !isOffice(declarations)) return;
    const [first] = declarations;
    const parent = first?.parent;
    const owner = parent && (ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent)) ? parent.name : null;
    const name = owner?.text ?? '';
    const tag = highest(declarations.flatMap(tagsOf)) ?? COMMON_SETS.get(`${name}.${member}`) ?? null;
    uses.push(use(node, name, member, tag, source, problemOf(node, name, member, tag)));
  }

  function problemOf(node: ts.Node, owner: string, member: string, tag: string | null): string | null {
    if (tag === null) {
      const known = UNTAGGED.has(member) || UNTAGGED_COMMON.has(`${owner}.${member}`);
      return known ? null : 'carries no API set and is not known to be plumbing';
    }
    const [set = '', version = ''] = tag.split(' ');
    const minor = Number(version.split('.')[1]);
    if (set === 'ExcelApi' && minor <= baseline) return null;
    return isGated(node, set, minor) ? null : `${tag} needs a gate`;
  }
}

function use(
  node: ts.Node,
  owner: string,
  member: string,
  tag: string | null,
  source: ts.SourceFile,
  problem: string | null,
): ApiUse {
  const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
  return { owner, member, tag, place: `${source.fileName}:${String(line + 1)}`, problem };
}

function isOffice(declarations: readonly ts.Declaration[] | undefined): boolean {
  return declarations?.some((one) => one.getSourceFile().fileName.includes('/@types/office-js/')) === true;
}

/** The tags of a declaration; an enum's members have their enum's. */
function tagsOf(declaration: ts.Declaration): string[] {
  const own = tagsIn(declaration);
  return own.length === 0 && ts.isEnumMember(declaration) ? tagsIn(declaration.parent) : own;
}

function tagsIn(node: ts.Node): string[] {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .map((comment) => comment.getText())
    .join('\n');
  return [...text.matchAll(/\[\s*Api set:\s*(\w+) (\d+\.\d+)/g)].map((match) => `${match[1]!} ${match[2]!}`);
}

/** "1.1 for reading, 1.2 for setting" counts as 1.2; anything but ExcelApi counts above all. */
function highest(tags: readonly string[]): string | null {
  const rank = (tag: string) => (tag.startsWith('ExcelApi ') ? Number(tag.split('.')[1]) : Infinity);
  return tags.reduce<string | null>((best, tag) => (best === null || rank(tag) > rank(best) ? tag : best), null);
}

/** In the then-branch of `if (…isSetSupported('ExcelApi', '1.18')…)` of at least that level. */
function isGated(node: ts.Node, set: string, minor: number): boolean {
  for (let one = node; !ts.isSourceFile(one); one = one.parent) {
    const { parent } = one;
    if (!ts.isIfStatement(parent) || parent.thenStatement !== one) continue;
    const condition = parent.expression.getText();
    const match = /isSetSupported\(\s*['"](\w+)['"],\s*['"]1\.(\d+)['"]\s*\)/.exec(condition);
    if (match?.[1] === set && Number(match[2]) >= minor && !/\|\||!/.test(condition)) return true;
  }
  return false;
}
