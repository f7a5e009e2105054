/** One line about what the opened file holds and the grid does not show, so that nobody takes it for lost. */
import type { ReactNode } from 'react';
import type { UnsupportedContent } from '../hosts/file/formatting/unsupported-content.js';
import type { WorkbenchStrings } from './workbench-words.vi.js';

export interface UnsupportedLineProps {
  readonly unsupported: readonly UnsupportedContent[];
  readonly words: WorkbenchStrings;
}

export function UnsupportedLine({ unsupported, words }: UnsupportedLineProps): ReactNode {
  if (unsupported.length === 0) return null;
  return (
    <p className="unshown" role="note">
      {words.unsupportedLine(unsupported.map((kind) => words.unsupported[kind]).join(', '))}
    </p>
  );
}
