/** A workbook that was read through any host, as the model of the stand-in for Excel. */
import { MemoryModel } from '../standin/memory-model.js';
import type { Snapshot } from '../../src/workbook/snapshot.js';

export function modelOf(snapshot: Snapshot): MemoryModel {
  const model = new MemoryModel(snapshot.sheets.map(({ name }) => name));
  for (const source of snapshot.sheets) {
    const sheet = model.sheetNamed(source.name);
    sheet.visibility = source.visibility;
    sheet.merges = [...source.merges];
    for (const column of source.hiddenColumns) sheet.hiddenColumns.add(column);
    for (const { index, hidden, cells } of source.rows) {
      if (hidden) sheet.hiddenRows.add(index);
      for (const { column, ...cell } of cells) sheet.put(index, column, { ...cell, fill: null });
    }
  }
  return model;
}
