/** A rule's example put through the real check, as if the figures stood in a workbook and everything else were blank. */
import { reviewWorkbook } from '../app/review-workbook.js';
import type { ExampleFigures, Level } from '../forms/edition.js';
import { readEntry } from '../forms/read-entry.js';
import { writtenTables } from '../forms/written-tables.js';
import type { Entry } from '../forms/reading.js';
import type { Recognition } from '../forms/recognition.js';
import type { Finding } from '../review/finding.js';
import { parseWritten } from '../quantity/parse-quantity.js';
import { withTables, type CompiledEdition } from '../rules/compile.js';
import { writtenReadings } from '../sources/written-readings.js';
import { lookup } from '../workbook/lookup.js';
import { formatAddress, formatPlace, type Place } from '../workbook/address.js';
import { EMPTY_SNAPSHOT, type Cell, type Sheet, type Snapshot } from '../workbook/snapshot.js';

/** All findings of the figures, consequences too, causes first. Texts are typed into cells of format `@`, as reports do. */
export function findingsOfExample(figures: ExampleFigures, edition: CompiledEdition, level: Level): readonly Finding[] {
  const tables = writtenTables(figures, edition.edition);
  const indicators = [...withTables(edition, tables).indicators];
  const places = new Map(indicators.map(([ref, { form }], row) => [ref, { sheet: form, row, column: 3 }]));
  const holdsFormula = Object.values(figures).some((written) => written.startsWith('='));
  const entries = new Map<string, Entry>();
  const cells: (readonly [Place, Cell])[] = [];
  for (const [ref, indicator] of indicators) {
    const written = lookup(figures, ref);
    const place = places.get(ref) ?? { sheet: indicator.form, row: 0, column: 3 };
    const cell = written === undefined ? undefined : holdsFormula ? cellOf(written, places, place) : textCell(written);
    if (cell) cells.push([place, cell]);
    entries.set(ref, readEntry({ indicator, cell, place, note: '' }));
  }
  const recognition: Recognition = {
    reading: { source: '', entries },
    forms: [],
    tables,
    unread: [],
    doubled: [],
    level: { level, because: 'default', evidence: '' },
    unitName: null,
    periodText: lookup(figures, 'appendices.period') ?? null,
  };
  const { result } = reviewWorkbook(holdsFormula ? snapshotOf(cells) : EMPTY_SNAPSHOT, {
    edition: { given: edition, recognition },
    level,
    readings: writtenReadings(figures, edition.indicators),
  });
  return result.findings.flatMap(withFollowing);
}

function textCell(value: string): Cell {
  return { column: 3, value, formula: null, format: '@', locked: false };
}

/** A number, or a formula with rows in brackets and the result that is kept: `=[4:3.2.2]/[4:3.2.1]*100 → 99,83`. */
function cellOf(written: string, places: ReadonlyMap<string, Place>, home: Place): Cell {
  const [text = '', result = text] = written.split(' → ');
  const number = parseWritten(result);
  const value = number.kind === 'number' ? number.value : null;
  const formula = text.startsWith('=')
    ? text.slice(1).replace(/\[([^\]]+)\]/g, (_, ref: string) => {
        const place = places.get(ref) ?? home;
        return place.sheet === home.sheet ? formatAddress(place) : formatPlace(place);
      })
    : null;
  return { column: 3, value, formula, format: 'General', locked: false };
}

function snapshotOf(cells: readonly (readonly [Place, Cell])[]): Snapshot {
  const sheets = [...new Set(cells.map(([{ sheet }]) => sheet))].map((name): Sheet => {
    const rows = cells.flatMap(([{ sheet, row }, cell]) =>
      sheet === name ? [{ index: row, hidden: false, cells: [cell] }] : [],
    );
    const visibility = 'visible';
    return {
      id: name,
      name,
      visibility,
      protection: null,
      rows,
      merges: [],
      hiddenColumns: new Set(),
      truncated: false,
    };
  });
  return { ...EMPTY_SNAPSHOT, sheets };
}

function withFollowing(finding: Finding): readonly Finding[] {
  return [finding, ...finding.follows.flatMap(withFollowing)];
}

/** The finding of that rule among them; undefined where the rule is silent. */
export function findingOfRule(id: string, findings: readonly Finding[]): Finding | undefined {
  return findings.find(({ rule }) => rule === id);
}
