/** What reads an .xls, and what refuses one where there is nothing that could. */
import { HostError } from '../../../workbook/failure.js';
import type { Snapshot } from '../../../workbook/snapshot.js';

/**
 * Reads an .xls (bytes), or markup that goes by that name (text). `mostCells` of a sheet; beyond it the sheet is truncated.
 * Rejects with a `HostError`.
 */
export type OldReader = (content: Uint8Array | string, mostCells?: number) => Promise<Snapshot>;

/** Where nothing could end the reading of a damaged one. */
export const refuseOld: OldReader = () => Promise.reject(new HostError('xls-not-here'));
