/** What a page has in the browser's database of this program. */
import type { Page } from 'playwright-core';
import type { StoreName } from '../../src/ui/database.js';

export function keptKeys(page: Page, store: StoreName): Promise<string[]> {
  return page.evaluate(
    (name) =>
      new Promise<string[]>((resolve, reject) => {
        const asked = indexedDB.open('soat-phu-luc');
        asked.onerror = () => reject(new Error('no database'));
        asked.onsuccess = () => {
          const keys = asked.result.transaction(name).objectStore(name).getAllKeys();
          keys.onsuccess = () => {
            asked.result.close();
            resolve(keys.result.map(String));
          };
        };
      }),
    store,
  );
}
