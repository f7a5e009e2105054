/** Takes everything of ours out of a workbook's bytes; nothing else of it changes. A chunk of its own, with the file host in it. */
import { RESULTS_SHEET, RULES_SHEET } from '../forms/generated-sheets.js';
import { openToWrite } from '../hosts/file/open-with.js';

/** Rejects with a `HostError`, `xls-read-only` among them. */
export async function withoutOurs(bytes: Uint8Array): Promise<Uint8Array> {
  const host = await openToWrite(bytes, 'workbook.xlsx');
  await host.apply([
    { kind: 'unmark' },
    { kind: 'remove-sheet', name: RESULTS_SHEET },
    // The template that we put there, with whatever was written on it; one that the official made bears no sign of ours.
    { kind: 'remove-sheet', name: RULES_SHEET },
    { kind: 'settings', json: null },
  ]);
  return host.save();
}
