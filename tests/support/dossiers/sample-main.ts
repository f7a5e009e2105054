/**
 * `npm run sample:dossiers -- --out FILE [--rows N] [--seed S] [--layout td|full|other] [--dates …] [--shifted] [--traps]
 * [--encoding …]`: a dossier list with known counts. Without --rows it is the seed's (1.157 received). The ending of FILE
 * says what it becomes: .xlsx, .xls (an HTML table) or .csv. Rows are written as they are made: memory grows by some 45 bytes
 * a row, whatever their number.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isoDay } from '../../../src/sources/civil-day.js';
import { rowsOf, type DateStyle, type SampleLayout } from './lay-out.js';
import { sampleDossiers, SEED_PERIOD, SEED_TRUTH, truthOfSize } from './make-dossiers.js';
import { naiveCounts } from './oracle.js';
import { csvPieces, htmlPieces, type SampleEncoding } from './write-sample.js';
import { writeXlsx } from './write-xlsx.js';

const LAYOUTS: readonly SampleLayout[] = ['td', 'full', 'other'];
const STYLES: readonly DateStyle[] = ['date-time', 'date', 'time-first', 'iso', 'serial', 'turned', 'assorted'];
const ENCODINGS: readonly SampleEncoding[] = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1258'];

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    rows: { type: 'string' },
    seed: { type: 'string', default: '1' },
    layout: { type: 'string', default: 'full' },
    dates: { type: 'string', default: 'date-time' },
    encoding: { type: 'string', default: 'utf-8-bom' },
    separator: { type: 'string', default: ',' },
    shifted: { type: 'boolean', default: false },
    bare: { type: 'boolean', default: false },
    traps: { type: 'boolean', default: false },
    'date-1904': { type: 'boolean', default: false },
  },
});

function oneOf<Value extends string>(name: string, value: string, among: readonly Value[]): Value {
  const found = among.find((one) => one === value);
  if (found === undefined) throw new Error(`--${name} must be one of ${among.join(', ')}`);
  return found;
}

if (values.out === undefined) throw new Error('--out FILE (.xlsx, .xls or .csv) is needed');
const seed = Number(values.seed);
const rows = values.rows === undefined ? null : Number(values.rows);
if (!Number.isInteger(seed) || (rows !== null && !(Number.isInteger(rows) && rows > 0))) {
  throw new Error('--rows and --seed are whole numbers');
}
const dossiers = sampleDossiers(seed, rows === null ? SEED_TRUTH : truthOfSize(rows));
const date1904 = values['date-1904'];
const laidOut = rowsOf(dossiers, {
  layout: oneOf('layout', values.layout, LAYOUTS),
  dates: oneOf('dates', values.dates, STYLES),
  shifted: values.shifted,
  bare: values.bare,
  traps: values.traps,
  date1904,
  seed,
});
const encoding = oneOf('encoding', values.encoding, ENCODINGS);
const ending = /\.(xlsx|xls|csv)$/i.exec(values.out)?.[1]?.toLowerCase();
if (ending === undefined) throw new Error('FILE must end in .xlsx, .xls or .csv');
const file = openSync(values.out, 'w');
try {
  const write = (piece: Uint8Array): void => {
    // One call may write less than it was given.
    for (let from = 0; from < piece.length;) from += writeSync(file, piece, from);
  };
  if (ending === 'xlsx') writeXlsx(laidOut, { date1904 }, write);
  else
    for (const piece of ending === 'xls' ? htmlPieces(laidOut) : csvPieces(laidOut, encoding, values.separator))
      write(piece);
} finally {
  closeSync(file);
}
console.log(
  JSON.stringify({
    file: values.out,
    rows: dossiers.length,
    from: isoDay(SEED_PERIOD.from),
    to: isoDay(SEED_PERIOD.to),
    truth: naiveCounts(dossiers, SEED_PERIOD),
    faults: laidOut.faults,
  }),
);
