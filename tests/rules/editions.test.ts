/** The built-in editions compile, and each of their rules passes, fails and stays silent on its own three examples. */
import { describe, expect, test } from '@jest/globals';
import { readEntry } from '../../src/forms/read-entry.js';
import { intervalOf } from '../../src/quantity/quantity.js';
import { builtInEdition, EDITION_IDS } from '../../src/rules/editions.js';
import { Truth } from '../../src/rules/evaluate.js';
import { Figures, SlotState } from '../../src/rules/figures.js';
import { writtenTables } from '../../src/forms/written-tables.js';
import { withTables, type CompiledEdition, type CompiledRule } from '../../src/rules/compile.js';
import type { ExampleFigures } from '../../src/forms/edition.js';
import type { Entry } from '../../src/forms/reading.js';
import { refKey } from '../../src/rules/ast.js';
import { writtenReadings } from '../../src/sources/written-readings.js';

function figuresOf(example: ExampleFigures, edition: CompiledEdition): Figures {
  const figures = new Figures(edition.refs.length);
  const others = new Map<string, Entry>();
  for (const { source, entries } of writtenReadings(example, edition.indicators))
    for (const [name, entry] of entries) others.set(refKey({ source, name }), entry);
  for (const [ref, text] of Object.entries(example)) {
    const slot = edition.slots.get(ref);
    const indicator = edition.indicators.get(ref);
    if (slot === undefined) throw new Error(`Example names ${ref}, which no rule of the edition knows`);
    if (!indicator) {
      const quantity = others.get(ref)?.quantity;
      const interval = quantity ? intervalOf(quantity) : { low: NaN, high: NaN };
      figures.set(slot, { ...interval, state: quantity ? SlotState.Known : SlotState.Blank, noted: false });
      continue;
    }
    const entry = readEntry({
      indicator,
      cell: { column: 3, value: text, formula: null, format: '@', locked: false },
      place: { sheet: 'x', row: 0, column: 3 },
      note: '',
    });
    const interval = entry.quantity ? intervalOf(entry.quantity) : { low: NaN, high: NaN };
    figures.set(slot, { ...interval, state: entry.quantity ? SlotState.Known : SlotState.Blank, noted: false });
  }
  return figures;
}

describe.each(EDITION_IDS)('edition %s', (id) => {
  const edition = builtInEdition(id)!;
  const verdict = (rule: CompiledRule, example: ExampleFigures): Truth => rule.test(figuresOf(example, edition));

  test('compiles without a broken rule', () => {
    expect(edition.broken).toEqual([]);
    expect(edition.edition.rules.length).toBeGreaterThan(70);
  });

  const own = edition.rules.filter((rule) => rule.about === null);
  test.each(own.map((rule) => [rule.data.id, rule] as const))('%s judges its own examples', (_id, rule) => {
    expect(verdict(rule, rule.data.examples.pass)).toBe(Truth.True);
    expect(verdict(rule, rule.data.examples.fail)).toBe(Truth.False);
    // A condition that is not met makes an `if` hold; there, and for presence tests, silence is all that is asked.
    const silent = verdict(rule, rule.data.examples.notApplicable);
    if (rule.node.kind === 'if') expect(silent).not.toBe(Truth.False);
    else expect(silent).toBe(Truth.Unknown);
  });
});

/** Rules of tables are made for rows: their examples bring the rows. */
describe.each(EDITION_IDS)('tables of the edition %s', (id) => {
  const edition = builtInEdition(id)!;

  test.each(edition.tableRules.map(({ data }) => [data.id, data] as const))(
    '%s judges its own examples',
    (_id, data) => {
      const verdicts = (example: ExampleFigures): readonly Truth[] => {
        const found = withTables(edition, writtenTables(example, edition.edition));
        const figures = figuresOf(example, found);
        return found.rules.filter((rule) => rule.data === data).map((rule) => rule.test(figures));
      };
      expect(verdicts(data.examples.pass)).toContain(Truth.True);
      expect(verdicts(data.examples.pass)).not.toContain(Truth.False);
      expect(verdicts(data.examples.fail)).toContain(Truth.False);
      expect(verdicts(data.examples.notApplicable)).toEqual(
        verdicts(data.examples.notApplicable).map(() => Truth.Unknown),
      );
    },
  );
});
