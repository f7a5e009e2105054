/**
 * Small readers for JSON that we wrote ourselves: each takes a value of unknown shape and gives it back typed, or throws
 * a `ShapeError`. Used where a schema library would weigh more than what it reads.
 */
import { lookup } from '../workbook/lookup.js';

/** The data is not what we write; the message names the key or the kind that is wrong, for the curious. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';
}

export type Fields = Readonly<Record<string, unknown>>;

export function asRecord(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ShapeError('object');
  return Object.fromEntries(Object.entries(value));
}

export function onlyKeys(record: Fields, keys: readonly string[]): void {
  for (const key of Object.keys(record)) if (!keys.includes(key)) throw new ShapeError(key);
}

export function optional<Value>(record: Fields, key: string, read: (value: unknown) => Value): Value | undefined {
  return Object.hasOwn(record, key) ? read(lookup(record, key)) : undefined;
}

export function listOf<Value>(read: (value: unknown) => Value): (value: unknown) => readonly Value[] {
  return (value) => {
    if (!Array.isArray(value)) throw new ShapeError('list');
    return value.map((item: unknown) => read(item));
  };
}

export function oneOf<Choice extends string>(choices: readonly Choice[]): (value: unknown) => Choice {
  return (value) => {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw new ShapeError(choices.join('|'));
    return found;
  };
}

export function asString(value: unknown): string {
  if (typeof value !== 'string') throw new ShapeError('string');
  return value;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new ShapeError('boolean');
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new ShapeError('number');
  return value;
}

/** A whole number, zero or more. */
export function asCount(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw new ShapeError('count');
  return value;
}
