/** "Collecting the units", in English. */
import type { PaneCollectWords } from './pane-collect.js';

export const PANE_COLLECT_EN: PaneCollectWords = {
  toWorkbench: 'Check one file',
  edition: 'Forms to go by',
  tabsLabel: 'Parts of collecting',
  tabs: {
    received: 'Files received',
    matrix: 'Units and rows',
    totals: 'Total',
    messages: 'Back to the units',
    'new-period': 'New period',
  },
  nothingYet: 'No file yet. Choose files or a folder above, or drop them on this page.',
  firstSteps: {
    lead: 'This page adds up the units’ figures, says who has not sent and which files have errors, and writes what goes back to each unit.',
    steps: [
      'Choose the folder with the files received (.xls too), or drop it on this page.',
      'Add the list of units, so that the page says who has not sent. It is remembered for next time.',
      'Look at the files that are unclear; then make the total, and send back what is to be corrected.',
    ],
  },
  haveErrors: 'With errors to correct',
  next: {
    title: 'Next',
    roster: 'Add the list of units',
    questions: (files) => `Look at ${files} ${files === 1 ? 'file' : 'files'}`,
    total: 'See the total, make its workbook',
    messages: (units) => `Write to ${units} ${units === 1 ? 'unit' : 'units'}`,
  },
  standing: 'Who has sent',
  periodIs: (period, given) => `Period: ${period}${given ? '' : ' (as most files state)'}`,
  noRosterYet: 'Without a list of units nobody knows who has not sent.',
  more: (rows) => `Show more (${rows} left)`,
  openAt: (file, place) => `Open ${file} at ${place}`,
  counts: (errors, warnings) =>
    [...(errors > 0 ? [`errors: ${errors}`] : []), ...(warnings > 0 ? [`to review: ${warnings}`] : [])].join(', ') ||
    'nothing to correct',
  made: (name) => `Made ${name}.`,
  names: {
    total: 'bang-tong-hop.xlsx',
    messages: 'noi-dung-gui-lai.xlsx',
    texts: 'noi-dung-gui-lai.zip',
    marked: 'ban-danh-dau.zip',
    newPeriod: 'bieu-ky-moi.zip',
  },

  choose: {
    title: 'Choose the units’ files',
    files: 'Choose files…',
    folder: 'Choose a folder…',
    hint: 'Or drop files and folders on this page. They are read on this machine only, sent nowhere, and never changed.',
    clear: 'Start over',
    progress: (done, all) => `Read ${done} of ${all} files`,
    cancel: 'Stop',
    read: (files) => `Read ${files} ${files === 1 ? 'file' : 'files'}.`,
    unread: (files) => `Stopped; ${files} ${files === 1 ? 'file was' : 'files were'} not read.`,
    resume: 'Read on',
    skippedTitle: 'Files passed over',
    skipped: {
      'lock-file': 'a lock file of Excel, no figures; passed over',
      'system-file': 'a file of the system; passed over',
      'no-file': 'the machine would not give it; passed over',
      'too-deep': 'a folder too deep within others; passed over',
    },
  },

  office: {
    title: (units, previous) =>
      `List of units (${units > 0 ? `${units} units` : 'none yet'}), period, last period’s total${previous === null ? '' : ` (${previous})`}`,
    kept: 'The list and what you set right are remembered on this machine.',
    problem: (file) => `“${file}” could not be used.`,
    problems: {
      'no-units': 'The file names no unit. It needs a column with the units’ names.',
      'no-forms': 'No appendix was recognised in the file. Choose last period’s total.',
    },
  },

  roster: {
    title: 'List of units',
    why: 'With a list this page says who has not sent.',
    choose: 'Choose the list…',
    chooseHint: 'An .xlsx, .csv or .txt with a column of names.',
    paste: 'Or paste the list here, a unit a line',
    use: 'Use this list',
    present: (units) => `A list of ${units} units is in use.`,
    doubled: (names) => `Twice on the list: ${names}`,
    notKept: 'The browser keeps nothing, so the list holds for this time only.',
    show: 'Show the list',
    remove: 'Remove the list',
  },

  period: {
    label: 'Period to collect for',
    hint: (recognised) =>
      recognised === '' ? 'Empty: as most files state.' : `Empty: as most files state, ${recognised}.`,
    example: 'For example: 6 tháng đầu năm 2026; Quý III năm 2026; Năm 2026.',
    unclear: 'No clear period. For example: 6 tháng đầu năm 2026.',
  },

  previous: {
    title: 'Last period’s total',
    choose: 'Choose last period’s total…',
    hint: 'To compare the total with it, and to tell files that were sent last time already.',
    remove: 'Remove it',
  },

  files: {
    title: 'Files received',
    columns: { file: 'File', unit: 'Unit', period: 'Period', level: 'Level', state: 'State', action: 'Set right' },
    onlyQuestions: (count) => `Only files to look at (${count})`,
    unknownUnit: 'unknown',
    unknownPeriod: 'not stated',
    correct: 'Set right…',
    correctThis: (file) => `Set right: ${file}`,
    corrected: 'set right',
    edit: {
      unit: 'This file is of',
      level: 'Level',
      asRecognised: 'As recognised',
      leftOut: 'Leave this file out',
      period: 'This file is for the period',
      anotherPeriod: 'Another period…',
      periodText: 'The file’s period',
      counts: 'Take this file for the unit',
      apply: 'Apply',
      close: 'Close',
    },
  },

  matrix: {
    title: 'Units and rows',
    search: 'Find a unit',
    form: 'Appendix',
    allForms: 'All appendices',
    sort: 'Sort by',
    onlyErrors: 'Only units with errors',
    count: (shown, all) => `${shown} of ${all} units`,
    unit: 'Unit',
    errors: 'Errors',
    warnings: 'To review',
    findingsOf: (unit) => `To be looked at in ${unit}`,
    fine: 'Nothing is to be corrected.',
    openMarked: 'Open a marked copy',
    saveMarked: 'Save a marked copy (.xlsx)',
  },

  totals: {
    title: (level) => `Total (${level})`,
    without: (units) => `Not in the total: ${units}`,
    withErrors: (units) => `In it, with errors to correct: ${units}`,
    download: 'Make the total (.xlsx)',
    formulas: 'As formulas over the sheet of units',
    check: (findings) => `Check of the total: ${findings}`,
    comparison: (rows, remarked) =>
      `Against last period: ${rows} rows${remarked > 0 ? `, ${remarked} to be looked at` : ''}`,
    form: 'Appendix',
    figure: 'Figure',
    openRow: (row, value) => `${value}: show each unit’s figure, row ${row}`,
    madeOf: (units) => `${units} ${units === 1 ? 'unit' : 'units'}`,
    unitsOf: (row) => `Each unit’s figure: ${row}`,
    addThem: 'Add them',
    includeThem: 'Take them as included',
  },

  messages: {
    intro: 'A message for each unit, to be sent by mail. The originals are never changed.',
    onlyNeeded: (units) => `Only units with something to correct, to review, or to send (${units})`,
    list: 'Messages to the units',
    all: 'Messages to all units',
    copyAll: (units) => `Copy all (${units})`,
    copiedAll: (units) => `Copied the messages to ${units} units.`,
    copy: 'Copy',
    copyThis: (unit) => `Copy the message to ${unit}`,
    copied: 'Copied.',
    text: (unit) => `Message to ${unit}`,
    byHand: 'It could not be copied. Select the text below and press Ctrl+C.',
    asSheet: 'All on one sheet (.xlsx)',
    asTexts: 'A text each (.zip)',
    asMarked: 'Marked copies (.zip)',
    noMarked: (files) => `No marked copy of: ${files}. An .xls must be saved as .xlsx first.`,
  },

  newPeriod: {
    intro:
      'Empty forms for a new period, a file for each unit. The year’s plan and the number of procedures are carried over and marked until the unit confirms them.',
    noUnits: 'A list of units is needed, or the units’ files.',
    period: 'New period',
    unclear: 'No clear period.',
    from: 'Carry over from',
    sources: { files: 'The files being collected', previous: 'Last period’s total', nothing: 'Nothing' },
    unit: 'Unit',
    make: (units) => `Make forms for ${units} units (.zip)`,
    makeOne: 'Make forms for this unit',
    made: (files, carried) => `Made ${files} files; ${carried} figures carried over, to be confirmed.`,
  },
};
