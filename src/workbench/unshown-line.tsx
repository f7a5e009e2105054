/** One line about what the opened file holds and the grid does not show, so that nobody takes it for lost. */
import type { ReactNode } from 'react';
import type { Unshown } from '../hosts/file/look/unshown.js';
import type { WorkbenchWords } from './words.js';

export interface UnshownLineProps {
  readonly unshown: readonly Unshown[];
  readonly words: WorkbenchWords;
}

export function UnshownLine({ unshown, words }: UnshownLineProps): ReactNode {
  if (unshown.length === 0) return null;
  return (
    <p className="unshown" role="note">
      {words.unshownLine(unshown.map((kind) => words.unshown[kind]).join(', '))}
    </p>
  );
}
