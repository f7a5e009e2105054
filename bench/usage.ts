/** Loaded before a command under measurement (`node --require`): says at its end what it took, as JSON on file descriptor 3. */
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

export interface Usage {
  readonly wallMs: number;
  /** User and system time of all threads. */
  readonly cpuMs: number;
  readonly peakMegabytes: number;
}

if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const usage: Usage = {
      wallMs: performance.now(),
      cpuMs: (userCPUTime + systemCPUTime) / 1000,
      peakMegabytes: maxRSS / 1024,
    };
    writeSync(3, JSON.stringify(usage));
  });
}
