/** Why one file of a call, or part of it, could not be checked. Apart from the opening itself, whose code is large. */
import type { Bilingual } from '../forms/edition.js';
import type { EditionFit } from '../forms/edition-fit.js';
import type { UserRuleFault } from '../review/user-rules.js';
import type { ReviewFault } from '../strings/review-faults.js';
import { HostError, type HostFailure } from '../workbook/failure.js';
import type { FoundFile } from './expand-files.js';

/** Why a file, or part of it, could not be checked. `subject`: sheets, or a part's name for the curious. */
export type ReviewError =
  | { readonly from: 'host'; readonly code: HostFailure; readonly subject: string }
  | { readonly from: 'review'; readonly code: Exclude<ReviewFault, 'broken-rules'>; readonly subject: string }
  | {
      readonly from: 'edition';
      readonly code: 'no-edition';
      /** `carried`: the name of an edition that lies in the workbook. */
      readonly choice: EditionFit & { readonly nearest: Bilingual; readonly carried?: Bilingual };
      readonly sheets: string;
    }
  | { readonly from: 'rules'; readonly code: 'broken-rules'; readonly faults: readonly UserRuleFault[] };

/** Why a file or folder of the call cannot even be tried; null where it can. */
export function sourceFault({ unopened, isEmptyFolder }: FoundFile): ReviewError | null {
  if (unopened !== undefined) return { from: 'host', code: 'file-unreadable', subject: unopened };
  return isEmptyFolder ? { from: 'review', code: 'empty-folder', subject: '' } : null;
}

/** Anything that is not a `HostError` is our own mistake: it is said with where it happened, and the other files go on. */
export function hostError(error: unknown): ReviewError {
  if (error instanceof HostError) return { from: 'host', code: error.code, subject: error.detail };
  return {
    from: 'host',
    code: 'unknown',
    subject: error instanceof Error ? withPlace(error) : String(error),
  };
}

/** What it says and the one place where it happened: whoever reports it copies a line, not a stack. */
function withPlace({ name, message, stack = '' }: Error): string {
  const [, place] = /\n\s+at (?:.*[\\/])?([^\\/\n]+:\d+:\d+)/.exec(stack) ?? [];
  return `${name}: ${message}${place === undefined ? '' : ` (${place.replace(')', '')})`}`;
}
