/** A figure typed into a workbook that also holds a list of 30,000 rows: until its effect stands in the pane's list. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkbook, type NewCell } from '../src/hosts/file/create/create-workbook.js';
import { readWorkbook } from '../src/hosts/file/open.js';
import { engine } from '../src/pane/load-engine.js';
import { preferenceStore } from '../src/pane/session/preferences.js';
import { createSession, type Session } from '../src/pane/session/session.js';
import { sourceReader } from '../src/pane/sources/file-source-reader.js';
import { isCellError, isUnreadable, type CellValue, type Sheet } from '../src/workbook/snapshot.js';
import type { NewSheet } from '../src/workbook/new-sheet.js';
import { GridHost } from '../src/workbench/host/grid-host.js';
import { layOutDossiers } from '../tests/support/dossiers/lay-out.js';
import { makeDossiers, truthOfSize } from '../tests/support/dossiers/make-dossiers.js';
import { budget, heading, line } from './print.js';

const ROWS = 30_000;
const EDITS = 7;
const MOST_MS = 150;

export async function benchEdit(root: string): Promise<void> {
  heading(`A figure typed beside a list of ${ROWS} rows: until the pane's list shows what follows`);
  const sample = readWorkbook(new Uint8Array(readFileSync(join(root, 'samples', 'phu-luc-quang-phu-6t2023.xlsx'))));
  const bytes = createWorkbook([...sample.sheets.map(asNew), listOf(ROWS)]);
  const opening = performance.now();
  const host = await GridHost.open(bytes, 'phu-luc.xlsx');
  const session = sessionOver(host);
  await session.start();
  const opened = performance.now();
  await session.check({ mark: false });
  line(`opened in ${(opened - opening).toFixed(0)} ms, checked in ${(performance.now() - opened).toFixed(0)} ms`);
  const open = host.sheets.find(({ sheet }) => sheet.name === 'Phụ lục 2');
  if (!open) throw new Error('the sample has no Phụ lục 2');
  const times: number[] = [];
  const worked: number[] = [];
  for (let turn = 0; turn < EDITS; turn += 1) {
    const before = session.get().result;
    const start = performance.now();
    const processor = process.cpuUsage();
    const content = { value: 20 + turn, formula: null, format: 'General' };
    host.typed(open.sheet.id, [{ row: 7, column: 3, content }]);
    await new Promise<void>((resolve) => {
      const stop = session.subscribe(() => {
        if (session.get().result === before || session.get().stale) return;
        stop();
        resolve();
      });
    });
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(processor);
    worked.push((user + system) / 1000);
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
  const median = [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
  line(`processor: ${worked.map((time) => time.toFixed(0)).join(', ')} ms`);
  line(`edits: ${times.map((time) => time.toFixed(0)).join(', ')} ms`);
  budget(`an edit shows its effect within ${MOST_MS} ms (median ${median.toFixed(0)} ms)`, median <= MOST_MS);
}

function sessionOver(host: GridHost): Session {
  return createSession({
    host,
    loadEngine: () => Promise.resolve(engine),
    loadSourceReader: () => Promise.resolve(sourceReader),
    preferences: preferenceStore(null),
    today: () => new Date(),
    cleanCopy: null,
    later(milliseconds, callback) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}

function asNew({ name, rows }: Sheet): NewSheet {
  const laid: (readonly NewCell[])[] = [];
  for (const { index, cells } of rows) {
    const row: NewCell[] = [];
    for (const { column, value } of cells) {
      while (row.length <= column) row.push({ value: '' });
      row[column] = { value: shown(value) };
    }
    while (laid.length <= index) laid.push([]);
    laid[index] = row;
  }
  return { name, rows: laid };
}

function shown(value: CellValue | null): string | number {
  if (value === null || isCellError(value) || isUnreadable(value)) return '';
  return typeof value === 'boolean' ? String(value) : value;
}

function listOf(count: number): NewSheet {
  const { rows } = layOutDossiers(makeDossiers(1, truthOfSize(count)), { layout: 'td' });
  const cells = rows.map((row) =>
    row.map((cell): NewCell => ({ value: typeof cell === 'object' && cell !== null ? cell.serial : (cell ?? '') })),
  );
  return { name: 'Danh sách hồ sơ', rows: cells };
}
