/**
 * The served pages without their server. `late-files.js` writes VERSION and FILES in front of it: all files of the pages in a
 * browser. They are fetched whole before this version answers, so that no page is ever made of two builds; a newer version waits
 * until the person takes it. Nothing of the pane in Excel (taskpane.html, office/, manifest.xml) is ever answered.
 */
/* global VERSION, FILES, self, caches, fetch, Request, Response */
const PREFIX = `soat ${self.registration.scope} `;
const CACHE = PREFIX + VERSION;
const OURS = new Set(FILES);
/** The office's own editions. */
const OFFICE = 'bo-bieu-mau/';
/** What this version and the one before left. */
const MOST_CACHES = 2;
const HASHED = /\.[0-9a-f]{8}\.(?:js|css)$/;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => Promise.all(FILES.map((file) => take(cache, file)))));
});

/** A file whose name tells its content may come from wherever it lies; any other from the server itself. */
async function take(cache, file) {
  const known = HASHED.test(file) ? await caches.match(file) : undefined;
  const answer = known ?? (await fetch(new Request(file, { cache: HASHED.test(file) ? 'default' : 'reload' })));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  await cache.put(file, answer);
}

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys().then(async (names) => {
      const own = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
      // A page that is still open in another window may be of the version before.
      await Promise.all(own.slice(0, Math.max(0, own.length + 1 - MOST_CACHES)).map((name) => caches.delete(name)));
      await self.clients.claim();
    }),
  );
});

self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const file = fileOf(request.url);
  if (request.method !== 'GET' || file === null || isOfPane(request.referrer)) return;
  if (file.startsWith(OFFICE)) event.respondWith(fromOffice(request));
  else if (OURS.has(file)) event.respondWith(fromCache(CACHE, file, request));
  else if (HASHED.test(file)) event.respondWith(fromCache(undefined, file, request));
});

/** What the office put there may change at any time: the server goes first, and what it gave last stands in for it. */
async function fromOffice(request) {
  try {
    const answer = await fetch(request);
    if (answer.ok) await (await caches.open(CACHE)).put(request.url, answer.clone());
    return answer;
  } catch {
    return (await caches.match(request.url, { cacheName: CACHE })) ?? Response.error();
  }
}

async function fromCache(cacheName, file, request) {
  return (await caches.match(new URL(file, self.registration.scope).href, { cacheName })) ?? fetch(request);
}

/** The file's place beside the pages; null for what lies elsewhere. */
function fileOf(address) {
  const { href, origin, pathname } = new URL(address);
  const scope = new URL(self.registration.scope);
  if (origin !== scope.origin || !href.startsWith(scope.href)) return null;
  return pathname.slice(scope.pathname.length) || 'index.html';
}

function isOfPane(referrer) {
  return referrer !== '' && /\/taskpane\.html$/.test(new URL(referrer).pathname);
}
