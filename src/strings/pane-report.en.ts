/** The report in the pane, in English. */
import type { PANE_REPORT_VI } from './pane-report.vi.js';

export const PANE_REPORT_EN: typeof PANE_REPORT_VI = {
  open: 'Its tables, its text, sentences for it…',
  title: 'Report and appendices',
  intro: 'Bring the report’s tables into this workbook, compare its text with the appendices, take sentences for it.',
  choose: 'Choose a report…',
  chooseHint: 'Word (.docx) or plain text (.txt); it may be dropped on this pane. Read on this machine only.',
  chooseOther: 'Choose another report…',
  file: (name) => `Report in use: ${name}`,
  remove: 'Remove',
  removeThis: (name) => `Remove the report ${name}`,
  problem: (name) => `“${name}” cannot be used.`,
  drop: 'Drop the file here to read the report',

  tables: {
    title: 'Tables of the report',
    none: 'No table of this report was recognised as an appendix.',
    freshIntro: 'This workbook does not have these appendices yet. Each becomes a sheet in the standard form.',
    fresh: (form, filled, rows) => `${form}: ${filled} of ${rows} rows filled`,
    asSheet: (sheet) => `sheet “${sheet}”`,
    all: 'Choose all',
    apply: (sheets) => `Bring ${sheets} into the workbook`,
    theirs: 'These sheets will be yours: change, rename, delete them like any other.',
    structure:
      'The workbook’s structure is protected, so no sheet can be added. Unlock it under Review > Protect Workbook.',
    same: (forms) => `In the workbook already, with the same figures: ${forms}.`,
    differentIntro:
      'The workbook has these already, so nothing is written over. Tick the cells to take from the report.',
    different: (form, cells) => `${form}: ${cells} cells differ`,
    change: (present, imported) => `sheet says ${present} → report says ${imported}`,
    note: (row) => `${row}, note`,
    formula: (written) => `${written} (formula)`,
    takeOver: (cells) => `Take ${cells} cells from the report`,
    withoutCell: (row, written) => `${row}: the report says ${written}; the sheet has no such row`,
    notUnderstood: (count) => `${count} things not understood, kept as in the report`,
  },

  text: {
    title: 'Text against appendices',
    checkFirst: 'Check the figures to compare the text with the appendices.',
    agrees: 'All that can be compared agrees.',
    count: (findings) => `${findings} to look at.`,
    conflicts: 'The text gives two different figures, so they are not compared:',
    paragraph: (number) => `Text, paragraph ${number}:`,
    inAppendix: 'In the appendix:',
    rewrite: (before, after) => `If the appendix is right, the sentence needs: ${before} → ${after}`,
    copy: 'Copy the corrected sentence',
    copyThis: (sentence) => `Copy the corrected sentence: ${sentence}`,
    copied: 'Copied. Paste it over the old sentence in the report.',
    corrected: 'Corrected sentence',
    byHand: 'It could not be copied. Select the text below and press Ctrl+C.',
  },

  facts: {
    title: (count) => `Figures read in the text (${count})`,
    none: 'No figure could be read in the text.',
    ambiguous: (count) => `Of several meanings (${count})`,
    ambiguousMark: 'of several meanings, not compared',
    or: 'or',
  },

  sentences: {
    title: 'Sentences for the report',
    intro: 'Standard sentences with the figures of this workbook’s appendices.',
    none: 'The appendices hold no figure to write a sentence of.',
    unchecked: 'The figures were not checked yet. Check them to see which sentences hold figures to look at.',
    copy: 'Copy',
    copyThis: (sentence) => `Copy the sentence: ${sentence}`,
    copyAll: 'Copy all',
    copied: 'Copied.',
    text: 'Sentences for the report',
    byHand: 'They could not be copied. Select the text below and press Ctrl+C.',
  },
};
