/** Where a command prints and writes. Tests put in their own; nothing else in `cli/` knows the process. */
import { writeBytes, type WriteOptions } from '../hosts/file/disk.js';
import type { Terminal } from './terminal.js';

export interface CommandConsole {
  /**
   * Resolves when more may be written: ten thousand reports must not pile up in memory. Never rejects: a reader that has
   * gone away ends the printing, not the work.
   */
  write(text: string): Promise<void>;
  readonly terminal: Terminal;
  /** A person is watching, not a file or a pipe. */
  readonly isScreen: boolean;
}

export interface Console {
  readonly out: CommandConsole;
  readonly err: CommandConsole;
  /** A line on standard error that the next one replaces; null where nobody is watching. */
  readonly progress: ((text: string) => void) | null;
  /** Puts a whole file in its place. @throws HostError `file-unwritable`. */
  readonly save: (path: string, bytes: Uint8Array, options?: WriteOptions) => Promise<void>;
  /** The folder of the built workers' scripts; null: files are read on this thread. */
  readonly scripts: string | null;
}

/** The terminal, or the files and pipes that stand in for it. */
export interface ProcessConsole extends Console {
  /** Why standard output ended early, a reader that has gone away excepted; null where it did not. */
  readonly lost: () => NodeJS.ErrnoException | null;
}

export function processConsole(scripts: string | null): ProcessConsole {
  const out = outputOf(process.stdout);
  const err = outputOf(process.stderr);
  const isWatched = err.isScreen && process.env['TERM'] !== 'dumb';
  return {
    out,
    err,
    progress: isWatched ? (text) => void process.stderr.write(`\r\u001b[K${text}`) : null,
    save: (path, bytes, options) =>
      new Promise((resolve) => {
        writeBytes(path, bytes, options);
        resolve();
      }),
    scripts,
    lost: out.lost,
  };
}

/** The reader has seen enough (`| head`), or its window is closed. */
const GONE: ReadonlySet<string> = new Set(['EPIPE', 'EOF', 'EIO', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);

function outputOf(stream: NodeJS.WriteStream): CommandConsole & { readonly lost: () => NodeJS.ErrnoException | null } {
  // The cast: typed as a boolean, but absent on files and pipes.
  const isScreen = (stream.isTTY as boolean | undefined) === true;
  const noColour = (process.env['NO_COLOR'] ?? '') !== '' || process.env['TERM'] === 'dumb';
  let isClosed = false;
  let lost: NodeJS.ErrnoException | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isClosed = true;
    if (!GONE.has(error.code ?? '')) lost ??= error;
  });
  return {
    isScreen,
    terminal: { colour: isScreen && !noColour, width: isScreen ? Math.min(stream.columns, 120) : 0 },
    write: (text) =>
      new Promise((resolve) => {
        if (isClosed) {
          resolve();
          return;
        }
        // The callback comes with an error too, where no drain would.
        if (stream.write(text, () => resolve())) resolve();
      }),
    lost: () => lost,
  };
}
