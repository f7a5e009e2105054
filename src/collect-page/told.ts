/**
 * Which units were reminded and which have answered, each with the day, for one period. What a person did by telephone or
 * Zalo nobody else knows: it is kept on this machine with what else collecting remembers.
 */
export const TOLD_KINDS = ['reminded', 'answered'] as const;
export type ToldKind = (typeof TOLD_KINDS)[number];

/** The day as it is printed. */
export type Told = Readonly<Partial<Record<ToldKind, string>>>;

/** By `toldKey`. */
export type ToldUnits = Readonly<Record<string, Told>>;

/** Of more, the oldest are forgotten. */
const MOST_KEPT = 10_000;

/** `unit`: its id in the ledger. A unit that was reminded for one period was not for the next. */
export function toldKey(period: string, unit: string): string {
  return `${period}\n${unit}`;
}

/** `day` null: it did not happen. */
export function withTold(all: ToldUnits, key: string, kind: ToldKind, day: string | null): ToldUnits {
  const { [key]: present = {}, ...others } = all;
  const rest = Object.fromEntries(Object.entries(present).filter(([one]) => one !== kind));
  const next = day === null ? rest : { ...rest, [kind]: day };
  if (Object.keys(next).length === 0) return others;
  return Object.fromEntries(Object.entries({ ...others, [key]: next }).slice(-MOST_KEPT));
}

/** Of what the browser kept; what cannot be read there is as good as not kept. */
export function toldOf(data: unknown): ToldUnits {
  if (typeof data !== 'object' || data === null) return {};
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, one]: [string, unknown]): [string, Told][] => {
      if (typeof one !== 'object' || one === null) return [];
      const days = Object.fromEntries(
        Object.entries(one).filter(
          (entry): entry is [ToldKind, string] =>
            TOLD_KINDS.some((kind) => kind === entry[0]) && typeof entry[1] === 'string',
        ),
      );
      return Object.keys(days).length === 0 ? [] : [[key, days]];
    }),
  );
}
