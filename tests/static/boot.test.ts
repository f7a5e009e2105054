/**
 * @jest-environment jsdom
 *
 * The boot script where nothing newer than 2009 runs: it must parse as ECMAScript 5 and decide by user agent and features.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..', '..');
const page = readFileSync(join(ROOT, 'src', 'pane', 'taskpane.html'), 'utf8');
const script = readFileSync(join(ROOT, 'src', 'pane', 'boot.es5.js'), 'utf8');

const TRIDENT = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';
const OLD_EDGE = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/70.0 Safari/537.36 Edge/18.17763';
const WEBVIEW2 = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0';

/** Runs the script on the page and says which message shows and which scripts it asked for. */
function boot(userAgent: string): { shown: string; asked: string[] } {
  document.documentElement.innerHTML = page.replace(/^[\s\S]*?<html[^>]*>/, '').replace('</html>', '');
  Object.defineProperty(navigator, 'userAgent', { value: userAgent, configurable: true });
  window.eval(script);
  const messages = [...document.querySelectorAll<HTMLElement>('.boot')];
  const asked = [...document.head.querySelectorAll('script')].map(({ src }) => src);
  return {
    shown: messages
      .filter((one) => one.style.display !== 'none')
      .map(({ id }) => id)
      .join(),
    asked,
  };
}

beforeEach(() => {
  for (const name of ['ResizeObserver', 'fetch']) {
    Object.defineProperty(window, name, { value: () => undefined, configurable: true, writable: true });
  }
});

test.each([TRIDENT, OLD_EDGE])('%s: too old, nothing more is loaded', (agent) => {
  expect(boot(agent)).toEqual({ shown: 'boot-old', asked: [] });
});

test('a web view that was never updated: too old by what it lacks', () => {
  const present = Object.getOwnPropertyDescriptor(String.prototype, 'replaceAll') ?? {};
  Object.defineProperty(String.prototype, 'replaceAll', { ...present, value: undefined });
  const result = boot(WEBVIEW2);
  Object.defineProperty(String.prototype, 'replaceAll', present);
  expect(result).toEqual({ shown: 'boot-old', asked: [] });
});

test('a new web view without Excel: points elsewhere; with Excel: asks for office.js', () => {
  expect(boot(WEBVIEW2)).toEqual({ shown: 'boot-outside', asked: [] });
  window.name = JSON.stringify({ hostInfo: 'Excel$Win32$16.01$vi-VN$$$$0' });
  const { shown, asked } = boot(WEBVIEW2);
  window.name = '';
  expect(shown).toBe('boot-loading');
  expect(asked).toEqual([expect.stringMatching(/\/office\/office\.js$/)]);
  expect(Reflect.get(window, 'g_isOfflineLibrary')).toBe(true);
});

test('one message at a time is in the page, each in Vietnamese with a word of English', () => {
  for (const id of ['boot-old', 'boot-outside', 'boot-silent', 'boot-broken']) {
    const block = document.getElementById(id);
    expect(block?.getAttribute('role')).toBe('main');
    expect(block?.querySelector('[lang="en"]')?.textContent).toMatch(/[A-Z][a-z ]+/);
  }
  expect(page).toContain('<html lang="vi">');
});

test('the message of silence and the README name what an office must allow, and the README what a file or a machine forbids', () => {
  expect(page).toMatch(/id="boot-silent"[\s\S]*LocalNetworkAccessAllowedForUrls/);
  for (const file of ['README.md', 'README.vi.md']) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    for (const told of ['LocalNetworkAccessAllowedForUrls', 'sensitivity label', 'extensionhardening']) {
      expect([file, text.toLowerCase().includes(told.toLowerCase())]).toEqual([file, true]);
    }
  }
});
