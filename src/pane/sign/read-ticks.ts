/**
 * Which rows were read aloud, kept on this machine: each with the figure that was read, so that a figure that changes is
 * unread again while the others stay read. Nothing of it is in the workbook.
 */
import type { PreferenceStorage } from '../../ui/browser.js';
import { storageKey } from '../../ui/remembered-keys.js';

/** By reference: the figure as it was when it was read. */
export type ReadTicks = Readonly<Record<string, string>>;

export interface TickStore {
  readonly read: () => ReadTicks;
  /** False: it could not be kept and holds for this sitting only. */
  readonly write: (ticks: ReadTicks) => boolean;
}

const KEY = storageKey('read-aloud');
/** Of more workbooks the oldest are forgotten. */
const MOST_WORKBOOKS = 20;

type Kept = readonly (readonly [workbook: string, ticks: ReadTicks])[];

/** `workbook`: what tells this one from others, as unit and period do. */
export function tickStore(storage: PreferenceStorage | null, workbook: string): TickStore {
  const all = (): Kept => {
    try {
      return keptOf(JSON.parse(storage?.getItem(KEY) ?? '[]'));
    } catch {
      return []; // storage switched off, or its text damaged: rows are read again
    }
  };
  return {
    read: () => all().find(([name]) => name === workbook)?.[1] ?? {},
    write(ticks) {
      try {
        const others = all().filter(([name]) => name !== workbook);
        const kept = Object.keys(ticks).length === 0 ? others : [...others, [workbook, ticks] as const];
        storage?.setItem(KEY, JSON.stringify(kept.slice(-MOST_WORKBOOKS)));
        return storage !== null;
      } catch {
        return false;
      }
    },
  };
}

function keptOf(data: unknown): Kept {
  if (!Array.isArray(data)) return [];
  return data.flatMap((one: unknown): Kept => {
    if (!Array.isArray(one)) return [];
    const pair: readonly unknown[] = one;
    const [name, ticks] = pair;
    if (typeof name !== 'string' || typeof ticks !== 'object' || ticks === null) return [];
    const texts = Object.entries(ticks).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return [[name, Object.fromEntries(texts)]];
  });
}
