/** A total is of one edition: the one that most files are of. Files of others are named and not added. */
import type { Submission } from './submission.js';

/** Id of the edition of most files that gave figures; the one met first among equals; null where no file gave any. */
export function editionOfMost(submissions: readonly Submission[]): string | null {
  const counts = new Map<string, number>();
  for (const { edition, found } of submissions) {
    if (edition !== null && found) counts.set(edition, (counts.get(edition) ?? 0) + 1);
  }
  let most: string | null = null;
  for (const [id, count] of counts) if (most === null || count > (counts.get(most) ?? 0)) most = id;
  return most;
}

/** Submissions of another edition than `id` without their figures, and why. */
export function ofEdition(submissions: readonly Submission[], id: string): readonly Submission[] {
  return submissions.map((one) =>
    one.edition === null || one.edition === id || !one.found
      ? one
      : { ...one, found: null, failure: 'other-edition' as const, detail: one.edition },
  );
}
