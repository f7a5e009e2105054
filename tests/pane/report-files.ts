/** Reports and workbooks for the tests of the pane's report: the sample as a file, an empty workbook, files that do harm. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkbook } from '../../src/hosts/file/create/create-workbook.js';
import { openWorkbook, type FileHost } from '../../src/hosts/file/open.js';
import type { ChosenFile } from '../../src/ui/chosen-file.js';
import { docx, paragraph, table, type CellSpec } from '../support/make-docx.js';

const SAMPLES = join(__dirname, '../../samples');

export function chosen(name: string, bytes: Uint8Array): ChosenFile {
  return { name, arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer) };
}

/** The seed's report. */
export function sampleReport(ending: 'docx' | 'txt' = 'docx'): ChosenFile {
  const name = `bao-cao-quang-phu-6t2023.${ending}`;
  return chosen(name, readFileSync(join(SAMPLES, name)));
}

/** A workbook with nothing in it but one blank sheet. */
export function emptyWorkbook(sheet = 'Sheet1'): Promise<FileHost> {
  return openWorkbook(createWorkbook([{ name: sheet, rows: [] }]), 'moi.xlsx');
}

/** A small report: Phụ lục 4's head and some rows, and a sentence. */
export function reportOf(rows: readonly (readonly CellSpec[])[], sentence = ''): ChosenFile {
  const head = [
    ['STT', 'Chỉ tiêu thống kê', { text: 'Kết quả thống kê', span: 2 }, 'Ghi chú'],
    ['', '', 'Đơn vị tính', 'Số liệu', ''],
  ];
  return chosen('nho.docx', docx(paragraph(sentence) + paragraph('Phụ lục 4') + table([...head, ...rows])));
}

/** Expands entities without end. */
export function hostileReport(): ChosenFile {
  const prolog = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  return chosen('doc-hai.docx', docx(paragraph('x'), { prolog }));
}
