/** Which forms a new period gets, the same on the page and from the command line. */
import { expect, test } from '@jest/globals';
import { readPrevious } from '../../src/app/make-total.js';
import { editionOfNewForms } from '../../src/app/open-edition.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { parsePeriod } from '../../src/sources/period.js';
import { layOut } from '../support/layouts.js';
import { consistentUnitIn } from '../support/units.js';

const old = builtInEdition('hue-2023')!;
const now = builtInEdition('xa-2025-hai-cap')!;
const auto = { kind: 'auto' } as const;
const ofId = (text: string, last: typeof old | null = null): string =>
  editionOfNewForms(auto, last, parsePeriod(text)!).edition.id;

test('those in force at its end, where nothing else is known', () => {
  expect(ofId('6 tháng đầu năm 2023')).toBe('hue-2023');
  expect(ofId('Quý III/2026')).toBe('xa-2025-hai-cap');
});

test('those of the last period’s figures; the office’s own choice before all', () => {
  expect(ofId('Quý III/2026', old)).toBe('hue-2023');
  const chosen = { kind: 'builtIn', id: 'hue-2023' } as const;
  expect(editionOfNewForms(chosen, now, parsePeriod('Quý III/2026')!).edition.id).toBe('hue-2023');
});

test('last period’s total is read with its own forms where none is asked for', () => {
  const total = layOut(now.edition, consistentUnitIn(now.edition.id, 3, { level: 'xa' }), { values: 'typed' });
  expect(readPrevious(total, 'tong.xlsx', null).compiled.edition.id).toBe('xa-2025-hai-cap');
  expect(readPrevious(total, 'tong.xlsx', old).compiled.edition.id).toBe('hue-2023');
});
