/**
 * A static web server as an office would run it: dist/web under a path of its own, with the headers that docs/install.md asks
 * for, case-sensitive, gzip left out. Every request is kept, so that a test can say what was asked for.
 */
import { createServer, type ServerResponse } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { WEB } from './paths.js';

interface StaticFiles {
  readonly placeOf: (address: string) => string | null;
  readonly headersOf: (place: string) => Record<string, string>;
}
// what the file exports, which is plain JavaScript because the development server needs it without a build
const { placeOf, headersOf } = createRequire(__filename)('../../src/build/static-files.js') as StaticFiles;

/** The path under which the pages lie, so that an absolute address in the build would be noticed. */
const PREFIX = '/soat/';

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
    const path = `/${placeOf(request.url ?? '/') ?? ''}`;
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
  const below = path.startsWith(PREFIX) ? path.slice(PREFIX.length) : null;
  const file = below === null ? null : join(folder, below);
  if (below === null || file === null || !isFile(file)) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    return 404;
  }
  response.writeHead(200, { ...headersOf(below), 'content-length': statSync(file).size }).end(readFileSync(file));
  return 200;
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
