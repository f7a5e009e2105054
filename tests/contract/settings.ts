/** Contract: what travels with the file. */
import type { MakeDoor } from './contract-host.js';
import { SHEET } from './look-up.js';
import type { WorkbookSpec } from './workbook-spec.js';

const WORKBOOK: WorkbookSpec = { sheets: [{ name: SHEET, rows: [[1]] }] };

export function describeSettings(makeDoor: MakeDoor): void {
  describe('settings', () => {
    it('has none in a workbook that never met us', async () => {
      expect((await (await makeDoor(WORKBOOK)).door.read()).settings).toBeNull();
    });

    it.each([
      '{}',
      JSON.stringify({ unit: 'Xã Quảng Phú', waivers: [{ rule: 'a<b & "c"', reason: "d'e ]]> &amp; \n 😀" }] }),
      JSON.stringify('x'.repeat(50_000)),
    ])('keeps %.40s to the letter', async (json) => {
      const host = await makeDoor(WORKBOOK);
      await host.door.apply([{ kind: 'settings', json }]);
      expect((await host.door.read()).settings).toBe(json);
      expect((await (await host.reopen()).door.read()).settings).toBe(json);
    });

    it('replaces and removes them', async () => {
      const host = await makeDoor(WORKBOOK);
      const before = await host.looks();
      await host.door.apply([{ kind: 'settings', json: '{"a":1}' }]);
      await host.door.apply([{ kind: 'settings', json: '{"a":2}' }]);
      const again = await host.reopen();
      expect((await again.door.read()).settings).toBe('{"a":2}');
      await again.door.apply([{ kind: 'settings', json: null }]);
      expect((await again.door.read()).settings).toBeNull();
      expect((await (await again.reopen()).door.read()).settings).toBeNull();
      expect(await again.looks()).toEqual(before);
    });

    it('keeps them apart from the cells: no journal entry, no change', async () => {
      const host = await makeDoor(WORKBOOK);
      const before = await host.door.read();
      const journal = await host.door.apply([{ kind: 'settings', json: '{}' }]);
      expect(journal.entries).toEqual([]);
      expect((await host.door.read()).sheets).toEqual(before.sheets);
    });
  });
}
