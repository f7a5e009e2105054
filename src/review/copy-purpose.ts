/**
 * What a copy of a finished workbook is for. `send`: to the office that adds up; unit, period, edition, reasons and the seal
 * of the figures stay with it, no marks and no list of changes. `clean`: nothing of ours. `archive`: the file, its results
 * sheet and the report, in one .zip. `page`: the page for whoever signs, as .html.
 */
export const COPY_PURPOSES = ['send', 'clean', 'archive', 'page'] as const;
export type CopyPurpose = (typeof COPY_PURPOSES)[number];
