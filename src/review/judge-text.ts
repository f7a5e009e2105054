/**
 * What a text says twice and differently, and a text that speaks of another period than the appendices do.
 * Where either side names no period, nothing is said.
 */
import type { Dispute, Entry, Reading, StatedPeriod } from '../forms/reading.js';
import { refKey } from '../rules/ast.js';
import { generalRule } from '../rules/general.js';
import { isNear, isSamePeriod, isWithin, parsePeriod, type NamedPeriod } from '../sources/period.js';
import type { Finding, Term } from './finding.js';
import { findingKey, makeFinding } from './make-finding.js';
import type { Workspace } from './workspace.js';

/** The appendices' own period, named as other sources' figures are. */
const OWN_PERIOD = 'appendices.period';

/** `ownPeriod`: what the appendices say of theirs; null or empty where they say nothing. */
export function judgeText(
  readings: readonly Reading[],
  ownPeriod: string | null,
  workspace: Workspace,
): readonly Finding[] {
  return readings.flatMap(({ source, disputes = [], periods = [] }) => [
    ...judgePeriod(source, periods, ownPeriod ?? '', workspace),
    ...disputes.map((dispute) => judgeDispute(source, dispute, workspace)),
  ]);
}

function judgeDispute(source: string, { name, entries }: Dispute, workspace: Workspace): Finding {
  const { id, why, source: basis, severity } = generalRule('G15');
  const ref = refKey({ source, name });
  const isCertain = entries.every(({ quote }) => quote?.isCertain !== false);
  const spelled = entries.map(({ written }) => written).sort();
  return makeFinding(
    {
      // One name may be disputed for two levels: what is written tells them apart.
      key: findingKey(id, [ref, ...spelled]),
      rule: id,
      kind: 'said-twice',
      severity: isCertain ? severity : 'info',
      refs: [ref],
      actual: null,
      terms: entries.map((entry) => termOf(ref, source, entry)),
      why,
      source: basis,
    },
    workspace,
  );
}

function termOf(ref: string, source: string, { written, quantity, quote }: Entry): Term {
  return { ref, source, written, value: quantity?.value ?? null, place: null, ...(quote ? { quote } : {}) };
}

interface Parsed {
  readonly said: StatedPeriod;
  readonly period: NamedPeriod;
}

function judgePeriod(
  source: string,
  periods: readonly StatedPeriod[],
  written: string,
  workspace: Workspace,
): readonly Finding[] {
  const own = parsePeriod(written);
  if (own === null) return [];
  const parsed = periods.flatMap((said): readonly Parsed[] => {
    const period = parsePeriod(said.written);
    return period === null ? [] : [{ said, period }];
  });
  const other = otherThan(own, parsed);
  if (!other) return [];
  const { id, why, source: basis, severity } = generalRule('G13');
  const ref = refKey({ source, name: 'period' });
  const { said } = other;
  return [
    makeFinding(
      {
        rule: id,
        kind: 'period',
        severity,
        refs: [ref],
        terms: [
          {
            ref,
            source,
            written: said.written,
            value: null,
            place: null,
            ...(said.quote ? { quote: said.quote } : {}),
          },
          { ref: OWN_PERIOD, source: '', written, value: null, place: null },
        ],
        why,
        source: basis,
      },
      workspace,
    ),
  ];
}

/** What the text says instead; undefined where it agrees, or nothing in it can be held against the period. */
function otherThan(own: NamedPeriod, parsed: readonly Parsed[]): Parsed | undefined {
  const dates = parsed.filter(({ period }) => period.stated);
  const names = parsed.filter(({ period }) => !period.stated);
  const agrees = (ones: readonly Parsed[]): boolean => ones.some(({ period }) => isSamePeriod(period, own));
  // A report may tell of a part of its period as well, where it names the whole.
  const mayTellParts = agrees(parsed);
  return [dates, names]
    .filter((ones) => !agrees(ones))
    .flat()
    .find(({ period }) => period.kind !== YEAR && !(mayTellParts && isPart(period, own)));
}

/** A year alone dates a plan or a law as often as the figures: it never contradicts. */
const YEAR = 'year';

function isPart(period: NamedPeriod, whole: NamedPeriod): boolean {
  return !isNear(period, whole) && isWithin(period, whole);
}
