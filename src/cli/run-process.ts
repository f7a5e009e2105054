/**
 * One call as a process. The main thread prints, writes files and hears signals; what reads files that come from anywhere
 * runs on workers, so that this thread always answers. A call of many files starts them itself (`worker-pool.ts`); any
 * other runs as a whole on one (`run-in-worker.ts`).
 */
import { CLI_STRINGS } from '../strings/cli.js';
import type { Language } from '../strings/language.js';
import { languageOf, readArguments, UsageError, type CommandCall } from './arguments.js';
import { processConsole, type ProcessConsole } from './console.js';
import { printable } from './printable.js';

/** Exit codes by the convention of shells: 128 and the signal's number. SIGHUP: the console was closed. */
const SIGNALS: Readonly<Partial<Record<NodeJS.Signals, number>>> = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** `scripts`: the folder of the command's scripts. */
export async function runProcess(argv: readonly string[], version: string, scripts: string): Promise<void> {
  const language = languageOf(argv);
  const console = processConsole(scripts);
  exitOnSignals(console);
  exitOnFaults(console, language);
  const code = needsWorker(argv)
    ? await (await import('./run-in-worker.js')).runInWorker(argv, console, version, scripts, language)
    : await (await import('./run.js')).run(argv, console, version);
  const lost = console.lost();
  if (lost) await console.err.write(`${printable(CLI_STRINGS[language].outputLost(lost.code ?? lost.message))}\n`);
  process.exitCode = lost ? 2 : code;
}

/**
 * Files are written in one go (`hosts/file/disk.ts`), so between two turns of this thread none is half there; ending the
 * process ends the workers, which write nothing.
 */
function exitOnSignals({ progress }: ProcessConsole): void {
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      progress?.('');
      process.exit(code);
    });
  }
}

/** A fault of ours: one line that says what to do, never a stack. */
function exitOnFaults({ err, progress }: ProcessConsole, language: Language): void {
  const say = (error: unknown): void => {
    progress?.('');
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    void err.write(`${printable(CLI_STRINGS[language].fault(what))}\n`).then(() => process.exit(2));
  };
  process.on('uncaughtException', say);
  process.on('unhandledRejection', say);
}

/** Whether the call reads files on the thread that it runs on. */
function needsWorker(argv: readonly string[]): boolean {
  let command: CommandCall;
  try {
    command = readArguments(argv);
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
  if (command.kind === 'help' || command.kind === 'version') return false;
  if (command.kind === 'rules') return command.edition !== null;
  return (
    command.kind !== 'check' ||
    command.sources !== undefined ||
    command.edition !== null ||
    command.reportOut !== undefined
  );
}
