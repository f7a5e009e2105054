/** Which file an address of a page means: nothing outside the folder, however it is written; and its headers. */
interface StaticFiles {
  readonly placeOf: (address: string) => string | null;
  readonly headersOf: (place: string) => Record<string, string>;
}
const { placeOf, headersOf } = jest.requireActual<StaticFiles>('../../src/build/static-files.js');

test.each([
  ['/', 'index.html'],
  ['/?lang=vi', 'index.html'],
  ['/taskpane.html?_host_Info=Excel$Win32', 'taskpane.html'],
  ['/office/AgaveErrorUX/', 'office/AgaveErrorUX/index.html'],
  ['/samples/ph%E1%BB%A5%20l%E1%BB%A5c.xlsx', 'samples/phụ lục.xlsx'],
  ['/assets/..png', 'assets/..png'],
])('%s is %s', (address, place) => {
  expect(placeOf(address)).toBe(place);
});

test.each([
  '/../package.json',
  '/office/../../package.json',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '/office/%2e%2e%2f%2e%2e%2fpackage.json',
  '/..%5cpackage.json',
  '/..\\package.json',
  '/C:/Windows/win.ini',
  '/index.html%00.png',
  '/%E0%A4%A',
  'http://elsewhere.example/',
  '*',
  '',
])('%s is no address', (address) => {
  expect(placeOf(address)).toBeNull();
});

test('every kind of file has its type and may not be taken for another', () => {
  expect(headersOf('pane.0123abcd.js')).toEqual({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  });
  expect(headersOf('index.html')).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
  });
  expect(headersOf('assets/icon-32.png')['cache-control']).not.toContain('no-cache');
  expect(headersOf('unknown.kind')).toMatchObject({ 'content-type': 'application/octet-stream' });
});
