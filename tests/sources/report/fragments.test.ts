/** Every way of saying one figure, alone and put together in the orders and with the marks that reports have. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { documentOfText } from '../../../src/document/plain-text.js';
import { findFacts } from '../../../src/sources/report/find-facts.js';
import { FRAGMENTS, SINGLE } from './measured/fragments.js';
import { faultsOf, scoreOf } from './measured/score.js';

const ORDERS: readonly (readonly string[])[] = [
  ['received', 'solved', 'in_process'],
  ['received', 'online', 'solved', 'solved_early_or_on_time', 'solved_late', 'in_process'],
  [
    'received',
    'carried_over',
    'received_new',
    'solved',
    'solved_early',
    'solved_on_time',
    'solved_late',
    'in_process',
    'in_process_within',
    'in_process_overdue',
  ],
  ['online', 'online_full', 'online_partial'],
  ['received', 'solved', 'in_process_within', 'in_process_overdue'],
  ['solved', 'solved_early_or_on_time', 'solved_late'],
  ['returned', 'supplement'],
  ['received', 'late_reception', 'awaiting_reception'],
  ['received', 'solved', 'returned', 'supplement'],
];
const MARKS = [', ', '; ', '. '];

function facts(text: string): readonly string[] {
  return findFacts(documentOfText(text)).facts.map(({ name, value }) => `${name}=${value}`);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

describe('ways of saying a figure', () => {
  test('alone each has its one name', () => {
    const said = Object.entries(FRAGMENTS).flatMap(([name, ways]) =>
      ways.map((way) => ({ name, text: `${capital(way.replace('N', '123'))}.` })),
    );
    const wrong = said.filter(({ name, text }) => facts(text).join(' ') !== `${name}=123`).map(({ text }) => text);
    expect(said.length).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });

  test('together each keeps its name, whatever stands beside it', () => {
    const paragraph = fc.constantFrom(...ORDERS).chain((names) =>
      fc.record({
        mark: fc.constantFrom(...MARKS),
        parts: fc.tuple(
          ...names.map((name) =>
            fc.record({
              name: fc.constant(name),
              way: fc.constantFrom(...(FRAGMENTS[name] ?? [])),
              value: fc.integer({ min: 100, max: 999 }),
            }),
          ),
        ),
      }),
    );
    fc.assert(
      fc.property(paragraph, ({ mark, parts }) => {
        const clauses = parts.map(({ way, value }) => way.replace('N', String(value)));
        const text = `${capital((mark === '. ' ? clauses.map(capital) : clauses).join(mark))}.`;
        expect([text, ...facts(text)].sort()).toEqual(
          [text, ...parts.map(({ name, value }) => `${name}=${value}`)].sort(),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('rates, tasks, plans, none, staff, documents, petitions, news and procedures', () => {
    expect(faultsOf(scoreOf(SINGLE))).toEqual([]);
  });
});
