/** How long a worker has been at work. On a busy machine it gets the processor only now and then: waiting does not count. */
import type { Worker } from 'node:worker_threads';

export class ProcessorTime {
  private startedAt = 0;
  private activeBefore = 0;
  private cpuBefore = 0;

  constructor(private readonly worker: Worker) {
    this.restart();
  }

  /** The next file begins. */
  restart(): void {
    this.startedAt = performance.now();
    this.activeBefore = this.active();
    this.cpuBefore = cpuOfProcess();
  }

  /**
   * Milliseconds since the file began. Node does not tell the processor time of one worker, but two times that it cannot
   * exceed: how long its loop was busy, and its share of the process's own.
   */
  spent(busyWorkers: number): number {
    const share = (cpuOfProcess() - this.cpuBefore) / Math.max(1, busyWorkers);
    return Math.min(this.active() - this.activeBefore, share);
  }

  /** Milliseconds by the clock since the file began. */
  elapsed(): number {
    return performance.now() - this.startedAt;
  }

  private active(): number {
    return this.worker.performance.eventLoopUtilization().active;
  }
}

function cpuOfProcess(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
