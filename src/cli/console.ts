/** Where a command prints. Tests put in their own; nothing else in `cli/` knows the process. */
import type { Terminal } from './terminal.js';

export interface Output {
  /** Resolves when more may be written: ten thousand reports must not pile up in memory. */
  write(text: string): Promise<void>;
  readonly terminal: Terminal;
  /** A person is watching, not a file or a pipe. */
  readonly isScreen: boolean;
}

export interface Console {
  readonly out: Output;
  readonly err: Output;
  /** A line on standard error that the next one replaces; null where nobody is watching. */
  readonly progress: ((text: string) => void) | null;
}

/** The terminal, or the files and pipes that stand in for it. */
export function processConsole(): Console {
  const out = outputOf(process.stdout);
  const err = outputOf(process.stderr);
  const isWatched = err.isScreen && process.env['TERM'] !== 'dumb';
  return { out, err, progress: isWatched ? (text) => void process.stderr.write(`\r\u001b[K${text}`) : null };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  // The cast: typed as a boolean, but absent on files and pipes.
  const isScreen = (stream.isTTY as boolean | undefined) === true;
  const noColour = (process.env['NO_COLOR'] ?? '') !== '' || process.env['TERM'] === 'dumb';
  return {
    isScreen,
    terminal: { colour: isScreen && !noColour, width: isScreen ? Math.min(stream.columns, 120) : 0 },
    write: (text) =>
      new Promise((resolve) => {
        if (stream.write(text)) resolve();
        else stream.once('drain', resolve);
      }),
  };
}
