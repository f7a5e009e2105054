/** One script for a browser: Microsoft's client file as it is, then the stand-in. Served by a test in the place of office.js. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import { CLIENT_FILE } from './office-client.js';
import { CACHE, ROOT } from './paths.js';

export async function standInScript(): Promise<string> {
  const folder = join(CACHE, 'standin');
  const name = `standin-${process.pid}.js`;
  await build(folder, name);
  return `${readFileSync(CLIENT_FILE, 'utf8')}\n;${readFileSync(join(folder, name), 'utf8')}`;
}

function build(folder: string, filename: string): Promise<void> {
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: 'web',
    entry: join(ROOT, 'tests/standin/browser-entry.ts'),
    output: { path: folder, filename },
    resolve: { extensions: ['.ts', '.js'], extensionAlias: { '.js': ['.ts', '.js'] } },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
        },
      ],
    },
    // SheetJS and the like come only when a file of theirs is opened, which no test here does.
    optimization: { splitChunks: false },
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
