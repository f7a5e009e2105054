/**
 * The seal of a workbook: what its figures were on the day when they were certified or sent. Kept in the settings part,
 * so that it travels with the file under any name; held against the figures whenever the file is opened again.
 */
import { bareKey } from '../forms/label.js';
import type { Reading } from '../forms/reading.js';
import { parseWritten } from '../quantity/parse-quantity.js';
import type { Place } from '../workbook/address.js';
import { contentFingerprint } from '../workbook/content-fingerprint.js';

export interface Seal {
  /** As administrative documents write a day: 05/07/2023. */
  readonly date: string;
  /** Id of the edition that the references are of. */
  readonly edition: string;
  /** By reference: what was written. Blank rows are left out. */
  readonly figures: Readonly<Record<string, string>>;
}

/** A figure that is no longer what it was; empty: blank. */
export interface SealChange {
  readonly ref: string;
  /** null: the row is not in the workbook any more. */
  readonly place: Place | null;
  readonly was: string;
  readonly is: string;
}

export interface SealCheck {
  readonly date: string;
  /** Of the figures as they were sealed: stands on the results sheet too. */
  readonly fingerprint: string;
  /** None: the figures are as they were. In the order of the reading. */
  readonly changes: readonly SealChange[];
}

export function sealOf({ entries }: Reading, edition: string, date: string): Seal {
  const figures = [...entries.values()]
    .filter(({ state }) => state !== 'blank')
    .map(({ ref, written }) => [ref, written]);
  return { date, edition, figures: Object.fromEntries(figures) as Record<string, string> };
}

/** A short name of the figures alone: the same for the same figures, in whatever file they stand. */
export function figuresMark(figures: Seal['figures']): string {
  const lines = Object.entries(figures)
    .map(([ref, written]) => `${ref}=${plain(written)}`)
    .sort();
  return contentFingerprint(lines.join('\n')).replace(/-.*$/, '').toUpperCase();
}

/** null: there is no seal, or the workbook was read by other forms than it was sealed by. */
export function checkSeal(seal: Seal | undefined, { entries }: Reading, edition: string): SealCheck | null {
  if (seal?.edition !== edition) return null;
  const figures = new Map(Object.entries(seal.figures));
  const changes = [...entries.values()].flatMap(({ ref, place, state, written }): SealChange[] => {
    const was = figures.get(ref) ?? '';
    const is = state === 'blank' ? '' : written;
    return isSamePrinted(was, is) ? [] : [{ ref, place, was, is }];
  });
  const gone = [...figures].flatMap(([ref, was]): SealChange[] =>
    entries.has(ref) ? [] : [{ ref, place: null, was, is: '' }],
  );
  return { date: seal.date, fingerprint: figuresMark(seal.figures), changes: [...changes, ...gone] };
}

/** 1.144 and 1144 are one figure, "Chưa rõ" and "chưa rõ" one word. */
export function isSamePrinted(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

function plain(written: string): string {
  const parsed = parseWritten(written.trim());
  return parsed.kind === 'number' && parsed.bound === null ? String(parsed.value) : bareKey(written);
}
