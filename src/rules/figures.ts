/**
 * The figures that rules are evaluated over, laid out for speed: one slot a reference, the printed interval of each.
 * A what-if ("would 67 here satisfy all three rules?") sets a slot and puts it back; nothing is copied.
 */

/** Why a slot has no figure: nothing there, nothing usable there, or a row that another level fills. */
export const SlotState = { Blank: 0, Known: 1, Unusable: 2, OtherLevel: 3 } as const;

/** What stands in a slot, to be put back after a what-if. */
export interface SlotContent {
  readonly low: number;
  readonly high: number;
  /** One of `SlotState`. */
  readonly state: number;
  readonly noted: boolean;
}

export class Figures {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly state: Uint8Array;
  /** 1 where the row's Ghi chú is filled. */
  readonly noted: Uint8Array;
  /** Registers of the numeric closures: the interval just computed; NaN is unknown. */
  l = 0;
  h = 0;

  constructor(size: number) {
    this.low = new Float64Array(size).fill(Number.NaN);
    this.high = new Float64Array(size).fill(Number.NaN);
    this.state = new Uint8Array(size);
    this.noted = new Uint8Array(size);
  }

  set(slot: number, content: SlotContent): void {
    this.low[slot] = content.low;
    this.high[slot] = content.high;
    this.state[slot] = content.state;
    this.noted[slot] = content.noted ? 1 : 0;
  }

  get(slot: number): SlotContent {
    return {
      low: this.low[slot] ?? Number.NaN,
      high: this.high[slot] ?? Number.NaN,
      state: this.state[slot] ?? SlotState.Blank,
      noted: this.noted[slot] === 1,
    };
  }

  /** Puts an exact value (null: blank) into a slot while `body` runs. */
  supposing<Result>(
    changes: readonly (readonly [slot: number, value: number | null, halfWidth?: number])[],
    body: () => Result,
  ): Result {
    const before = changes.map(([slot]) => this.get(slot));
    for (const [slot, value, half = 0] of changes) {
      this.set(slot, {
        low: value === null ? Number.NaN : value - half,
        high: value === null ? Number.NaN : value + half,
        state: value === null ? SlotState.Blank : SlotState.Known,
        noted: this.noted[slot] === 1,
      });
    }
    try {
      return body();
    } finally {
      changes.forEach(([slot], index) => {
        const content = before[index];
        if (content) this.set(slot, content);
      });
    }
  }
}
