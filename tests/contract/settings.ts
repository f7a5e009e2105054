/** Contract: what travels with the file. */
import type { MakeHost } from './contract-host.js';
import { SHEET } from './look-up.js';
import type { WorkbookSpec } from './workbook-spec.js';

const WORKBOOK: WorkbookSpec = { sheets: [{ name: SHEET, rows: [[1]] }] };

export function describeSettings(makeHost: MakeHost): void {
  describe('settings', () => {
    it('has none in a workbook that never met us', async () => {
      expect((await (await makeHost(WORKBOOK)).host.read()).settings).toBeNull();
    });

    it.each([
      '{}',
      JSON.stringify({ unit: 'Xã Quảng Phú', waivers: [{ rule: 'a<b & "c"', reason: "d'e ]]> &amp; \n 😀" }] }),
      JSON.stringify('x'.repeat(50_000)),
    ])('keeps %.40s to the letter', async (json) => {
      const subject = await makeHost(WORKBOOK);
      await subject.host.apply([{ kind: 'settings', json }]);
      expect((await subject.host.read()).settings).toBe(json);
      expect((await (await subject.reopen()).host.read()).settings).toBe(json);
    });

    it('replaces and removes them', async () => {
      const subject = await makeHost(WORKBOOK);
      const before = await subject.looks();
      await subject.host.apply([{ kind: 'settings', json: '{"a":1}' }]);
      await subject.host.apply([{ kind: 'settings', json: '{"a":2}' }]);
      const again = await subject.reopen();
      expect((await again.host.read()).settings).toBe('{"a":2}');
      await again.host.apply([{ kind: 'settings', json: null }]);
      expect((await again.host.read()).settings).toBeNull();
      expect((await (await again.reopen()).host.read()).settings).toBeNull();
      expect(await again.looks()).toEqual(before);
    });

    it('keeps them apart from the cells: no journal entry, no change', async () => {
      const subject = await makeHost(WORKBOOK);
      const before = await subject.host.read();
      const journal = await subject.host.apply([{ kind: 'settings', json: '{}' }]);
      expect(journal.entries).toEqual([]);
      expect((await subject.host.read()).sheets).toEqual(before.sheets);
    });
  });
}
