/** The short way over cells must see what the general way sees, and refuse what that refuses. */
import fc from 'fast-check';
import { HostError } from '../../../../src/workbook/failure.js';
import { readSheetPart } from '../../../../src/hosts/file/read/sheet-part.js';
import { CellStyles } from '../../../../src/hosts/file/read/styles.js';
import { XmlReader } from '../../../../src/hosts/file/xml/xml-reader.js';
import { MAIN } from '../small-package.js';

const CONTEXT = {
  date1904: false,
  sharedString: (index: number) => ['một', 'hai'][index],
  styles: new CellStyles([
    { format: 'General', locked: true },
    { format: '0%', locked: false },
  ]),
};

/** What a sheet's rows read as, or the code under which they are refused. */
function outcome(rows: string, prefix: string): unknown {
  const p = prefix === '' ? '' : `${prefix}:`;
  const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  const text = `<${p}worksheet ${declaration}="${MAIN}"><${p}sheetData>${rows}</${p}sheetData></${p}worksheet>`;
  try {
    return readSheetPart(new XmlReader(text, 'p'), CONTEXT).rows;
  } catch (cause) {
    if (cause instanceof HostError) return cause.code;
    throw cause;
  }
}

/** Prefixed names never go the short way, so the same rows with a prefix say what the general way sees. */
function prefixed(rows: string): string {
  return rows.replace(/<(\/?)(row|c|v|is|t|f|r)\b/g, '<$1x:$2');
}

const ROWS = [
  '<row r="1"><c r="A1" s="1" t="s"><v>1</v></c><c r="B1"/><c r="C1"></c><c r="D1" t="inlineStr"><is><t>a</t></is></c></row>',
  '<row><c/><c><v>5</v></c><c s="1"><v>1</v></c><c t="b" r="D1"><v>1</v></c></row>',
  '<row><c t="inlineStr"><is><t xml:space="preserve"> a </t></is></c><c t="inlineStr"><is><t> a </t></is></c></row>',
  '<row><c t="str"><is><t>a</t></is></c><c t="inlineStr"><v>b</v></c><c t="str"><f>1</f><v>x</v></c><c><v>2</v></c></row>',
  '<row><c s="0" s="0"><v>1</v></c></row>',
  '<row><c t="n" t="n"><v>1</v></c></row>',
  '<row><c r="A1" r="A1"/></row>',
  '<row><c r="A1"s="1"/></row>',
  '<row><c r="A1" ><v>1</v></c><c r=\'B1\'/><c r = "C1"/></row>',
  '<row><c r="A1"><v>1</v> </c><c> <v>2</v></c><c><!-- --><v>3</v></c></row>',
  '<row><c><v>1<!-- -->2</v></c><c><v><![CDATA[3]]></v></c></row>',
  '<row><c><v>1</v><v>2</v></c></row>',
  '<row><c><v>1</c></row>',
  '<row><c><v>1</v></c',
  '<row/><c r="A1"/>',
  '<row r="1"/><row r="2"><c/></row>',
  '<row><c r="&#65;1"/></row>',
  '<row><c t="inlineStr"><is><t>&lt;&#7909;\r\n</t></is></c></row>',
  '<row><c t="inlineStr"><is><t>&bad;</t></is></c></row>',
  '<row><c t="inlineStr"><is><t>a</t><t>b</t></is></c></row>',
  '<row><c s="x"><v>1</v></c><c s="99"/><c s=""/></row>',
  '<row><c q="1"><v>1</v></c><cc/><c-a/></row>',
  '<row r="1"><c r="B2"/></row>',
];

describe('plain cells', () => {
  it.each(ROWS)('%s', (rows) => {
    expect(outcome(rows, '')).toEqual(outcome(prefixed(rows), 'x'));
  });

  it('are no cells when they say they are something else', () => {
    const rows = '<row><c r="A1" xmlns="urn:other"><v>1</v></c><c r="B1"><v>2</v></c></row>';
    expect(outcome(rows, '')).toMatchObject([{ cells: [{ column: 1, value: 2 }] }]);
  });

  it('read the same both ways, whatever their attributes and content, and after damage', () => {
    const attribute = fc.constantFrom(
      ' r="A1"',
      ' r="C1"',
      ' s="1"',
      ' s="0"',
      ' t="s"',
      ' t="str"',
      ' t="inlineStr"',
      ' t="b"',
      ' t="e"',
      ' t="n"',
      '  s="1"',
    );
    const content = fc.constantFrom(
      '',
      '<v>1</v>',
      '<v>0</v>',
      '<v/>',
      '<is><t>x</t></is>',
      '<is><t xml:space="preserve"> y</t></is>',
      '<f>A1</f><v>2</v>',
      ' ',
      '<v>&amp;</v>',
    );
    const cell = fc
      .tuple(fc.array(attribute, { maxLength: 3 }), content)
      .map(([list, inner]) => (inner === '' ? `<c${list.join('')}/>` : `<c${list.join('')}>${inner}</c>`));
    const rows = fc.array(cell, { maxLength: 4 }).map((cells) => `<row r="1">${cells.join('')}</row>`);
    const damage = fc.option(fc.tuple(fc.nat(), fc.constantFrom('<', '>', '/', '"', ' ', 'x', '', '&')));
    fc.assert(
      fc.property(rows, damage, (text, change) => {
        const at = change ? change[0] % text.length : 0;
        const damaged = change ? text.slice(0, at) + change[1] + text.slice(at + 1) : text;
        const twin = prefixed(damaged);
        // Damage to a name can make one that the prefixing does not know; then the two texts differ in meaning.
        fc.pre(
          twin.replaceAll('x:', '') === damaged.replaceAll('x:', '') &&
            !/<\/?(?!row\b|c\b|v\b|is\b|t\b|f\b)\w/.test(damaged),
        );
        expect(outcome(damaged, '')).toEqual(outcome(twin, 'x'));
      }),
      { numRuns: 3000 },
    );
  });
});
