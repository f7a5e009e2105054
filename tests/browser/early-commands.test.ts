/**
 * A ribbon button that is pressed while the pane was never opened: Excel loads the page for it and sends the command as soon
 * as Microsoft's library can hear it, before the program is there. Driven on the real office.js and the real host file;
 * only Excel itself is played by the test, at the very places where it would speak.
 */
import type { Page } from 'playwright-core';
import { servedPages } from '../support/served-pages.js';
import { type WatchedPage } from '../support/watched-page.js';

jest.setTimeout(240_000);

const pages = servedPages();

/** What the page's own Excel hears and can do; see `playExcel`. */
interface PlayedExcel {
  /** `check 0`: the command that was completed, with the library's code. */
  readonly completed: string[];
  panes: number;
  ready?: (info: { host: string; platform: string }) => void;
}
declare global {
  interface Window {
    playedExcel: PlayedExcel;
  }
}

/** Runs in the page. `load` events reach the document before the script's own handler: earlier than any code of ours. */
function playExcel(pressed: readonly string[]): void {
  const excel: PlayedExcel = { completed: [], panes: 0 };
  window.playedExcel = excel;
  const libraryReady = (): void => {
    const { OfficeExt, Office } = window as unknown as {
      OfficeExt: {
        AppCommand: {
          AppCommandManager: {
            instance(): {
              _invokeAppCommandCompletedMethod: (id: string, code: number) => void;
              _processAppCommandInvocation: (args: object) => void;
            };
          };
        };
      };
      Office: { addin?: object };
    };
    Office.addin = {
      showAsTaskpane: () => {
        excel.panes += 1;
        return Promise.resolve();
      },
    };
    const manager = OfficeExt.AppCommand.AppCommandManager.instance();
    manager._invokeAppCommandCompletedMethod = (id, code) => void excel.completed.push(`${id} ${String(code)}`);
    for (const name of pressed) {
      manager._processAppCommandInvocation({ callbackName: name, appCommandId: name, eventObjStr: '{}' });
    }
  };
  document.addEventListener(
    'load',
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement)) return;
      if (target.src.endsWith('/office/office.js')) {
        const { Office } = window as unknown as { Office: { onReady: unknown } };
        Office.onReady = (then: PlayedExcel['ready']) => {
          if (then) excel.ready = then;
        };
      }
      if (target.src.endsWith('excel-win32-16.01.js')) libraryReady();
    },
    true,
  );
}

async function pressEarly(pressed: readonly string[], before?: (page: Page) => Promise<void>): Promise<WatchedPage> {
  const watched = await pages.open();
  await before?.(watched.page);
  await watched.page.addInitScript(playExcel, pressed);
  await watched.page.goto(`${pages.base}taskpane.html?_host_Info=Excel$Win32$16.01$vi-VN$$$$0`);
  await watched.page.waitForLoadState('networkidle');
  return watched;
}

const completed = (page: Page): Promise<string[]> => page.evaluate(() => window.playedExcel.completed);
const makeReady = (page: Page): Promise<void> =>
  page.evaluate(() => window.playedExcel.ready?.({ host: 'Excel', platform: 'PC' }));

test('it is kept and runs when the program is there; the same button pressed again meanwhile counts once', async () => {
  const { page, close } = await pressEarly(['check', 'check', 'openPane']);
  // The library answers 11101 for a command that nothing is tied to, and Excel forgets it.
  expect(await completed(page)).toEqual(['check 0']);
  await makeReady(page);
  await page.waitForFunction(() => window.playedExcel.completed.length === 3);
  expect((await completed(page)).sort()).toEqual(['check 0', 'check 0', 'openPane 0']);
  await page.waitForFunction(() => window.playedExcel.panes > 0);
  // The played Excel owns to no API at all: that the pane says so shows that the check has asked for it.
  await page.locator('#root').getByText('Excel trên máy này quá cũ để mở khung kiểm tra').waitFor();
  await close();
});

test('when the program cannot be loaded Excel is let go, and the pane comes up with the message', async () => {
  const { page, close } = await pressEarly(['check'], async (target) => {
    await target.route(/taskpane\.[0-9a-f]+\.js|\/pane\.[^/]*\.js/, (route) => route.fulfill({ status: 404 }));
  });
  expect(await completed(page)).toEqual([]);
  await makeReady(page);
  await page.getByRole('heading', { name: 'Không tải được khung kiểm tra' }).waitFor();
  expect(await completed(page)).toEqual(['check 0']);
  expect(await page.evaluate(() => window.playedExcel.panes)).toBe(1);
  await close();
});

test('when Excel stays silent the button is let go after 12 seconds', async () => {
  const watched = await pages.open();
  await watched.page.clock.install({ time: 0 });
  await watched.page.addInitScript(playExcel, ['fill']);
  await watched.page.goto(`${pages.base}taskpane.html?_host_Info=Excel$Win32$16.01$vi-VN$$$$0`);
  await watched.page.waitForLoadState('networkidle');
  await watched.page.clock.runFor(13_000);
  await watched.page.getByRole('heading', { name: 'Chưa kết nối được với Excel' }).waitFor();
  expect(await completed(watched.page)).toEqual(['fill 0']);
  await watched.close();
});
