/** The screen of other sources in English. */
import type { PaneSourcesWords } from './pane-sources.js';

export const PANE_SOURCES_EN: PaneSourcesWords = {
  title: 'Other sources of the same figures',
  intro:
    'Choose a dossier list, an earlier period or the report’s text. They are read on this machine, compared with the appendices, and used to suggest missing figures.',
  back: 'Back to the results',
  attached: 'Sources in use',
  none: 'No source chosen yet.',
  kinds: { dossiers: 'Dossier list', previous: 'Earlier period', report: 'Report text' },
  item: (kind, name) => `${kind}: ${name}`,
  remove: (name) => `Remove the source ${name}`,
  removeShort: 'Remove',
  problem: (name) => `“${name}” could not be used.`,
  problems: {
    'no-list': 'It holds no dossier list: a column of codes and one of days of receipt are needed.',
    'list-too-large': 'The list is too large to be read to its end. Export the list of the period alone and choose it.',
    'no-form': 'No appendix was recognised in this file.',
    'too-much': 'The file holds too many figures to be kept with this workbook.',
    'too-many': 'There are 12 periods already. Remove one and choose again.',
  },
  rowsDone: (rows) => `${rows.toLocaleString('vi')} rows read…`,
  report: {
    intro: 'The report in words, to be compared with the appendices.',
    choose: 'Choose a report…',
    hint: 'A Word file (.docx) or plain text (.txt); it can be dropped here.',
    read: (facts) => `${facts} figures were read in the text.`,
  },
  previous: {
    intro: 'Appendices of the period before or of the same period of earlier years, to compare each row.',
    choose: 'Choose earlier periods…',
    hint: 'Excel files, several at once; they can be dropped here.',
    kept: 'Their figures are kept with this workbook and need not be chosen again.',
  },
  dossiers: {
    intro: 'A list of dossiers exported from the one-stop system, to count those of the period.',
    choose: 'Choose a dossier list…',
    hint: 'Excel (.xlsx, .xls) or CSV; it can be dropped here.',
  },
};
