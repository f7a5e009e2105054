/**
 * `npm start`: builds the pages in memory, serves them to this machine alone, and builds again when a source changes; a
 * reload of the page then shows it. `--https` (`npm run start:excel`) serves Excel itself: with the certificate that
 * `npx office-addin-dev-certs@3 install` made, and at the one address that manifest.xml names.
 *
 * Whatever keeps it from starting is one line: this is the first thing that anybody sees of the project.
 */
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const http = require('node:http');
const https = require('node:https');
const os = require('node:os');
const path = require('node:path');
const { parseArgs } = require('node:util');

const PORT = 3000;
const PORTS_TRIED = 20;
/** Both families: `localhost` may mean either, and a foreign server on the other one would be met instead of ours. */
const LOOPBACK = ['127.0.0.1', '::1'];
const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What the person is told in one line. */
class StartError extends Error {}

async function main() {
  const { secure, port } = options();
  const certificate = secure ? developmentCertificate() : null;
  const site = new Site();
  // Before the build, so that a port that is taken is said at once.
  const servers = await listen(port, secure, () => serversFor(certificate, site));
  const address = `${secure ? 'https' : 'http'}://localhost:${servers[0].address().port}/`;
  if (port !== 0 && !address.endsWith(`:${port}/`)) {
    console.log(`Cổng ${port} đang có chương trình khác dùng / port ${port} is taken.`);
  }
  console.log('Đang dựng trang… / building the pages…');
  site.build(() => {
    console.log(`\nTrang soát (workbench): ${address}`);
    console.log('  Mở tệp của mình, hoặc “Thử với tệp mẫu” / your own file, or the sample in one press.');
    console.log(`Khung trong Excel (task pane): ${address}taskpane.html`);
    console.log('Ctrl+C để dừng / to stop.\n');
    if (canShowBrowser() && !secure) openBrowser(address);
  });
}

function options() {
  let values;
  try {
    ({ values } = parseArgs({ options: { https: { type: 'boolean' }, port: { type: 'string' } } }));
  } catch (error) {
    throw new StartError(`Không hiểu / not understood: ${error.message}`);
  }
  const port = values.port ?? String(PORT);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new StartError(`Không phải số cổng / no port: ${port}`);
  return { secure: values.https ?? false, port: Number(port) };
}

/** The pages as they were built last, and what went wrong where they could not be. */
class Site {
  #files;
  #folder;
  #failure = null;
  #built = () => undefined;
  #firstBuild = new Promise((resolve) => (this.#built = resolve));

  /** Builds now and whenever a source changes. @param ready Called once, after the first build that came to its end. */
  build(ready) {
    // Here, not at the top: loading webpack takes a second in which a port that is taken could long have been said.
    const webpack = require('webpack');
    const { MemoryFiles } = require('./memory-files.js');
    const compiler = webpack(require('../../webpack.config.js').web('development'));
    this.#files = new MemoryFiles();
    this.#folder = compiler.outputPath;
    compiler.outputFileSystem = this.#files;
    let isReady = false;
    compiler.watch({ aggregateTimeout: 100 }, (error, stats) => {
      this.#failure = error ? error.message : stats.hasErrors() ? stats.toString({ preset: 'errors-only' }) : null;
      this.#built();
      if (this.#failure) {
        console.error(`${this.#failure}\nSửa xong sẽ dựng lại / mend it, and it is built again.`);
      } else if (isReady) {
        console.log(`Đã dựng lại, hãy tải lại trang / built again, reload the page (${seconds(stats)} s).`);
      } else {
        isReady = true;
        ready();
      }
    });
  }

  /** Answers when the first build is done. */
  async answer(request, response) {
    const { placeOf, headersOf } = require('./static-files.js');
    const plain = (status, text) =>
      response
        .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' })
        .end(text);
    // A page of somewhere else whose name was pointed at this machine must not read ours.
    const [, name = ''] = /^(\[[^\]]*\]|[^:]*)(?::\d+)?$/.exec(request.headers.host ?? '') ?? [];
    if (!OWN_NAMES.has(name.toLowerCase())) return plain(403, 'only as localhost');
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'only GET and HEAD');
    const place = placeOf(request.url);
    if (place === null) return plain(400, 'no such address');
    await this.#firstBuild;
    if (this.#failure && place.endsWith('.html')) return plain(500, this.#failure);
    const bytes = this.#files.get(path.join(this.#folder, place));
    if (!bytes) return plain(404, 'not found');
    const headers = headersOf(place);
    // Built again at any time. Icons alone must not carry no-cache.
    if (!place.endsWith('.png')) headers['cache-control'] = 'no-cache';
    response.writeHead(200, { ...headers, 'content-length': bytes.length });
    return response.end(request.method === 'HEAD' ? undefined : bytes);
  }
}

/** One for each address of this machine itself. */
function serversFor(certificate, site) {
  const handler = (request, response) => void site.answer(request, response);
  return LOOPBACK.map((host) => ({
    host,
    server: certificate ? https.createServer(certificate, handler) : http.createServer(handler),
  }));
}

/** The servers that listen: on `port` or, unless it is `fixed`, one of those after it. 0 is any that is free. */
async function listen(port, fixed, makeServers) {
  const last = fixed ? port : Math.min(port + PORTS_TRIED, 65_535);
  for (let tried = port; tried <= last; tried += 1) {
    const listening = await listenOn(tried, makeServers());
    if (listening) return listening;
  }
  throw new StartError(
    fixed
      ? `Cổng ${port} đang có chương trình khác dùng, mà manifest.xml ghi cổng này: hãy tắt chương trình đó / ` +
          `port ${port} is taken, and manifest.xml names it: end the other program.`
      : `Các cổng ${port}–${last} đều có chương trình khác dùng / are all taken: npm start -- --port 8080`,
  );
}

/** All of them on one port; undefined when another program has it. A machine without IPv6 (or IPv4) does with the other. */
async function listenOn(port, wanted) {
  const listening = [];
  for (const { server, host } of wanted) {
    const error = await new Promise((done) => {
      server.once('error', done);
      server.listen(listening[0]?.address().port ?? port, host, () => done(null));
    });
    if (!error) listening.push(server);
    else if (error.code === 'EADDRINUSE' || error.code === 'EACCES') {
      for (const one of listening) one.close();
      return undefined;
    } else if (error.code !== 'EADDRNOTAVAIL' && error.code !== 'EAFNOSUPPORT') throw error;
  }
  if (listening.length === 0) throw new StartError('Máy này không có địa chỉ localhost / there is no localhost here.');
  return listening;
}

/** Where `npx office-addin-dev-certs@3 install` puts it. */
function developmentCertificate() {
  const folder = path.join(os.homedir(), '.office-addin-dev-certs');
  try {
    return {
      cert: fs.readFileSync(path.join(folder, 'localhost.crt')),
      key: fs.readFileSync(path.join(folder, 'localhost.key')),
    };
  } catch {
    throw new StartError(
      'Chưa có chứng thư cho localhost, hãy chạy một lần / no certificate yet, run once: npx office-addin-dev-certs@3 install',
    );
  }
}

/** On a machine without a screen opening a browser can only fail; the address is printed either way. */
function canShowBrowser() {
  if (process.env.CI || process.env.BROWSER === 'none') return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** By the system's own opener, or the program that BROWSER names. Where that fails the address on the screen is enough. */
function openBrowser(address) {
  const [program, ...args] = process.env.BROWSER
    ? [process.env.BROWSER]
    : ({ darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? ['xdg-open']);
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function seconds(stats) {
  return ((stats.endTime - stats.startTime) / 1000).toFixed(1);
}

/** One line, whatever it was: a stack helps nobody who only wanted to start. */
function lineOf(error) {
  if (error instanceof StartError) return error.message;
  if (error.code === 'MODULE_NOT_FOUND') return 'Chưa cài đặt đủ, hãy chạy / not installed, run: npm ci';
  return `npm start: ${String(error.message).split('\n', 1)[0]}`;
}

function giveUp(error) {
  console.error(lineOf(error));
  process.exit(1);
}

module.exports = { listen, StartError };

if (require.main === module) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
  process.on('uncaughtException', giveUp);
  main().catch(giveUp);
}
