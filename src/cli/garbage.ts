/** Memory of a worker that looks at file after file, kept flat. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Batches between two collections of garbage. Left to itself the engine lets the heap grow for as long as files come,
 * since nothing presses it; a collection every few hundred files costs a hundredth of the work and keeps memory flat.
 */
export const COLLECT_EVERY = 24;

/** What collects the garbage of this thread now. */
export function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  // What the flag puts into every new context; Node has no other way to ask for a collection.
  return runInNewContext('gc') as () => void;
}
