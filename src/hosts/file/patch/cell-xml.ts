/** A cell's content as its `c` element. */
import { type CellContent } from '../../../workbook/journal.js';
import type { CellValue } from '../../../workbook/snapshot.js';
import { isCellError, isUnreadable } from '../../../workbook/snapshot.js';
import { encodeXml, encodeXstring } from '../xml/escape.js';
import { qualifier } from './splice.js';

/** What is written anew, or belongs to a value that is no longer there (metadata of arrays and of rich values). */
const REPLACED_ATTRIBUTES: ReadonlySet<string> = new Set(['s', 't', 'cm', 'vm']);

export interface CellWriting {
  readonly prefix: string;
  /** The attributes the cell has, as written; `r` alone for a new one. */
  readonly attributes: readonly { readonly name: string; readonly raw: string }[];
  /** null: none is named, so the first style counts. */
  readonly style: number | null;
  readonly content: Pick<CellContent, 'value' | 'formula'>;
}

/** The whole element. A text is written in place, so that the table of shared strings stays as it is. */
export function cellXml({ prefix, attributes, style, content }: CellWriting): string {
  const p = qualifier(prefix);
  const kept = attributes.filter(({ name }) => !REPLACED_ATTRIBUTES.has(name));
  const { type, inner } = contentXml(p, content);
  const all = [
    ...kept.map(({ name, raw }) => ({ name, raw: raw.replaceAll('"', '&quot;') })),
    ...(style === null ? [] : [{ name: 's', raw: String(style) }]),
    ...(type === null ? [] : [{ name: 't', raw: type }]),
  ];
  const start = `<${p}c${all.map(({ name, raw }) => ` ${name}="${raw}"`).join('')}`;
  return inner === '' ? `${start}/>` : `${start}>${inner}</${p}c>`;
}

function contentXml(p: string, { value, formula }: CellWriting['content']): { type: string | null; inner: string } {
  if (formula === null && typeof value === 'string') {
    return { type: 'inlineStr', inner: `<${p}is>${textXml(p, value)}</${p}is>` };
  }
  const formulaXml = formula === null ? '' : `<${p}f>${encodeXml(formula)}</${p}f>`;
  const { type, text } = valueText(value);
  return { type, inner: text === null ? formulaXml : `${formulaXml}<${p}v>${text}</${p}v>` };
}

function textXml(p: string, value: string): string {
  const space = /^\s|\s$|[\n\t]/.test(value) ? ' xml:space="preserve"' : '';
  return `<${p}t${space}>${encodeXml(encodeXstring(value))}</${p}t>`;
}

/** A value as the text of `v`, with the cell type that says how to read it; null is the type of numbers. */
function valueText(value: CellValue | null): { type: string | null; text: string | null } {
  if (value === null) return { type: null, text: null };
  if (isCellError(value)) return { type: 'e', text: encodeXml(value.error) };
  // Never written: the cell's former element is put back instead. From a stored journal there is only its text.
  if (isUnreadable(value)) return { type: 'str', text: encodeXml(encodeXstring(value.unreadable)) };
  if (typeof value === 'boolean') return { type: 'b', text: value ? '1' : '0' };
  if (typeof value === 'number') return { type: null, text: String(value) };
  return { type: 'str', text: encodeXml(encodeXstring(value)) };
}
