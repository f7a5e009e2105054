/** `npm run screenshots`: the pictures in the READMEs, taken from the built pages on the sample report. */
import { join } from 'node:path';
import buildOnce from './build-once.js';
import { launchBrowser } from './browser.js';
import { chooseFinding, chooseInMenu, mend, waitForMarks } from './pane-view.js';
import { ROOT } from './paths.js';
import { serveDist } from './static-server.js';
import { gridIsThere, openSample } from './workbench-page.js';

const SIZE = { width: 1280, height: 800 };

async function takePictures(): Promise<void> {
  buildOnce();
  const [browser, server] = await Promise.all([launchBrowser(), serveDist()]);
  try {
    const context = await browser.newContext({
      locale: 'vi-VN',
      viewport: SIZE,
      colorScheme: 'light',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    const take = async (name: string): Promise<void> => {
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(1000); // the grid draws a little after it was told
      await page.screenshot({ path: join(ROOT, 'docs', `${name}.png`), animations: 'disabled' });
    };
    await page.goto(server.base);
    await page.getByRole('button', { name: 'Mở tệp của tôi' }).waitFor();
    await take('walk-open');
    await openSample(page);
    await gridIsThere(page);
    const pane = page.locator('#view-pane');
    await pane.getByRole('button', { name: 'Kiểm tra số liệu' }).first().click();
    await waitForMarks(pane);
    await chooseFinding(pane, '8:6.3.1');
    await take('pane');
    await chooseFinding(pane, '8:2');
    await take('walk-check');
    await mend(pane.locator('[data-finding][data-ref="8:2"]'));
    await pane.locator('[data-finding][data-ref="8:2"]').waitFor({ state: 'detached' });
    await chooseInMenu(pane, 'Hoàn tất', /^Phiếu kết quả/);
    await pane.getByRole('button', { name: 'Tạo bản gửi' }).waitFor();
    await take('walk-finish');
  } finally {
    await browser.close();
    await server.close();
  }
}

void takePictures();
