/** The contract cases of Office.js (tests/standin/api) as they are written, and the reference that they quote. */
import ts from 'typescript';

export interface WrittenCase {
  readonly file: string;
  readonly title: string;
  /** What is quoted, by member. */
  readonly says: ReadonlyMap<string, string>;
  /** The lines of its work, counted from 1. */
  readonly from: number;
  readonly to: number;
}

/** What every object of Office.js has: one case is about all of them. */
const EVERYWHERE = /^.*\.(load|untrack|items)$/;

export function memberKey(owner: string, member: string): string {
  return `${owner}.${member}`.replace(EVERYWHERE, '*.$1');
}

/** What the reference says of a member, of all objects for one that all have. */
export function saidOf(reference: ReadonlyMap<string, string>, member: string): string {
  if (!member.startsWith('*.')) return reference.get(member) ?? '';
  return [...reference].flatMap(([name, text]) => (name.endsWith(member.slice(1)) ? [text] : [])).join(' ');
}

/** The object literals that have a title, what is said and the work. */
export function casesIn(source: ts.SourceFile | undefined): WrittenCase[] {
  const found: WrittenCase[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const [title, says, act] = ['title', 'says', 'act'].map((name) => initialiserOf(node, name));
      if (source && title && ts.isStringLiteralLike(title) && says && ts.isObjectLiteralExpression(says) && act) {
        const lineOf = (position: number): number => source.getLineAndCharacterOfPosition(position).line + 1;
        found.push({
          file: source.fileName,
          title: title.text,
          says: new Map(says.properties.map((property) => [nameOf(property), textIn(property)])),
          from: lineOf(act.getStart(source)),
          to: lineOf(act.getEnd()),
        });
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  if (source) visit(source);
  return found;
}

function initialiserOf(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const property = node.properties.find((one) => one.name !== undefined && nameOf(one) === name);
  return property && ts.isPropertyAssignment(property) ? property.initializer : undefined;
}

function nameOf({ name }: ts.ObjectLiteralElementLike): string {
  return name && (ts.isStringLiteralLike(name) || ts.isIdentifier(name)) ? name.text : '';
}

function textIn(property: ts.ObjectLiteralElementLike): string {
  return ts.isPropertyAssignment(property) && ts.isStringLiteralLike(property.initializer)
    ? property.initializer.text
    : '';
}

/** All that the reference says of each member, on one line. */
export function textsOf(types: ts.SourceFile): Map<string, string> {
  const texts = new Map<string, string>();
  const visit = (node: ts.Node, owner: string): void => {
    const name = declaredName(node);
    const isOwner = ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node);
    if (name !== '' && !isOwner) {
      const said = ts
        .getJSDocCommentsAndTags(node)
        .map((comment) => comment.getText(types).replace(/^\s*\*/gm, ''))
        .join(' ')
        .replace(/\s+/g, ' ');
      const key = `${owner}.${name}`;
      texts.set(key, `${texts.get(key) ?? ''} ${said}`.trim());
    }
    ts.forEachChild(node, (child) => {
      visit(child, isOwner ? name : ts.isModuleDeclaration(node) ? '' : owner);
    });
  };
  visit(types, '');
  return texts;
}

function declaredName(node: ts.Node): string {
  const { name } = node as ts.NamedDeclaration; // undefined where the node declares nothing
  return name && ts.isIdentifier(name) ? name.text : '';
}
