/** The checks that the person asked for in this sitting: what a later one is compared with. */
import type { CheckMemory } from '../../review/compare-checks.js';

export class CheckHistory {
  private lastCheck: CheckMemory | null = null;
  /** The check before `last` that found something else: in this sitting, or else as the file remembers it. */
  private before: CheckMemory | null = null;

  /** What the last check found; null: none in this sitting. */
  get last(): CheckMemory | null {
    return this.lastCheck;
  }

  /** `kept`: the check that the file remembers, from an earlier sitting. */
  remember(present: CheckMemory, kept: CheckMemory | null): void {
    if (!this.lastCheck) this.before = kept;
    else if (!haveSameFindings(this.lastCheck, present)) this.before = this.lastCheck;
    this.lastCheck = present;
  }

  /** Another edition: what was found by the one before is nothing to compare with. */
  restart(present: CheckMemory): void {
    this.lastCheck = present;
    this.before = null;
  }

  /**
   * The check to compare `present` with; null: there is none. A result equal to the last check is compared with the check
   * before it: nobody asks what has changed since now.
   */
  baseOf(present: CheckMemory, kept: CheckMemory | null): CheckMemory | null {
    if (!this.lastCheck) return kept;
    return haveSameFindings(this.lastCheck, present) ? this.before : this.lastCheck;
  }
}

function haveSameFindings(one: CheckMemory, other: CheckMemory): boolean {
  const keysOf = ({ findings }: CheckMemory): string => JSON.stringify(findings.map(({ key }) => key).sort());
  return keysOf(one) === keysOf(other);
}
