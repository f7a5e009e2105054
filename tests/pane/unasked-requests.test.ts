/**
 * What the pane asks of Excel without being asked itself, counted on Microsoft's real client: each request may cost the
 * person their Ctrl+Z (office-js #2802, #2543, #5918).
 */
import { OfficeHost } from '../../src/hosts/office/office-host.js';
import type { TestHost } from '../support/office-client.js';
import { connectExcel } from '../support/office-client.js';
import { modelOf } from '../support/workbook-model.js';
import { QUICK } from '../hosts/office/support.js';
import type { MemoryModel } from '../standin/memory-model.js';
import type { Finding } from '../../src/review/finding.js';
import { formatAddress } from '../../src/workbook/address.js';
import { readWorkbookSettings } from '../../src/review/workbook-settings.js';
import { seedFile, settled, testSession } from './support.js';

interface Opened {
  readonly model: MemoryModel;
  readonly host: TestHost;
  readonly session: ReturnType<typeof testSession>;
  /** Requests since the last call. */
  readonly requests: () => number;
  /** A person types a figure into a cell that no form knows; all that follows from it is awaited. */
  readonly type: (input: string, address?: string) => Promise<void>;
}

async function openPane(apiLevel: number): Promise<Opened> {
  const snapshot = await (await seedFile()).read();
  const model = modelOf(snapshot);
  const host = connectExcel(model);
  host.faults.apiLevel = apiLevel;
  const session = testSession(new OfficeHost({ ...QUICK, timeoutMs: 20_000 }));
  const sheetName = snapshot.sheets[1]?.name ?? '';
  let seen = 0;
  return {
    model,
    host,
    session,
    requests() {
      const fresh = host.executor.log.length - seen;
      seen += fresh;
      return fresh;
    },
    async type(input, address = 'Z90') {
      model.type(sheetName, address, input);
      await new Promise((resolve) => setTimeout(resolve, 100)); // longer than the host waits for a pause
      await settled(session);
    },
  };
}

const steps = ({ host }: Opened): number => host.executor.undoList.steps;

/** A finding whose cell holds a figure, with that cell as the stand-in names it. */
function findingWithCell({ session }: Opened): { finding: Finding; sheet: string; address: string } {
  for (const finding of session.get().summary?.waived.open ?? []) {
    const [cell] = finding.cells;
    if (cell) return { finding, sheet: cell.sheet, address: formatAddress(cell).split('!').at(-1) ?? '' };
  }
  throw new Error('no finding has a cell');
}

describe.each([14, 19])('ExcelApi 1.%i, before the first check', (apiLevel) => {
  it('nothing is read and nothing listened to, however long the pane is open and whatever is typed', async () => {
    const pane = await openPane(apiLevel);
    await pane.session.start();
    pane.session.show('settings');
    pane.session.show('changes');
    pane.session.show('check');
    await pane.type('7');
    await pane.type('8');
    expect(pane.requests()).toBe(0);
    expect(pane.session.get()).toMatchObject({ recognition: null, failure: null, task: null });
    expect(steps(pane)).toBe(2);
  });

  it('what is written keeps what the file already holds, though nothing was read before', async () => {
    const pane = await openPane(apiLevel);
    await pane.session.start();
    await pane.session.saveSettings({ unit: 'UBND xã Quảng Phú' });
    const again = testSession(new OfficeHost({ ...QUICK, timeoutMs: 20_000 }));
    await again.start();
    await again.unmark();
    const kept = readWorkbookSettings((await new OfficeHost(QUICK).read()).settings).settings;
    expect(kept).toMatchObject({ unit: 'UBND xã Quảng Phú', marked: false });
  });
});

describe('ExcelApi 1.14, after a check', () => {
  it('a typed figure costs no request; a press renews, another shows the finding of the selected cell', async () => {
    const pane = await openPane(14);
    await pane.session.start();
    await pane.session.check();
    pane.requests();
    await pane.type('7');
    expect(pane.requests()).toBe(0);
    expect(steps(pane)).toBe(1);
    expect(
      pane.host.executor.log.flatMap(({ operations }) => operations).filter((one) => one.includes('Register')),
    ).toEqual([]);

    const { finding, sheet, address } = findingWithCell(pane);
    pane.model.goTo(sheet, address);
    await pane.session.standAtCell?.();
    expect(pane.requests()).toBe(1);
    expect(pane.session.get().current).toBe(finding.key);
    pane.model.goTo(sheet, 'Z99');
    await pane.session.standAtCell?.();
    expect(pane.session.get().notice).toMatchObject({ kind: 'nothing-here' });
  });
});

describe('ExcelApi 1.19, after a check', () => {
  it('a typed figure is checked by itself without a question about merges, locks or hidden rows; Ctrl+Z stays', async () => {
    const pane = await openPane(19);
    await pane.session.start();
    await pane.session.check();
    const before = pane.session.get().result;
    pane.requests();
    await pane.type('7');
    expect(pane.session.get().result).not.toBe(before);
    expect(pane.session.get().result?.findings.map(({ key }) => key)).toEqual(before?.findings.map(({ key }) => key));
    expect(pane.requests()).toBe(3);
    const asked = pane.host.executor.log.slice(-3).flatMap(({ operations, lookups }) => [...operations, ...lookups]);
    expect(
      asked.filter((one) => /Merged|RowProperties|ColumnProperties|CellProperties|Comment|Conditional/.test(one)),
    ).toEqual([]);
    // Writing custom XML would empty the list of steps too (office-js #4484).
    expect(
      asked.filter((one) => /\.(Add|Set\w*|Delete|Clear\w*|Values|Formulas|NumberFormat|Visible)$/.test(one)),
    ).toEqual([]);
    expect(steps(pane)).toBe(1);
  });

  it('where rows have moved it says that the results are old, and leaves the complete reading to the person', async () => {
    const pane = await openPane(19);
    await pane.session.start();
    await pane.session.check();
    pane.requests();
    const [, sheet] = pane.model.sheets();
    pane.model.insertRows(sheet?.name ?? '', 2);
    await pane.type('7');
    await pane.type('8');
    expect(pane.session.get().stale).toBe(true);
    expect(pane.requests()).toBe(0);
    await pane.session.check();
    expect(pane.session.get().stale).toBe(false);
  });

  it('follows the person from cell to cell without a request', async () => {
    const pane = await openPane(19);
    await pane.session.start();
    await pane.session.check();
    const { finding, sheet, address } = findingWithCell(pane);
    pane.requests();
    pane.model.goTo(sheet, address);
    await settled(pane.session);
    expect(pane.session.get().current).toBe(finding.key);
    expect(pane.requests()).toBe(0);
  });
});
