/**
 * Two lists that only the finished build knows:
 *
 *   data-late="…"       on the root of each page in a browser: the scripts that it may ask for later (`src/ui/late-files.ts`)
 *   service-worker.js   all files of the pages in a browser, and one name for exactly these contents
 *
 * Neither holds anything of the pane in Excel, maps, nor the page as one file.
 */
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

/** The pages in a browser by their entries. */
const PAGES = { workbench: 'index.html', collect: 'collect.html' };
/** The grid comes by itself, as soon as the pane is ready. */
const OF_GRID = /^(?:univer|grid)\./;
const NOT_SERVED_FROM =
  /^(?:office\/|taskpane\.html$|manifest\.xml$|soat-phu-luc\.html$|pane\.|boot\.es5\.|.*\.map$|.*\.txt$)/;
const WORKER = 'service-worker.js';

/** While the pages are worked on nothing is kept: one that an earlier build left at this address goes. */
const NONE = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.registration.unregister()));
`;

class LateFiles {
  /** @param offline Whether the pages go on without their server. */
  constructor({ offline }) {
    this.offline = offline;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('LateFiles', (compilation) => {
      // After the page that is one file was made of them.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT + 1;
      compilation.hooks.processAssets.tap({ name: 'LateFiles', stage }, () => {
        if (compilation.errors.length > 0) return;
        for (const [entry, page] of Object.entries(PAGES)) {
          const html = compilation.getAsset(page).source.source().toString();
          if (!html.includes('data-late=""')) throw new Error(`${page} has no place for its late files`);
          const late = lateScripts(compilation, entry).join(' ');
          compilation.updateAsset(page, new sources.RawSource(html.replace('data-late=""', `data-late="${late}"`)));
        }
        compilation.emitAsset(WORKER, new sources.RawSource(this.offline ? serviceWorker(compilation) : NONE));
      });
    });
  }
}

/** What the entry may ask for by itself; a worker's script would run in the page. */
function lateScripts(compilation, entry) {
  const point = compilation.entrypoints.get(entry);
  const present = new Set(point.getFiles());
  const late = new Set();
  for (const chunk of point.chunks) {
    for (const other of chunk.getAllAsyncChunks()) {
      if (other.hasRuntime() || isOfWorker(other)) continue;
      for (const file of other.files) late.add(file);
    }
  }
  return [...late].filter((file) => file.endsWith('.js') && !present.has(file) && !OF_GRID.test(file));
}

/** All that leads to it is a worker. */
function isOfWorker(chunk) {
  return [...chunk.groupsIterable].every((group) => group.isInitial());
}

function serviceWorker(compilation) {
  const files = compilation
    .getAssets()
    .map(({ name }) => name)
    .filter((name) => !NOT_SERVED_FROM.test(name))
    .sort();
  const hash = createHash('sha256');
  for (const name of files) hash.update(name).update('\0').update(compilation.getAsset(name).source.buffer());
  const version = hash.digest('hex').slice(0, 16);
  const code = fs.readFileSync(path.join(__dirname, 'service-worker.js'), 'utf8');
  return `const VERSION = ${JSON.stringify(version)};\nconst FILES = ${JSON.stringify(files)};\n${code}`;
}

module.exports = { LateFiles };
