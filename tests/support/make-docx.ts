/** Small .docx files from body markup: `docx(paragraph('…') + table([['STT', '…']]))`. */
import { packArchive } from '../../src/hosts/file/zip/pack.js';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

export interface Part {
  readonly name: string;
  readonly text: string;
}

export function docxOfParts(parts: readonly Part[]): Uint8Array {
  const encoder = new TextEncoder();
  return packArchive(parts.map(({ name, text }) => ({ name, bytes: encoder.encode(text) })));
}

/** `prolog` stands before the root, for hostile documents. */
export function docx(
  body: string,
  { prolog = '', namespace = WORD }: { prolog?: string; namespace?: string } = {},
): Uint8Array {
  return docxOfParts([
    { name: '[Content_Types].xml', text: TYPES },
    { name: '_rels/.rels', text: RELATIONS },
    {
      name: 'word/document.xml',
      text: `<?xml version="1.0" encoding="UTF-8"?>${prolog}<w:document xmlns:w="${namespace}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${body}</w:body></w:document>`,
    },
  ]);
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;
}

export interface CellOptions {
  readonly text: string;
  readonly span?: number;
  readonly merge?: 'restart' | 'continue';
  /** Markup instead of a paragraph of the text. */
  readonly content?: string;
}

export type CellSpec = string | CellOptions;

export function table(rows: readonly (readonly CellSpec[])[], widths: readonly number[] = []): string {
  const grid = `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  return `<w:tbl><w:tblPr/>${grid}${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

function cell(spec: CellSpec): string {
  const { text, span = 1, merge, content } = typeof spec === 'string' ? { text: spec } : spec;
  const properties =
    (span > 1 ? `<w:gridSpan w:val="${span}"/>` : '') +
    (merge === undefined ? '' : merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>');
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content ?? paragraph(text)}</w:tc>`;
}
