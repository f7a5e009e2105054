/** Whether this page may start workers of its own build. */

/** A page opened from a disk may start none, and has no script to start one from. */
export function mayStartWorkers(): boolean {
  return typeof Worker !== 'undefined' && /^https?:$/.test(location.protocol);
}
