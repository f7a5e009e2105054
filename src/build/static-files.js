/**
 * How a web server hands out the pages: which file an address means, and with which headers (docs/install.md). For the
 * development server and for the one of the tests.
 */
const path = require('node:path');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.gif': 'image/gif',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * The file's place below the folder, with `/` between its parts: `index.html` where a folder is asked for. null for what
 * is no address, or one that leads elsewhere: a part `..`, a backslash, a colon or a NUL, however it is written.
 */
function placeOf(address) {
  let text;
  try {
    text = decodeURIComponent(address.split(/[?#]/, 1)[0]);
  } catch {
    return null;
  }
  if (!text.startsWith('/') || /[\\:\0]/.test(text)) return null;
  const parts = text.split('/').slice(1);
  if (parts.includes('..') || parts.includes('.')) return null;
  if (parts.at(-1) === '') parts[parts.length - 1] = 'index.html';
  return parts.join('/');
}

/** Pages are asked for anew each time; hashed files may be kept for ever; icons must not carry no-cache (Office drops them). */
function headersOf(place) {
  const extension = path.posix.extname(place);
  const cache =
    extension === '.html' || extension === '.xml' || place === 'service-worker.js'
      ? 'no-cache'
      : /\.[0-9a-f]{8}\.(js|css)$/.test(place)
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=86400';
  return {
    'content-type': TYPES[extension] ?? 'application/octet-stream',
    'cache-control': cache,
    'x-content-type-options': 'nosniff',
  };
}

module.exports = { placeOf, headersOf };
