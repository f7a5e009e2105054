/**
 * The workbench page as one HTML file, for machines without a server and without a network: the built index.html with
 * everything in it that it would load. Made from the finished bundles of the same build, so that it can neither
 * lack a chunk nor differ from what is served.
 *
 *   styles            as they are; the grid's under the name by which its chunk looks for them
 *   scripts           every chunk of the page before its entry: the bundle finds them there and loads nothing
 *   scripts of the    behind all others, as text that no browser runs: `src/workbench/single-parts.ts` runs it when the grid
 *   grid              is wanted, so that the page opens and checks without it
 *   files             in base64, byte for byte: the sample, the handbook
 *
 * The policy lets exactly these scripts run, by their hashes, and nothing connect anywhere.
 */
const { createHash } = require('node:crypto');
const { Script } = require('node:vm');
const { THIRD_PARTY } = require('./third-party.js');

const SINGLE_FILE = 'soat-phu-luc.html';
const HANDBOOK = 'rules.html';
/** What the grid alone needs, by the names of its chunks. */
const OF_GRID = /^(?:univer|grid)\./;
const ICON = 'assets/icon-32.png';

class SingleFile {
  /** @param sample The asset's name of the workbook that the page opens with. */
  constructor({ sample }) {
    this.sample = sample;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('SingleFile', (compilation) => {
      // After everything that writes, minifies, hashes and renames.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'SingleFile', stage }, () => {
        if (compilation.errors.length > 0) return;
        compilation.emitAsset(SINGLE_FILE, new sources.RawSource(singleFile(compilation, this.sample)));
      });
    });
  }
}

function singleFile(compilation, sample) {
  const bytes = (name) => {
    const asset = compilation.getAsset(name);
    if (!asset) throw new Error(`${SINGLE_FILE}: the build has no ${name}`);
    return asset.source.buffer();
  };
  const text = (name) => bytes(name).toString('utf8');
  const hashes = new Set();
  const script = (name) => {
    const code = inlineScript(text(name), name);
    hashes.add(hashOf(code));
    return code;
  };

  const page = filesOf(compilation, 'workbench');
  const styles = [...page.initial, ...page.late].filter((name) => name.endsWith('.css'));
  const scripts = scriptsOf(page);

  const blocks = [
    fileBlock('sample', bytes(sample), ` data-name="${sample.split('/').at(-1)}"`),
    fileBlock('handbook', bytes(HANDBOOK)),
    ...scripts.filter((name) => !OF_GRID.test(name)).map((name) => scriptBlock(script(name))),
    ...scripts
      .filter((name) => OF_GRID.test(name))
      .map((name) => scriptBlock(script(name), ' type="text/plain" data-grid')),
    licencesBlock(text(THIRD_PARTY)),
  ];
  let html = text('index.html');
  const replace = (pattern, replacement) => {
    if (!pattern.test(html)) throw new Error(`${SINGLE_FILE}: index.html has no ${String(pattern)}`);
    html = html.replace(pattern, () => replacement);
  };
  replace(/(?<=<link rel="icon" href=")[^"]*/, `data:image/png;base64,${bytes(ICON).toString('base64')}`);
  replace(/<link href="[^"]*\.css"[^>]*>/, styles.map((name) => styleBlock(name, text(name))).join('\n'));
  replace(/<script defer[^>]*><\/script>/, '');
  const guard = /<script src="([^"]*guard\.es5\.[^"]*)"><\/script>/.exec(html)?.[1];
  if (!guard) throw new Error(`${SINGLE_FILE}: index.html has no guard`);
  replace(/<script src="[^"]*guard\.es5\.[^"]*"><\/script>/, `<script>${script(guard)}</script>\n${blocks.join('\n')}`);
  replace(/(?<=http-equiv="Content-Security-Policy"\s+content=")[^"]*/, policy(hashes));
  return html;
}

/** What an entry loads: at once, and on demand. */
function filesOf(compilation, entry) {
  const point = compilation.entrypoints.get(entry);
  const initial = point.getFiles();
  const late = new Set();
  for (const chunk of point.chunks) {
    for (const other of chunk.getAllAsyncChunks()) for (const file of other.files) late.add(file);
  }
  return { initial, late: [...late].filter((name) => !initial.includes(name)) };
}

/** The entry last: when it runs, all that it will ever ask for is there, but the grid. */
function scriptsOf({ initial, late }) {
  return [...late, ...initial].filter((name) => name.endsWith('.js'));
}

/**
 * A script as it may stand between tags, meaning the same: no end tag, nothing that opens a comment, line ends as a
 * browser reads them. Its map stays behind.
 */
function inlineScript(code, name) {
  const inline = code
    .replace(/\n?\/\/# sourceMappingURL=\S*\s*$/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/<(?=\/script|script|!--)/gi, '\\x3c');
  if (inline.includes('\0')) throw new Error(`${SINGLE_FILE}: ${name} holds a NUL, which no page keeps`);
  new Script(inline, { filename: name }); // outside of strings the replacement would be no JavaScript: better here than there
  return inline;
}

/** As the policy wants it: of the text between the tags, in UTF-8. */
function hashOf(code) {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

function scriptBlock(code, attributes = '') {
  return `<script${attributes}>${code}</script>`;
}

function fileBlock(name, bytes, more = '') {
  return `<script type="text/plain" data-file="${name}"${more}>${bytes.toString('base64')}</script>`;
}

/** To be read by whoever looks into the page: the file is carried about alone, and their licences with it. */
function licencesBlock(licences) {
  if (/<\/script|<!--/i.test(licences)) throw new Error(`${SINGLE_FILE}: ${THIRD_PARTY} cannot stand in a page`);
  return `<script type="text/plain" data-licences>\n${licences}</script>`;
}

/** `data-href` is where mini-css-extract-plugin looks before it loads a style sheet. */
function styleBlock(name, css) {
  const inline = css.replace(/\/\*# sourceMappingURL=.*?\*\//g, '');
  if (/<\/style|url\((?!["']?data:)/i.test(inline)) throw new Error(`${SINGLE_FILE}: ${name} cannot stand in a page`);
  return `<style data-href="${name}">${inline}</style>`;
}

function policy(hashes) {
  return [
    "default-src 'none'",
    `script-src ${[...hashes].join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    "worker-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}

module.exports = { SingleFile, SINGLE_FILE };
