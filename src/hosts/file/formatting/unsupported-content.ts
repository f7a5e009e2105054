/**
 * What of a workbook no grid of ours shows: charts, pictures, macros and the like. Told from the parts of the package by
 * their content types, so that a person hears of it before wondering where it went; saving keeps those parts as they are.
 */
import { HostError } from '../../../workbook/failure.js';
import type { ContentTypes, PartSource } from '../read/package.js';
import { XmlReader } from '../xml/xml-reader.js';

/** In the order in which they are told. The last four stand in the sheets' own parts (`sheet-look.ts`). */
export const UNSUPPORTED_CONTENT = [
  'charts',
  'pictures',
  'shapes',
  'pivotTables',
  'slicers',
  'formControls',
  'embeddedObjects',
  'macros',
  'notes',
  'sparklines',
  'conditionalFormats',
  'choiceLists',
] as const;

export type UnsupportedContent = (typeof UNSUPPORTED_CONTENT)[number];

/** By content type, transitional or Microsoft's own. */
const BY_TYPE: readonly (readonly [RegExp, UnsupportedContent])[] = [
  [/\.(chart|chartex)\+xml$/i, 'charts'],
  [/^image\//i, 'pictures'],
  [/\.diagramData\+xml$/i, 'shapes'],
  [/\.pivotTable\+xml$/i, 'pivotTables'],
  [/ms-excel\.(slicer|timeline)\+xml$/i, 'slicers'],
  [/\.(controlproperties|activeX)\+xml$/i, 'formControls'],
  [/\.oleObject$/i, 'embeddedObjects'],
  [/\.(vbaProject|(intl)?macrosheet\+xml)$/i, 'macros'],
  [/\.(comments|threadedcomments)\+xml$/i, 'notes'],
];
const DRAWING = /officedocument\.drawing\+xml$/i;

/** What the parts with these names are, beside the sheets' own contents. */
export function unsupportedParts(
  names: readonly string[],
  types: ContentTypes,
  source: PartSource,
): ReadonlySet<UnsupportedContent> {
  const found = new Set<UnsupportedContent>();
  for (const name of names) {
    if (/^(docProps|_rels)\//i.test(name)) continue; // the file's own little picture in the Explorer
    const type = types.of(name);
    const kind = BY_TYPE.find(([pattern]) => pattern.test(type))?.[1];
    if (kind) found.add(kind);
    else if (/^xl\/embeddings\//i.test(name)) found.add('embeddedObjects');
    else if (DRAWING.test(type) && hasShapes(source, name)) found.add('shapes');
  }
  return found;
}

/** Text boxes, arrows and the like. A drawing that does not read is one all the same, and no reason not to open the file. */
function hasShapes(source: PartSource, part: string): boolean {
  try {
    const reader = new XmlReader(source.text(part).text, part, null);
    while (reader.next() !== 'end') {
      if (reader.event !== 'open') continue;
      // Form controls and slicers stand here once more as shapes for programs that do not know them.
      if (reader.name === 'AlternateContent') reader.skip();
      else if (reader.name === 'sp' || reader.name === 'cxnSp') return true;
    }
    return false;
  } catch (error) {
    if (error instanceof HostError) return true;
    throw error;
  }
}
