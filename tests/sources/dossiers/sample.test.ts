/** The sample's generator: a list is written row by row, and holds what it says it holds. */
import { expect, test } from '@jest/globals';
import { rowsOf } from '../../support/dossiers/lay-out.js';
import { sampleDossiers, SEED_PERIOD, truthOfSize } from '../../support/dossiers/make-dossiers.js';
import { naiveCounts } from '../../support/dossiers/oracle.js';
import { csvPieces } from '../../support/dossiers/write-sample.js';

const ROWS = 5_000;

test('the dossiers can be gone through again, and count what was asked for', () => {
  const dossiers = sampleDossiers(1, truthOfSize(ROWS));
  const first = naiveCounts(dossiers, SEED_PERIOD);
  expect(first).toEqual(naiveCounts(dossiers, SEED_PERIOD));
  expect([first['received'], [...dossiers].length]).toEqual([ROWS, dossiers.length]);
});

test('a text is made in pieces of bounded size, whatever the number of rows', () => {
  const laidOut = rowsOf(sampleDossiers(1, truthOfSize(ROWS)), { layout: 'td' });
  const pieces = Array.from(csvPieces(laidOut), (piece) => new TextDecoder().decode(piece).split('\r\n').length - 1);
  expect(Math.max(...pieces)).toBeLessThanOrEqual(2_000);
  // Three rows of head, and the dossiers that count nowhere.
  expect(pieces.reduce((sum, rows) => sum + rows, 0)).toBe(3 + ROWS + 3 + ROWS / 100);
});
