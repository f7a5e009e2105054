/** The appendix tables of a Word report as a new workbook in the standard form. */
import type { WordDocument } from '../document/document.js';
import { createWorkbook } from '../hosts/file/create/create-workbook.js';
import type { CompiledEdition } from '../rules/compile.js';
import { importAppendices, type NotUnderstood } from '../sources/import/import-tables.js';

export interface ImportedReport {
  readonly bytes: Uint8Array;
  /** The names of its sheets. */
  readonly sheets: readonly string[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** null: no table of the report is an appendix. */
export function importReport(document: WordDocument, { edition }: CompiledEdition): ImportedReport | null {
  const { sheets, notUnderstood } = importAppendices(document, edition);
  if (sheets.length === 0) return null;
  return { bytes: createWorkbook(sheets), sheets: sheets.map(({ name }) => name), notUnderstood };
}
