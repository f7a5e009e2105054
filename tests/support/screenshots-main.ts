/** `npm run screenshots`: the pictures in the READMEs, taken from the built pages on the sample report. */
import { join } from 'node:path';
import buildOnce from './build-once.js';
import { launchBrowser } from './browser.js';
import { ROOT } from './paths.js';
import { serveDist } from './static-server.js';
import { openSample } from './workbench-page.js';

const SIZE = { width: 1280, height: 800 };

async function takePictures(): Promise<void> {
  buildOnce();
  const [browser, server] = await Promise.all([launchBrowser(), serveDist()]);
  try {
    const context = await browser.newContext({ locale: 'vi-VN', viewport: SIZE, colorScheme: 'light' });
    const page = await context.newPage();
    await page.goto(server.base);
    await openSample(page);
    await page.locator('#view-grid[aria-busy=false]').waitFor();
    const pane = page.locator('#view-pane');
    await pane.getByRole('button', { name: 'Kiểm tra số liệu' }).first().click();
    const finding = pane.locator('[data-finding][data-ref="2:2"]');
    await finding.locator('[data-row]').click();
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(ROOT, 'docs', 'pane.png'), animations: 'disabled' });
  } finally {
    await browser.close();
    await server.close();
  }
}

void takePictures();
