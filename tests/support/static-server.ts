/**
 * A static web server as an office would run it: dist/web under a path of its own, with the headers that docs/install.md asks
 * for, case-sensitive, gzip left out. Every request is kept, so that a test can say what was asked for.
 */
import { createServer, type ServerResponse } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';
import { WEB } from './paths.js';

/** The path under which the pages lie, so that an absolute address in the build would be noticed. */
const PREFIX = '/soat/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface StaticServer {
  /** `http://127.0.0.1:port/soat/` */
  readonly base: string;
  /** What was asked for so far: status and path below the base. */
  readonly requests: { readonly status: number; readonly path: string }[];
  readonly close: () => Promise<void>;
}

export async function serveDist(folder = WEB): Promise<StaticServer> {
  const requests: { status: number; path: string }[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname);
    const status = answer(folder, path, response);
    requests.push({ status, path: path.slice(PREFIX.length) });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has an AddressInfo
  return {
    base: `http://127.0.0.1:${port}${PREFIX}`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

/** Sends the file, or 404; returns the status. */
function answer(folder: string, path: string, response: ServerResponse): number {
  const below = path.startsWith(PREFIX) ? path.slice(PREFIX.length) || 'index.html' : null;
  const file = below === null ? null : join(folder, normalize(`/${below}`));
  if (below === null || file === null || !isFile(file)) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    return 404;
  }
  response.writeHead(200, { ...headersOf(below), 'content-length': statSync(file).size }).end(readFileSync(file));
  return 200;
}

/** Pages are asked for anew each time; hashed files may be kept for ever; icons must not carry no-cache (Office drops them). */
function headersOf(path: string): Record<string, string> {
  const extension = extname(path);
  const cache =
    extension === '.html' || extension === '.xml'
      ? 'no-cache'
      : /\.[0-9a-f]{8}\.(js|css)$/.test(path)
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=86400';
  return {
    'content-type': TYPES[extension] ?? 'application/octet-stream',
    'cache-control': cache,
    'x-content-type-options': 'nosniff',
  };
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
