/** Which edition of a workbook a person has accepted on this machine. */
import type { WorkbookSettings } from '../../review/workbook-settings.js';

type EditionFile = NonNullable<WorkbookSettings['editionFile']>;

/** Tells the same edition again: its id and a sum over its text. */
export function editionFingerprint(edition: EditionFile): string {
  const text = JSON.stringify(edition);
  let sum = 2_166_136_261;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 16_777_619) >>> 0;
  return `${String(edition['id'])} ${text.length} ${sum.toString(36)}`;
}
