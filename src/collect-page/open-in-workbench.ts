/** Opens a unit's file on the workbench page, at a cell: the bytes pass from window to window on this machine. */
import { bytesOf } from './read-chosen.js';
import { answerWorkbench } from '../workbench/handed-file.js';
import type { Place } from '../workbook/address.js';

export function openInWorkbench(file: File, place: Place | null): void {
  answerWorkbench(async () => ({ name: file.name, bytes: await bytesOf(file), place }));
}
