/** The styles part of a draft: read when first needed, made where the workbook has none, written when something was added. */
import { partOfType } from '../read/read-workbook.js';
import type { WorkbookPart } from '../read/workbook-part.js';
import { MAIN } from '../xml/namespaces.js';
import type { Draft } from './draft.js';
import { addOverride, addRelationship, removePart, removeRelationships } from './package-writer.js';
import { StyleSheet } from './style-sheet.js';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The least that Excel takes: one font, the two fills it insists on, one border, one style. */
const PLAIN_STYLES =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="${MAIN}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>';

export class StylesPart {
  private readonly part: string | null;
  private read: StyleSheet | null = null;

  constructor(
    private readonly draft: Draft,
    private readonly workbook: WorkbookPart,
  ) {
    const part = partOfType(workbook, 'styles');
    this.part = part !== null && draft.has(part) ? part : null;
  }

  /** @throws HostError `broken-file` when the part is malformed. */
  sheet(): StyleSheet {
    this.read ??=
      this.part === null
        ? new StyleSheet(PLAIN_STYLES, 'styles')
        : new StyleSheet(this.draft.text(this.part).text, this.part);
    return this.read;
  }

  write(): void {
    if (!this.read) return;
    const text = this.read.finish();
    if (this.part !== null) {
      const { part, draft } = this;
      if (text === draft.text(part).text) return;
      draft.write(part, text);
      if (text !== PLAIN_STYLES) return;
      // It is the part that we made, and nothing of ours is left in it.
      removeRelationships(draft, this.workbook.part, ({ target }) => target === part);
      removePart(draft, part);
      return;
    }
    if (text === PLAIN_STYLES) return;
    const folder = this.workbook.part.slice(0, this.workbook.part.lastIndexOf('/') + 1);
    let name = `${folder}styles.xml`;
    for (let number = 1; this.draft.has(name); number++) name = `${folder}styles${number}.xml`;
    this.draft.write(name, text);
    addOverride(this.draft, name, STYLES_TYPE);
    addRelationship(this.draft, this.workbook.part, 'styles', `/${name}`);
  }
}
