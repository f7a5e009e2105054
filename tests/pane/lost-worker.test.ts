/** @jest-environment jsdom
 * @jest-environment-options {"url": "https://may-chu.example/"} */
/** A worker that cannot even be made is a lost worker: the page reads the file itself. */
import { tablesInWorker } from '../../src/pane/sources/tables-in-worker.js';

test('where a policy of the web view forbids workers the page is told to read the file itself', async () => {
  const forbidden = jest.fn(() => {
    throw new DOMException('forbidden by the policy', 'SecurityError');
  });
  Object.assign(globalThis, { Worker: forbidden });
  expect(await tablesInWorker(new File(['x'], 'danh sach.xlsx'))).toBeNull();
  expect(forbidden).toHaveBeenCalled();
});
