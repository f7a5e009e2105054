/** Our XML reader against saxes, a well-kept strict parser: what both accept, both must see alike. */
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { HostError } from '../../../../src/workbook/failure.js';
import { canonicalNamespace } from '../../../../src/hosts/file/xml/namespaces.js';
import { XmlReader } from '../../../../src/hosts/file/xml/xml-reader.js';

type Seen = readonly unknown[];

/** Elements, attributes by namespace and name, and text, as our reader tells them. */
function ours(text: string): Seen[] {
  const reader = new XmlReader(text, 'part.xml');
  const seen: unknown[][] = [];
  for (let event = reader.next(); event !== 'end'; event = reader.next()) {
    if (event === 'text') pushText(seen, reader.value);
    else if (event === 'close') seen.push(['close', reader.name]);
    else {
      const attributes = reader.rawAttributes().flatMap(({ name }) => {
        if (/^xmlns(:|$)/.test(name)) return [];
        const [prefix, local] = name.includes(':') ? name.split(':') : ['', name];
        const value = prefix === '' ? reader.attribute(name) : undefined;
        return [[local, value ?? 'prefixed']];
      });
      // saxes trims namespace names, which XML does not ask for.
      seen.push(['open', reader.name, reader.namespace.trim(), attributes]);
    }
  }
  return seen;
}

/** The same, as saxes tells them; undefined when it refuses the text. */
function theirs(text: string): Seen[] | undefined {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const seen: unknown[][] = [];
  const errors: Error[] = [];
  parser.on('error', (error) => errors.push(error));
  parser.on('opentag', ({ local, uri, attributes }) => {
    const own = Object.values(attributes).filter((one) => one.prefix !== 'xmlns' && one.name !== 'xmlns');
    const values = own.map((one) => [one.local, one.prefix === '' ? one.value : 'prefixed']);
    seen.push(['open', local, canonicalNamespace(uri), values]);
  });
  parser.on('closetag', ({ local }) => seen.push(['close', local]));
  parser.on('text', (value) => seen.some(([kind]) => kind === 'open') && pushText(seen, value));
  parser.on('cdata', (value) => pushText(seen, value));
  try {
    parser.write(text).close();
  } catch {
    return undefined;
  }
  return errors.length > 0 ? undefined : withoutTrailingText(seen);
}

function pushText(seen: unknown[][], value: string): void {
  const last = seen.at(-1);
  if (value === '') return;
  if (last?.[0] === 'text') last[1] = String(last[1]) + value;
  else seen.push(['text', value]);
}

/** White space after the root, which saxes also tells. */
function withoutTrailingText(seen: unknown[][]): Seen[] {
  return seen.at(-1)?.[0] === 'text' ? seen.slice(0, -1) : seen;
}

function failureOf(text: string): string | null {
  try {
    ours(text);
    return null;
  } catch (cause) {
    if (cause instanceof HostError) return cause.code;
    throw cause;
  }
}

const GOOD = [
  '<a/>',
  '<?xml version="1.0"?>\r\n<!-- x --><a b="1" c=\'"\'>t<b/>u</a>\n',
  '<a xmlns="urn:1" xmlns:p="urn:2"><p:b p:x="1" x="2"/><c xmlns="urn:3"><d/></c><e/></a>',
  '<a>&lt;&amp;&#7909;&#x1F600;&quot;&apos;&gt;</a>',
  '<a><![CDATA[<x> ]] & \r\n]]>y</a>',
  '<a b="x\ny&#10;z\t&amp;"/>',
  '<a>dòng\r\nhai\rba</a>',
  '<x:a xmlns:x="urn:x" xml:space="preserve"> <x:b /> </x:a >',
  '\uFEFF<a>é</a>',
  '<a><?php echo ?></a><!-- sau --><?x y?>',
  '<a xmlns:p="http://purl.oclc.org/ooxml/spreadsheetml/main"><p:b/></a>',
];

const BAD = [
  '',
  '   ',
  'chữ',
  '<a>',
  '<a></b>',
  '<a/><b/>',
  '<a/>chữ',
  '<a b=1/>',
  '<a b="1" b="2"/>',
  '<a b="1"c="2"/>',
  '<a b="<"/>',
  '<a b="1/>',
  '<a b/>',
  '<a / >',
  '< a/>',
  '<1a/>',
  '<a:b:c/>',
  '<p:a/>',
  '<a>&nbsp;</a>',
  '<a>& </a>',
  '<a>&#0;</a>',
  '<a>&#xD800;</a>',
  '<a>&#x110000;</a>',
  '<a>&#12a;</a>',
  '<a>\u0001</a>',
  '<a><!-- </a>',
  '<a><![CDATA[ </a>',
  '<a><!x></a>',
  '</a>',
  '<a><b></a></b>',
];

describe('the XML reader', () => {
  it.each(GOOD)('reads %j as saxes does', (text) => {
    const expected = theirs(text);
    expect(expected).toBeDefined();
    expect(ours(text)).toEqual(expected);
  });

  it.each(BAD)('refuses %j, as saxes does', (text) => {
    expect(theirs(text)).toBeUndefined();
    expect(failureOf(text)).toBe('broken-file');
  });

  it.each([
    '<!DOCTYPE a><a/>',
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
    '<!doctype a SYSTEM "file:///etc/passwd"><a/>',
    '<a><!ENTITY x "y"></a>',
  ])('refuses %j as hostile', (text) => {
    expect(failureOf(text)).toBe('hostile-xml');
  });

  it('refuses to nest without end', () => {
    expect(failureOf('<a>'.repeat(100_000))).toBe('broken-file');
    expect(failureOf('<a>'.repeat(200) + '</a>'.repeat(200))).toBeNull();
  });

  it('agrees with saxes on random documents, and on what random damage leaves of them', () => {
    const name = fc.constantFrom('a', 'b', 'row', 'p:c', 'q:d');
    const word = fc.constantFrom('x', ' ', 'ế', '&amp;', '&#65;', '\n', '😀', '');
    const tree: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        word,
        fc
          .tuple(
            name,
            fc.uniqueArray(fc.tuple(fc.constantFrom('r', 's', 'p:t'), word), { selector: ([key]) => key }),
            fc.array(tie('node'), { maxLength: 4 }),
          )
          .map(([tag, attributes, inner]) => {
            const list = attributes.map(([key, value]) => ` ${key}="${value}"`).join('');
            return inner.length === 0 ? `<${tag}${list}/>` : `<${tag}${list}>${inner.join('')}</${tag}>`;
          }),
      ),
    })).node;
    const document = fc
      .array(tree, { maxLength: 5 })
      .map((inner) => `<root xmlns="urn:0" xmlns:p="urn:p" xmlns:q="urn:q">${inner.join('')}</root>`);
    const damage = fc.array(fc.tuple(fc.nat(), fc.constantFrom('<', '>', '/', '"', '&', '', 'x', '=', ' ')), {
      maxLength: 2,
    });
    fc.assert(
      fc.property(document, damage, (text, changes) => {
        const damaged = changes.reduce((rest, [at, with_]) => {
          // By characters: half of one cannot come out of a decoder.
          const characters = Array.from(rest);
          characters[at % characters.length] = with_;
          return characters.join('');
        }, text);
        const expected = theirs(damaged);
        const failure = failureOf(damaged);
        if (expected) {
          expect(failure).toBeNull();
          expect(ours(damaged)).toEqual(expected);
        }
        if (changes.length === 0) expect(failure).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it('tells where attributes and elements stand', () => {
    const text = '<a x="1"><b  ref = "A1:B2" /></a>';
    const reader = new XmlReader(text, 'p');
    reader.readRoot();
    reader.next();
    const span = reader.attributeSpan('ref')!;
    expect(text.slice(span.start, span.end)).toBe('A1:B2');
    expect(text.slice(reader.start, reader.end)).toBe('<b  ref = "A1:B2" />');
  });
});
