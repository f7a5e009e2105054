/** One call of `soat`, from its words to its exit code. Everything it prints goes through the console it is given. */
import { CLI_STRINGS } from '../strings/cli.js';
import { HELP } from '../strings/cli-help.js';
import { readArguments, UsageError, type CommandCall } from './arguments.js';
import type { Console } from './console.js';
import { CallError } from './call-error.js';
import { printable } from './printable.js';

/** @returns The exit code: 0, 1 at least one finding of severity error, 2 something could not be read, written or understood. */
export async function run(argv: readonly string[], console: Console, version: string): Promise<number> {
  try {
    return await runCommand(readArguments(argv), console, version);
  } catch (error) {
    if (error instanceof UsageError) {
      const { fault, subject, allowed, language, command } = error;
      const words = CLI_STRINGS[language];
      const what = words.usage[fault](subject, allowed);
      await console.err.write(
        `${printable(`soat: ${what}`)}\n${words.seeHelp(command === null ? '' : `${command} `)}\n`,
      );
      return 2;
    }
    if (error instanceof CallError) {
      for (const line of error.lines) await console.err.write(`${printable(line)}\n`);
      return 2;
    }
    throw error;
  }
}

async function runCommand(command: CommandCall, console: Console, version: string): Promise<number> {
  switch (command.kind) {
    case 'help':
      await console.out.write(`${HELP[command.language][command.topic]}\n`);
      return 0;
    case 'version':
      await console.out.write(`${version}\n`);
      return 0;
    case 'check':
      return (await import('./check-command.js')).checkCommand(command, console, version);
    default:
      return (await import('./run-other-command.js')).runOtherCommand(command, console, version);
  }
}
