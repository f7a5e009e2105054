/**
 * `npm run package -- --url https://may-chu/soat/ [--out FOLDER] [--previous FILE.zip]`: what an office needs to install the
 * product, made from what `npm run build` has made. Two .zip files: for an office with a server (pages, manifest, checksums,
 * editions, guide) and for one without (the one-file page, `soat.cmd`, guide). No Node on the target's server.
 *
 * `--previous` is the server's .zip of the version before: its files with a hash in their names are kept for this one
 * version, so that a pane that is open during the update still finds its parts.
 */
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { unzipSync, zipSync } = require('fflate');
const { baseAddress, moveManifest, UsageError } = require('./make-manifest.js');
const { guidePage } = require('./package/guide-page.js');
const { checkPage } = require('./package/check-page.js');

const ROOT = path.join(__dirname, '..', '..');
const CHECKSUMS = 'SHA256SUMS.txt';
/** Files of the version before that are still here; they are left out of the next package. */
const KEPT = 'giu-lai-mot-phien-ban.txt';
const GUIDE = 'huong-dan-cai-dat.html';
const CHECK = 'kiem-tra-may.html';
const PAGES = 'trang';
/** `pane.1a2b3c4d.js`: another content has another name. */
const HASHED = /\.[0-9a-f]{8}\.(?:js|css|woff2?)$/;
/** For whoever develops: 22 MB that no office copies to its server. dist/web keeps them. */
const SOURCE_MAP = /\.map$/;
/** Archives are the same for the same files: no clock. */
const MADE = new Date(1980, 0, 1);

/** All files under a folder by their path in it, with `/`. */
function filesUnder(folder, at = '') {
  return fs.readdirSync(path.join(folder, at), { withFileTypes: true }).flatMap((entry) => {
    const name = at === '' ? entry.name : `${at}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(folder, name) : [name];
  });
}

function readAll(folder) {
  return new Map(filesUnder(folder).map((name) => [name, fs.readFileSync(path.join(folder, name))]));
}

const text = (words) => Buffer.from(words, 'utf8');

/** `sha256sum -c` reads it. The list itself is not in it. */
function checksums(files) {
  return [...files]
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .sort((one, other) => (one.slice(66) < other.slice(66) ? -1 : 1))
    .join('');
}

/** Hashed pages of the version before that this one does not have, but for those that it had kept itself. */
function keptOf(previous, current) {
  if (previous === null) return new Map();
  const old = new Map(Object.entries(unzipSync(previous)));
  const list = old.get(KEPT);
  const hadKept = new Set(list ? Buffer.from(list).toString('utf8').split('\n') : []);
  return new Map(
    [...old].filter(
      ([name]) => name.startsWith(`${PAGES}/`) && HASHED.test(name) && !current.has(name) && !hadKept.has(name),
    ),
  );
}

/**
 * The server's archive. `web` is dist/web by path; `manifest` the repository's; `editions` JSON by file name.
 * Throws a `UsageError` for an address that Excel would not take.
 */
function serverFiles({ web, manifest, editions, url, previous = null }) {
  const base = baseAddress(url);
  const pages = [...web].filter(([name]) => !SOURCE_MAP.test(name));
  const files = new Map(pages.map(([name, bytes]) => [`${PAGES}/${name}`, bytes]));
  files.set(`${PAGES}/${CHECK}`, text(checkPage()));
  files.set('manifest.xml', text(moveManifest(manifest, base)));
  files.set(GUIDE, text(guidePage('server', base)));
  for (const [name, json] of editions) files.set(`bo-bieu-mau/${name}`, text(json));
  const thirdParty = web.get('THIRD-PARTY.txt');
  if (thirdParty) files.set('THIRD-PARTY.txt', thirdParty);
  const kept = keptOf(previous, files);
  for (const [name, bytes] of kept) files.set(name, bytes);
  if (kept.size > 0) files.set(KEPT, text([...kept.keys()].sort().join('\n')));
  files.set(CHECKSUMS, text(checksums(files)));
  return files;
}

/** The archive for an office without a server: one page, and the command for a Node that is put beside it. */
function plainFiles({ web, cli, editions }) {
  const page = web.get('soat-phu-luc.html');
  if (!page) throw new UsageError('Thiếu / missing: dist/web/soat-phu-luc.html (npm run build)');
  const files = new Map([
    ['soat-phu-luc.html', page],
    [CHECK, text(checkPage())],
    ['soat.cmd', text(fs.readFileSync(path.join(__dirname, 'package', 'soat.cmd'), 'utf8').replace(/\r?\n/g, '\r\n'))],
    [GUIDE, text(guidePage('plain', null))],
  ]);
  for (const [name, bytes] of cli) files.set(`lenh/${name}`, bytes);
  for (const [name, json] of editions) files.set(`bo-bieu-mau/${name}`, text(json));
  const thirdParty = web.get('THIRD-PARTY.txt') ?? cli.get('THIRD-PARTY.txt');
  if (thirdParty) files.set('THIRD-PARTY.txt', thirdParty);
  files.set(CHECKSUMS, text(checksums(files)));
  return files;
}

function archive(files) {
  return zipSync(Object.fromEntries([...files].map(([name, bytes]) => [name, [bytes, { level: 6, mtime: MADE }]])));
}

function options(args) {
  const found = { out: path.join(ROOT, 'dist', 'package') };
  for (let at = 0; at < args.length; at += 1) {
    const [name, inline] = args[at].split(/=(.*)/s);
    if (!['--url', '--out', '--previous'].includes(name)) throw new UsageError(`Không hiểu / unknown: ${args[at]}`);
    const value = inline ?? args[(at += 1)];
    if (!value || value.startsWith('--')) throw new UsageError(`Thiếu giá trị sau / missing value after: ${name}`);
    found[name.slice(2)] = value;
  }
  if (!found.url) throw new UsageError('Thiếu địa chỉ / missing address: --url https://may-chu/soat/');
  return found;
}

function builtFolder(name) {
  const folder = path.join(ROOT, 'dist', name);
  if (!fs.existsSync(folder)) throw new UsageError(`Thiếu / missing: dist/${name} (npm run build)`);
  return readAll(folder);
}

function main(args) {
  const { url, out, previous } = options(args);
  baseAddress(url);
  // The editions are TypeScript: `npm run package` runs this file by run-typescript.js.
  const { builtInData, EDITION_IDS } = require('../rules/editions.ts');
  const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const web = builtFolder('web');
  const editions = new Map(EDITION_IDS.map((id) => [`${id}.json`, `${JSON.stringify(builtInData(id), null, 2)}\n`]));
  const server = serverFiles({
    web,
    editions,
    url,
    manifest: fs.readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'),
    previous: previous ? fs.readFileSync(previous) : null,
  });
  const plain = plainFiles({ web, cli: builtFolder('cli'), editions });
  fs.mkdirSync(out, { recursive: true });
  for (const [kind, files] of [
    ['may-chu', server],
    ['khong-may-chu', plain],
  ]) {
    const file = path.join(out, `soat-phu-luc-${version}-${kind}.zip`);
    if (previous && path.resolve(previous) === path.resolve(file))
      throw new UsageError(`Gói cũ và gói mới cùng một tệp / the old package is the new one: ${file}`);
    fs.writeFileSync(file, archive(files));
    console.log(`${path.relative(process.cwd(), file)}: ${files.size} tệp / files`);
  }
}

module.exports = { archive, checksums, plainFiles, serverFiles, CHECK, CHECKSUMS, GUIDE, KEPT, PAGES };

// Run by run-typescript.js this is not the main module, and the file that was named all the same.
if (process.argv[1] === module.filename) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
