/** The edition under two-level government: made as data, recognised in its own words and in those of 2023. */
import { describe, expect, test } from '@jest/globals';
import { readEdition } from '../../src/forms/edition-schema.js';
import { HUE_2023 } from '../../src/forms/editions/hue-2023.js';
import { XA_2025_HAI_CAP } from '../../src/forms/editions/xa-2025-hai-cap.js';
import { matchKey } from '../../src/forms/label.js';
import { recognise } from '../../src/forms/recognise.js';
import { layOut } from '../support/layouts.js';

const edition = readEdition(XA_2025_HAI_CAP);
const before = readEdition(HUE_2023);
const rowsOf = ({ forms }: typeof edition) => forms.flatMap(({ indicators }) => indicators);

describe('xa-2025-hai-cap', () => {
  test('every row that is not word for word, number for number, one of 2023 is marked proposed, with a note', () => {
    const same = new Set(rowsOf(before).map(({ ref, label, unit }) => `${ref} ${matchKey(label)} ${unit}`));
    for (const { ref, label, unit, status, note } of rowsOf(edition)) {
      if (!same.has(`${ref} ${matchKey(label)} ${unit}`)) expect([ref, status]).toEqual([ref, 'proposed']);
      if (status === 'proposed') expect((note ?? '').length).toBeGreaterThan(20);
    }
    expect(rowsOf(edition).some(({ status }) => status === undefined)).toBe(true);
  });

  test('no district row is left, and no number is skipped', () => {
    expect(rowsOf(edition).filter(({ label }) => /cấp huyện|UBND huyện/.test(label))).toEqual([]);
    for (const { ref, stt, form } of rowsOf(edition)) {
      const last = Number(stt.split('.').at(-1));
      const sibling = [...stt.split('.').slice(0, -1), String(last - 1)].join('.');
      if (last > 1)
        expect([ref, rowsOf(edition).some((one) => one.form === form && one.stt === sibling)]).toEqual([ref, true]);
    }
  });

  test('a workbook in its words is recognised to the last row', () => {
    const figures = new Map(
      rowsOf(edition)
        .filter(({ kind }) => kind !== 'heading')
        .map(({ ref }) => [ref, '1']),
    );
    const { forms, reading } = recognise(layOut(edition, figures), edition);
    expect(forms.map(({ form }) => form)).toEqual(edition.forms.map(({ number }) => number));
    expect(forms.flatMap(({ missing, unrecognised }) => [...missing, ...unrecognised])).toEqual([]);
    for (const ref of figures.keys()) expect([ref, reading.entries.get(ref)?.written]).toEqual([ref, '1']);
  });

  test('its rows are found by their numbers and words where a workbook still says “mức độ 3”', () => {
    const old = rowsOf(before).find(({ ref }) => ref === '8:6.1.2')!;
    const form = edition.forms.find(({ number }) => number === '8')!;
    const worded = {
      ...edition,
      forms: [
        {
          ...form,
          indicators: form.indicators.map((one) => (one.ref === '8:6.1.2' ? { ...one, label: old.label } : one)),
        },
      ],
    };
    const { reading } = recognise(layOut(worded, new Map([['8:6.1.2', '12']])), edition);
    expect(reading.entries.get('8:6.1.2')?.written).toBe('12');
  });

  test('what is proposed must say why', () => {
    const data = structuredClone(XA_2025_HAI_CAP) as { rules: { status?: string; note?: string }[] };
    delete data.rules.find(({ status }) => status === 'proposed')!.note;
    expect(() => readEdition(data)).toThrow(/proposed-without-note/);
    data.rules[0]!.status = 'confirmed';
    expect(() => readEdition(data)).toThrow(/wrong-value/);
  });
});
