/** The host contract for Excel: the real client over the stand-in's workbook in memory. */
import { OfficeHost } from '../../../src/hosts/office/office-host.js';
import { formatAddress } from '../../../src/workbook/address.js';
import type { Place } from '../../../src/workbook/address.js';
import type { WorkbookHost } from '../../../src/workbook/workbook-host.js';
import { markLevelOf } from '../../../src/workbook/mark.js';
import type { NewSheet } from '../../../src/workbook/new-sheet.js';
import type { PlainValue } from '../../../src/workbook/snapshot.js';
import { MemoryModel } from '../../standin/memory-model.js';
import { EMPTY_CELL } from '../../standin/model.js';
import type { MemorySheet } from '../../standin/memory-sheet.js';
import { describeHostContract } from '../../contract/host-contract.js';
import type { CellSpec, ContractHost, SeenMark, SheetSpec, WorkbookSpec } from '../../contract/host-contract.js';
import { connectExcel } from '../../support/office-client.js';
import type { TestHost } from '../../support/office-client.js';

let subject: TestHost | undefined;

afterEach(() => {
  expect(subject?.executor.unknown ?? []).toEqual([]);
});

/** Formulas are not the contract's subject: each gives the result that the workbook or the edit says it has. */
type Results = Map<string, PlainValue>;

function build(spec: WorkbookSpec, results: Results): MemoryModel {
  const model = new MemoryModel(
    spec.sheets.map((sheet) => sheet.name),
    (formula) => results.get(formula) ?? 0,
  );
  model.date1904 = spec.date1904 ?? false;
  model.structureProtected = spec.structureProtected ?? false;
  for (const sheet of spec.sheets) fill(model.sheetNamed(sheet.name), sheet, results);
  for (const sheet of spec.sheets) for (const range of sheet.merges ?? []) model.merge(sheet.name, range);
  return model;
}

function fill(sheet: MemorySheet, spec: SheetSpec, results: Results): void {
  for (const [row, cells] of spec.rows.entries()) {
    for (const [column, content] of cells.entries()) {
      if (content === null) continue;
      const cell: CellSpec = typeof content === 'object' && !('error' in content) ? content : { value: content };
      if (cell.formula !== undefined) results.set(cell.formula, cell.value ?? 0);
      sheet.put(row, column, {
        value: cell.value ?? null,
        formula: cell.formula ?? null,
        format: cell.format ?? 'General',
        locked: cell.locked ?? true,
        fill: cell.fill ?? null,
      });
    }
  }
  for (const row of spec.hiddenRows ?? []) sheet.hiddenRows.add(row);
  for (const column of spec.hiddenColumns ?? []) sheet.hiddenColumns.add(column);
  sheet.visibility = spec.visibility ?? 'visible';
  sheet.protection = spec.protection ?? null;
}

/** What a person sees: the first of our rules over each cell. */
function visibleMarks(model: MemoryModel): SeenMark[] {
  return model.sheets().flatMap((sheet) => {
    const seen = new Map<string, SeenMark>();
    for (const format of sheet.conditionalFormats) {
      const level = markLevelOf(format.formula);
      if (!level) continue;
      for (const { top, bottom, left, right } of format.ranges) {
        for (let row = top; row <= bottom; row++) {
          for (let column = left; column <= right; column++) {
            const key = formatAddress({ row, column });
            if (!seen.has(key)) seen.set(key, { sheet: sheet.name, row, column, level });
          }
        }
      }
    }
    return [...seen.values()];
  });
}

const PLAIN = JSON.stringify(EMPTY_CELL);

/** Formats, locks and fills of cells that are not as a fresh cell is, and all that is not ours around them. */
function looks(model: MemoryModel): unknown {
  return model.sheets().map((sheet) => ({
    cells: [...sheet.entries()]
      .map(({ row, column, cell }) => ({ row, column, ...cell, value: null, formula: null }))
      .filter(({ row, column, ...cell }) => row < 0 || column < 0 || JSON.stringify(cell) !== PLAIN),
    merges: sheet.merges,
    rules: sheet.conditionalFormats.filter((rule) => markLevelOf(rule.formula) === undefined),
  }));
}

/** The host with its own client in place at each call, as the suite keeps a workbook and its reopened twin. */
function hostOf(excel: TestHost, results: Results): WorkbookHost {
  const host = new OfficeHost({ edit: 'fail' });
  const within = <T>(call: () => Promise<T>): Promise<T> => {
    excel.activate();
    return call();
  };
  return {
    read: () => within(() => host.read()),
    apply: (edits) => {
      for (const edit of edits) {
        if (edit.kind === 'formula') results.set(edit.formula, edit.result);
        if (edit.kind === 'write-sheet') tellResults(edit.sheet, results);
      }
      return within(() => host.apply(edits));
    },
    undo: (journal) => within(() => host.undo(journal)),
  };
}

function tellResults({ rows }: NewSheet, results: Results): void {
  for (const cell of rows.flat()) {
    if (typeof cell === 'object' && cell !== null && 'formula' in cell) results.set(cell.formula, cell.value ?? 0);
  }
}

function subjectOf(model: MemoryModel, results: Results): ContractHost {
  const excel = connectExcel(model);
  subject = excel;
  const id = (name: string) => model.sheetNamed(name).id;
  const address = (place: Place) => formatAddress(place);
  return {
    host: hostOf(excel, results),
    marks: () => Promise.resolve(visibleMarks(model)),
    looks: () => Promise.resolve(looks(model)),
    plantMark: (place, level) => {
      const area = { top: place.row, left: place.column, bottom: place.row, right: place.column };
      model.addConditionalFormat(id(place.sheet), {
        kind: 'custom',
        ranges: [area],
        formula: ` "soat-phu-luc:${level}" <> ""`,
        fill: '#FF0000',
        font: null,
        stopIfTrue: false,
      });
      return Promise.resolve();
    },
    userWrites: (place, value) => {
      model.type(place.sheet, address(place), value);
      return Promise.resolve();
    },
    userRecolours: (place, colour) => {
      model.recolour(place.sheet, address(place), colour);
      return Promise.resolve();
    },
    userRenames: (sheet, name) => {
      model.renameSheet(id(sheet), name);
      return Promise.resolve();
    },
    reopen: () => Promise.resolve(subjectOf(model.reopened(), results)),
  };
}

describeHostContract('Excel through Office.js', (spec) => {
  const results: Results = new Map();
  return Promise.resolve(subjectOf(build(spec, results), results));
});
