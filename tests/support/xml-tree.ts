/** XML as a tree, for tests that look at manifests and parts. */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Throws where the text is not well-formed. Prefixes stay in the names. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const stack: XmlElement[] = [{ name: '', attributes: {}, children: [], text: '' }];
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [], text: '' };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => stack.pop());
  parser.on('text', (part) => {
    const top = stack.at(-1);
    if (top) top.text += part;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  const root = stack[0]?.children[0];
  if (!root) throw new Error('no root element');
  return root;
}

/** Every element of that name, in document order. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);
}

/** The one element at the end of a path of names. */
export function at(element: XmlElement, ...path: string[]): XmlElement {
  return path.reduce((present, name) => {
    const found = present.children.filter((child) => child.name === name);
    if (found.length !== 1 || !found[0]) throw new Error(`${found.length} × ${name} in ${present.name}`);
    return found[0];
  }, element);
}
