/**
 * What this program remembers in the browser's storage: seen, deleted, and carried to another machine as one file, in
 * which there is no figure of a report. Unsaved work lies in the database (`database.ts`) and is not carried.
 */
import type { MachineStorage } from './browser.js';
import { REMEMBERED_KINDS, storageKey, type RememberedKind } from './remembered-keys.js';

/** What was read aloud holds the figures as they were read, and the self-test tells of this machine alone. */
const NOT_CARRIED: ReadonlySet<RememberedKind> = new Set(['read-aloud', 'read-page', 'self-test']);
const KEY = /soat-phu-luc\.([a-z-]+)$/;
const PROGRAM = 'soat-phu-luc';
const VERSION = 1;
/** Larger than any list of units with its corrections. */
const LARGEST_BACK_UP = 5_000_000;

export function rememberedKinds(storage: MachineStorage): readonly RememberedKind[] {
  const found = keysOf(storage);
  return REMEMBERED_KINDS.filter((kind) => found.has(kind));
}

export function forget(storage: MachineStorage, kind: RememberedKind): void {
  const key = keysOf(storage).get(kind);
  if (key !== undefined) storage.removeItem(key);
}

/** All that is carried, as JSON. */
export function backUp(storage: MachineStorage): string {
  const items = Object.fromEntries(
    [...keysOf(storage)]
      .filter(([kind]) => !NOT_CARRIED.has(kind))
      .map(([kind, key]) => [kind, storage.getItem(key) ?? ''] as const),
  );
  return `${JSON.stringify({ program: PROGRAM, version: VERSION, items }, null, 2)}\n`;
}

/**
 * Takes over what a back-up holds; what it does not hold stays. False: the text is no back-up of ours, and nothing is changed.
 * @throws what the browser throws where its storage is full
 */
export function restore(storage: MachineStorage, text: string): boolean {
  const items = itemsOf(text);
  if (!items) return false;
  const keys = keysOf(storage);
  for (const [kind, value] of items) storage.setItem(keys.get(kind) ?? storageKey(kind), value);
  return true;
}

function keysOf(storage: MachineStorage): ReadonlyMap<RememberedKind, string> {
  const found = new Map<RememberedKind, string>();
  for (let at = 0; at < storage.length; at += 1) {
    const key = storage.key(at) ?? '';
    const kind = REMEMBERED_KINDS.find((one) => one === KEY.exec(key)?.[1]);
    if (kind && !found.has(kind)) found.set(kind, key);
  }
  return found;
}

function itemsOf(text: string): readonly (readonly [RememberedKind, string])[] | null {
  if (text.length > LARGEST_BACK_UP) return null;
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data !== 'object' || data === null) return null;
    const record: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(data));
    const { program, version, items } = record;
    if (program !== PROGRAM || version !== VERSION || typeof items !== 'object' || items === null) return null;
    return Object.entries(items).flatMap(([name, value]: [string, unknown]) => {
      const kind = REMEMBERED_KINDS.find((one) => one === name && !NOT_CARRIED.has(one));
      return kind && typeof value === 'string' ? [[kind, value] as const] : [];
    });
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
