/**
 * Times of several contestants side by side: after a warm-up they take turns, so that whatever else the machine does falls
 * on all of them alike, and the median of each counts. Processor time is taken, not the clock's: on a busy machine a clock
 * measures who was interrupted. It includes what the engine does beside (collecting garbage, compiling).
 */

export interface Contestant {
  readonly name: string;
  /** Does the work once; what it returns is kept, so that no engine may leave the work out. */
  readonly once: () => unknown;
  /**
   * Runs in one turn, of which the mean counts; 1 when left out. Work of a fraction of a millisecond is repeated, or the
   * turn measures caches that the others emptied and a clock that is too coarse, not the work.
   */
  readonly runs?: number;
}

export interface Timing {
  readonly name: string;
  /** Milliseconds of processor time. */
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
}

export interface Repetitions {
  readonly warmUp: number;
  readonly measured: number;
}

export async function measure(
  contestants: readonly Contestant[],
  { warmUp, measured }: Repetitions,
): Promise<readonly Timing[]> {
  const times = contestants.map((): number[] => []);
  const kept: unknown[] = [];
  for (let round = -warmUp; round < measured; round += 1) {
    for (const [index, { once, runs = 1 }] of contestants.entries()) {
      const start = process.cpuUsage();
      for (let run = 0; run < runs; run += 1) kept[index] = await once();
      const { user, system } = process.cpuUsage(start);
      if (round >= 0) times[index]?.push((user + system) / 1000 / runs);
    }
  }
  return contestants.map(({ name }, index) => timingOf(name, times[index] ?? []));
}

export function timingOf(name: string, times: readonly number[]): Timing {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { name, median: at(0.5), fastest: at(0), slowest: at(1) };
}

/** Largest resident memory of this process so far, in MB. */
export function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / 1024;
}
