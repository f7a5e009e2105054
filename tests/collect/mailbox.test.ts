/** A hundred and fifty units in four layouts, some late, doubled, broken, .xls, with seeded mistakes: every total and every fault. */
import { reviewTotal } from '../../src/app/make-total.js';
import { ledgerOf, type Ledger } from '../../src/collect/ledger.js';
import type { UnitRecord } from '../../src/collect/unit-record.js';
import { contributionsTo, findingsAbout, matrixCell } from '../../src/collect/matrix.js';
import { rosterOfText } from '../../src/collect/roster.js';
import type { Submission } from '../../src/collect/submission.js';
import { totalOf, type Total } from '../../src/collect/total.js';
import { refsOf } from '../../src/rules/ast.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { rowNote } from '../../src/strings/collect-remarks.js';
import { unitMessage } from '../../src/sheets/collect-message.js';
import { submitAll } from '../support/collect/collect-mailbox.js';
import { mailboxOf, mixedPlights, PERIOD, type MailedUnit, type Plight } from '../support/collect/many-units.js';
import { addUp, plainFigure, rateText } from '../support/collect/oracle.js';

const compiled = builtInEdition()!;
const { edition } = compiled;
const indicators = edition.forms.flatMap((form) => form.indicators);
const box = mailboxOf(edition, { count: 150, seed: 1, plightOf: mixedPlights });
const roster = rosterOfText(box.list);
let submissions: readonly Submission[];
let ledger: Ledger;
let total: Total;

beforeAll(async () => {
  submissions = await submitAll(box.files, compiled);
  ledger = ledgerOf(submissions, { roster });
  total = totalOf(ledger, compiled);
}, 120_000);

function record(unit: MailedUnit): UnitRecord {
  const found = ledger.units.find(({ id }) => id === unit.name);
  if (!found) throw new Error(unit.name);
  return found;
}

function having(plight: Plight): readonly MailedUnit[] {
  const units = box.units.filter((unit) => unit.plight === plight);
  expect(units.length).toBeGreaterThan(2);
  return units;
}

const counting = (): MailedUnit[] => box.units.filter(({ figures }) => figures !== null);

describe('who has sent', () => {
  test('each unit of the list is there once, in its order', () => {
    expect(ledger.units.map(({ id }) => id)).toEqual(box.units.map(({ name }) => name));
    expect(ledger.unplaced).toEqual([]);
  });

  test('the period is the one that most files state', () => {
    expect(ledger.period).toMatchObject({ kind: 'half', number: 1, year: 2026 });
  });

  test.each([
    ['missing', 'missing'],
    ['broken', 'unreadable'],
    ['other-period', 'other-period'],
    ['xls', 'counted'],
    ['renamed', 'counted'],
    ['fine', 'counted'],
  ] as const)('units whose file is %s are %s', (plight, state) => {
    for (const unit of having(plight)) expect([unit.name, record(unit).state]).toEqual([unit.name, state]);
  });

  test('a file sent twice counts once, and only different figures are called so', () => {
    for (const unit of having('copy')) {
      expect(record(unit)).toMatchObject({ state: 'counted', sentTwice: false });
      expect(record(unit).files.map(({ leftOut }) => leftOut)).toEqual([null, 'copy']);
    }
    for (const unit of having('twice')) {
      const { files, sentTwice, counted } = record(unit);
      expect([sentTwice, files.map(({ leftOut }) => leftOut)]).toEqual([true, [null, 'superseded']]);
      expect(counted?.path).toMatch(/ sua\.xlsx$/);
    }
  });

  test('a copied title does not put a file to the neighbour, and is said', () => {
    for (const unit of having('copied-title')) {
      const { state, files } = record(unit);
      expect([state, files[0]?.from]).toEqual(['counted', 'path']);
      expect(files[0]?.conflict).toContain(unit.neighbour!.replace('Xã ', ''));
      const neighbour = ledger.units.find(({ id }) => id === unit.neighbour)!;
      expect(neighbour.files.every(({ submission }) => submission !== files[0]?.submission)).toBe(true);
    }
  });

  test('the order in which files come does not matter', () => {
    const other = ledgerOf([...submissions].reverse(), { roster });
    expect(other.units.map(({ id, state, counted }) => [id, state, counted?.path])).toEqual(
      ledger.units.map(({ id, state, counted }) => [id, state, counted?.path]),
    );
  });

  test('what the official corrects holds', () => {
    const [unit] = having('twice');
    const first = record(unit!).files[1]!.submission.path;
    const [fine] = having('fine');
    const out = record(fine!).counted!.path;
    const corrected = ledgerOf(submissions, {
      roster,
      corrections: { chosen: { [unit!.name]: first }, units: { [out]: null } },
    });
    expect(corrected.units.find(({ id }) => id === unit!.name)?.counted?.path).toBe(first);
    expect(corrected.units.find(({ id }) => id === fine!.name)?.state).toBe('missing');
    expect(corrected.unplaced.map(({ submission, leftOut }) => [submission.path, leftOut])).toEqual([
      [out, 'excluded'],
    ]);
  });

  test('last time’s figures sent again are noticed, a new file is not', () => {
    const [again, fresh] = having('fine');
    const last = new Map([
      ['xa:' + record(again!).name.spelled, { bytes: 'other', content: record(again!).counted!.found!.content }],
      ['xa:' + record(fresh!).name.spelled, { bytes: 'other', content: 'other' }],
    ]);
    const next = ledgerOf(submissions, { roster, last });
    expect(next.units.filter(({ sameAsLast }) => sameAsLast).map(({ id }) => id)).toEqual([again!.name]);
  });
});

describe('totals', () => {
  test('counts and money are the oracle’s to the last digit', () => {
    let compared = 0;
    for (const { ref, kind } of indicators) {
      if (kind !== 'count' && kind !== 'money') continue;
      const expected = addUp(
        counting().map(({ figures }) => figures!),
        ref,
        kind === 'count',
      );
      const row = total.byRef.get(ref);
      expect([ref, row?.exact ?? null, row?.parts.counted ?? 0]).toEqual([
        ref,
        expected?.sum ?? null,
        expected?.units ?? 0,
      ]);
      if (expected) compared += 1;
    }
    expect(compared).toBeGreaterThan(30);
  });

  test('rates are those of the summed numerators and denominators', () => {
    let compared = 0;
    for (const row of total.rows) {
      const { ratio } = row.treatment;
      if (!ratio) continue;
      const [part, whole] = [ratio.numerator, ratio.denominator].map((node) => {
        const [{ name } = { name: '' }] = refsOf(node);
        return addUp(
          counting().map(({ figures }) => figures!),
          name,
          true,
        );
      });
      const expected = part && whole ? rateText(part.sum, whole.sum) : null;
      expect([row.ref, row.quantity?.value.toFixed(2) ?? null]).toEqual([row.ref, expected]);
      if (expected) compared += 1;
    }
    expect(compared).toBeGreaterThan(8);
  });

  test('coded values are counted by code, never added', () => {
    for (const { ref, kind, codes } of indicators) {
      if (kind !== 'code') continue;
      const row = total.byRef.get(ref)!;
      expect(row.quantity).toBeNull();
      const typed = counting().map(({ figures }) => plainFigure(figures!.get(ref)));
      for (const { value } of codes) {
        const expected = typed.filter((figure) => figure === BigInt(value) * 100_000_000n).length;
        expect([ref, value, row.codes.find(({ code }) => code === value)?.units]).toEqual([ref, value, expected]);
      }
      const readable = typed.filter((figure) => figure !== null).length;
      expect(row.codes.reduce((sum, { units }) => sum + units, 0)).toBe(readable);
    }
  });

  test('a rate without parts on the form is not put together, but its range is told', () => {
    expect(total.byRef.get('8:3')).toMatchObject({ quantity: null, range: { low: 88.2, high: 100 } });
    // Connected or not, at each commune: the share of those that are.
    expect(total.byRef.get('8:5.1.2')?.quantity?.value).toBe(100);
  });

  test('every total opens to the units it is made of', () => {
    for (const ref of ['4:3.2.1', '2:2.1', '5:2.1']) {
      const parts = contributionsTo(total, ref, compiled).filter(({ part }) => part === 'counted');
      const sum = parts.reduce((all, { cell }) => all + (cell.value ?? Number.NaN), 0);
      expect([ref, sum]).toEqual([ref, total.byRef.get(ref)?.quantity?.value]);
      expect(parts.every(({ cell }) => cell.place !== null)).toBe(true);
    }
  });

  test('as a workbook in the standard form they are read back as they are, and the rules find no error in them', () => {
    const totals = { ledger, total, compiled, unit: '', period: PERIOD, language: 'vi' } as const;
    const { result } = reviewTotal({ ledger, total, totals, compiled, previous: null });
    const entries = result.recognition.reading.entries;
    expect(result.recognition.forms.map(({ form, missing }) => [form, missing])).toEqual(
      edition.forms.map(({ number }) => [number, []]),
    );
    for (const { ref, quantity } of total.rows) {
      expect([ref, entries.get(ref)?.quantity?.value ?? null]).toEqual([ref, quantity?.value ?? null]);
    }
  });
});

describe('faults', () => {
  test('every planted mistake is named for its unit, and for no other unit anything of weight', () => {
    const planted = box.units.filter(({ plight, mistake }) => mistake !== null && plight !== 'broken');
    expect(planted.length).toBeGreaterThan(10);
    for (const unit of planted) {
      const found = record(unit).counted!.found!;
      const about = found.findings.some(({ refs }) => refs.includes(unit.mistake!.ref));
      const unread = matrixCell(record(unit), unit.mistake!.ref, compiled).state !== 'quantity';
      expect([unit.name, unit.mistake, about || unread]).toEqual([unit.name, unit.mistake, true]);
    }
    for (const unit of box.units.filter(({ plight, mistake }) => mistake === null && plight !== 'twice')) {
      expect([unit.name, record(unit).counted?.found?.counts.error ?? 0]).toEqual([unit.name, 0]);
    }
  });

  test('words where a number belongs are never a silent zero: the unit is named beside the total', () => {
    for (const unit of having('unreadable')) {
      const ref = unit.mistake!.ref;
      const row = total.byRef.get(ref)!;
      expect(row.parts.unreadable).toBeGreaterThan(0);
      expect(rowNote(total, row, 'vi')).toContain(unit.name);
      const message = unitMessage(record(unit), compiled, PERIOD, 'vi');
      expect(message).toContain(unit.figures!.get(ref));
      expect(message).toContain(`Kính gửi: ${unit.name}`);
    }
  });

  test('a message holds the sentence and the cell of each finding', () => {
    for (const unit of having('mistake')) {
      const { counted } = record(unit);
      const message = unitMessage(record(unit), compiled, PERIOD, 'vi');
      for (const { sentence } of counted!.found!.findings) expect(message).toContain(sentence);
      expect(findingsAbout(record(unit), 'none')).toEqual([]);
    }
    expect(unitMessage(record(having('missing')[0]!), compiled, PERIOD, 'vi')).toContain('chưa nhận được số liệu');
  });
});
