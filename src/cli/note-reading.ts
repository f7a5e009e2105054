/** Says which file this thread is reading, to whoever may end the thread when the file costs too much. */
import { FORM_LIMITS, type ReadingLimits } from './reading-limits.js';

type Watcher = (file: string | null, limits: ReadingLimits) => void;

// One for the thread: set by its script before anything is read.
let watcher: Watcher = () => undefined;

export function watchReading(watch: Watcher): void {
  watcher = watch;
}

/** From here until the next note, what the thread does is done for this file. */
export function noteReading(file: string, limits: ReadingLimits = FORM_LIMITS): void {
  watcher(file, limits);
}

/** What follows is as long as the call is large: many files read by other workers, many forms made. */
export function noteReadingDone(): void {
  watcher(null, FORM_LIMITS);
}
