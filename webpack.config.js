/**
 * Two builds:
 *   cli   src/cli → dist/cli: the command `soat`, one file and lazy chunks beside it, runs without node_modules.
 *         `npm ci` builds it (script `prepare`), so it has to be quick.
 *   web   src/pane, src/workbench → dist/web: everything a static web server needs: the pane's page for Excel,
 *         the workbench page for a browser, office.js, icons, manifest. All addresses in it are relative, so that it may lie
 *         under any path of any server. soat-phu-luc.html is the workbench page as one file, for machines without one.
 *
 * Imports end in `.js` (as Node wants them) and mean the `.ts` or `.tsx` beside them.
 */
const fs = require('node:fs');
const path = require('node:path');
const { promisify } = require('node:util');
const webpack = require('webpack');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { OFFICE_FILES, ERROR_UX, officeFolder } = require('./src/build/office-files.js');
const { handbookPage } = require('./src/build/handbook-page.js');
const { LateFiles } = require('./src/build/late-files.js');
const { SingleFile } = require('./src/build/single-file.js');
const { ThirdParty } = require('./src/build/third-party.js');
const { version } = require('./package.json');

const at = (...parts) => path.join(__dirname, ...parts);
const SAMPLE = 'samples/phu-luc-quang-phu-6t2023.xlsx';

/** They write code of their own into every bundle. */
const TOOLS = ['webpack', '@swc/core'];

const resolve = {
  extensions: ['.ts', '.tsx', '.js'],
  extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
};

/** TypeScript without type checking (that is `npm run lint`): half a second instead of ten. */
const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target,
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
});

/** terser, not swc's faster minifier: that one took a parameter away that was still read. What others made final stays as it is. */
const minifier = () => new TerserPlugin({ extractComments: false, exclude: [/^office\//, /\.es5\./] });

/** The files that a command runs must be executable; webpack writes them without that bit. */
class MakeExecutable {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('MakeExecutable', () =>
      fs.chmodSync(path.join(compiler.outputPath, this.file), 0o755),
    );
  }
}

/**
 * office.js asks for its error page by a spelling of its own. webpack refuses to write two files that differ in case only,
 * so the copy is made after it, to wherever webpack writes: that may be memory. On a disk that does not tell the two names
 * apart the same bytes are written once more.
 */
class CopyUnderAlias {
  apply(compiler) {
    const from = path.join(officeFolder(), ERROR_UX.from);
    compiler.hooks.afterEmit.tapPromise('CopyUnderAlias', async () => {
      const target = path.join(compiler.outputPath, 'office', ERROR_UX.alias);
      const { mkdir, writeFile } = promisesOf(compiler.outputFileSystem);
      for (const entry of fs.readdirSync(from, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const source = path.join(entry.parentPath ?? entry.path, entry.name);
        const copy = path.join(target, path.relative(from, source));
        await mkdir(path.dirname(copy), { recursive: true });
        await writeFile(copy, fs.readFileSync(source));
      }
    });
  }
}

/** webpack's output file systems take callbacks. */
function promisesOf(files) {
  return {
    mkdir: promisify(files.mkdir.bind(files)),
    writeFile: promisify(files.writeFile.bind(files)),
  };
}

/** The command line. Workers are files of their own because worker_threads starts them by name: `join(__dirname, 'worker.js')`. */
function cli(mode) {
  const workers = ['worker', 'collect-worker', 'call-worker'].map((script) => [script, at(`src/cli/${script}.ts`)]);
  return {
    name: 'cli',
    context: __dirname,
    mode,
    target: 'node20',
    entry: { soat: at('src/cli/soat.ts'), ...Object.fromEntries(workers) },
    output: { path: at('dist/cli'), filename: '[name].js', chunkFilename: '[name].[contenthash:8].js', clean: true },
    node: { __dirname: false, __filename: false },
    resolve,
    module: { rules: [typescript('es2022')] },
    // Readable: a stack trace an official sends us is worth more than 200 kB on a disk.
    optimization: { minimize: false, splitChunks: false, nodeEnv: 'production' },
    plugins: [
      new webpack.DefinePlugin({ SOAT_VERSION: JSON.stringify(version) }),
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^soat\.js$/ }),
      new MakeExecutable('soat.js'),
      new ThirdParty({ packages: TOOLS }),
    ],
    devtool: false,
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** The pages. `office/` is copied as it is; everything of ours carries its content's hash in its name, except the pages. */
function web(mode) {
  const production = mode === 'production';
  // While developing everything is built in memory again and again: one name a file, so that the last one replaces the others.
  const hash = production ? '.[contenthash:8]' : '';
  const office = officeFolder();
  return {
    name: 'web',
    context: __dirname,
    mode,
    // Libraries say `global` for it; webpack's own way to find it would make code from text, which the policy forbids.
    node: { global: false },
    // es2019 is what a WebView2 that never saw an update (Chrome 90) surely runs.
    target: ['web', 'es2019'],
    // Their chunks lie beside the pages. Finding that out while running ('auto') needs a script with an address, which the
    // page that is one file does not have.
    entry: {
      pane: { import: at('src/pane/pane.tsx'), publicPath: '' },
      workbench: { import: at('src/workbench/workbench.tsx'), publicPath: '' },
      collect: { import: at('src/collect-page/page.tsx'), publicPath: '' },
    },
    output: {
      path: at('dist/web'),
      filename: `[name]${hash}.js`,
      chunkFilename: `[name]${hash}.js`,
      assetModuleFilename: `assets/[name]${hash}[ext]`,
      publicPath: 'auto',
      clean: production,
    },
    resolve,
    module: {
      rules: [
        typescript('es2019'),
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        // The boot script is served as it is written: ES5, readable, without webpack around it.
        { test: /\.es5\.js$/, type: 'asset/resource', generator: { filename: `[name]${hash}[ext]` } },
      ],
    },
    // Source maps come from the plugin below. No eval: the pages' content security policy forbids it, in development too.
    devtool: false,
    optimization: {
      minimizer: [minifier()],
      splitChunks: {
        cacheGroups: {
          // The grid and all that it drags along: nine megabytes that nothing but the workbench may ever load.
          univer: {
            test: /[\\/]node_modules[\\/]/,
            chunks: (chunk) => chunk.name === 'grid',
            name: 'univer',
            priority: 10,
          },
        },
      },
    },
    plugins: [
      new webpack.DefinePlugin({
        SOAT_VERSION: JSON.stringify(version),
        SOAT_OFFLINE: JSON.stringify(production),
        global: 'globalThis',
      }),
      // The grid's map would be 23 MB of other people's code, and half of the building time.
      new webpack.SourceMapDevToolPlugin({ filename: '[file].map', exclude: /^univer/ }),
      new MiniCssExtractPlugin({ filename: `[name]${hash}.css` }),
      new HtmlWebpackPlugin({
        template: at('src/pane/taskpane.html'),
        filename: 'taskpane.html',
        chunks: ['pane'],
        inject: false, // the boot script loads the bundle itself, when it knows that it can run
        minify: false,
      }),
      new HtmlWebpackPlugin({
        template: at('src/workbench/workbench.html'),
        filename: 'index.html',
        chunks: ['workbench'],
        scriptLoading: 'defer',
        minify: false,
      }),
      new HtmlWebpackPlugin({
        template: at('src/collect-page/collect.html'),
        filename: 'collect.html',
        chunks: ['collect'],
        scriptLoading: 'defer',
        minify: false,
      }),
      // Hyphenation of seventy languages for Univer's documents: more than four megabytes that no cell ever asks for. Empty
      // patterns are what it has anyway until a language is loaded.
      new webpack.NormalModuleReplacementPlugin(/^\.\/[\w-]+\.js$/, (request) => {
        if (!/[\\/]@univerjs[\\/]engine-render[\\/]lib[\\/]es$/.test(request.context)) return;
        request.request = at('src/build/no-hyphenation.js');
      }),
      new CopyUnderAlias(),
      new ThirdParty({ packages: ['@microsoft/office-js', 'mini-css-extract-plugin', ...TOOLS] }),
      new SingleFile({ sample: SAMPLE }),
      new LateFiles({ offline: production }),
      new CopyWebpackPlugin({
        patterns: [
          ...OFFICE_FILES.map((file) => ({
            from: path.join(office, file),
            to: `office/${file}`,
            info: { minimized: true },
          })),
          { from: path.join(office, ERROR_UX.from), to: `office/${ERROR_UX.from}`, info: { minimized: true } },
          { from: at('assets'), to: 'assets', globOptions: { ignore: ['**/*.svg'] } },
          { from: at('src/pane/help.html'), to: 'help.html' },
          // The office's own editions are put beside it; without the list every start would ask for a file that is not there.
          { from: at('src/build/no-editions.json'), to: 'bo-bieu-mau/index.json' },
          {
            from: at('docs/rules.md'),
            to: 'rules.html',
            transform: (markdown) => handbookPage(markdown.toString('utf8')),
          },
          { from: at('manifest.xml'), to: 'manifest.xml' },
          { from: at(SAMPLE), to: SAMPLE },
        ],
      }),
    ],
    performance: { hints: false }, // tests/static/built holds the budget
    stats: 'errors-warnings',
  };
}

/** The builds by name; `src/build/build.js` makes them, `src/build/start.js` serves the pages while they are worked on. */
module.exports = { cli, web };
