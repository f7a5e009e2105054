/** One call of `soat`, from its words to its exit code. Everything it prints goes through the console it is given. */
import { CLI_STRINGS } from '../strings/cli.js';
import { HELP } from '../strings/cli-help.js';
import { readArguments, UsageError, type CommandCall } from './arguments.js';
import { answerCommand } from './answer-command.js';
import { checkCommand } from './check-command.js';
import { collectCommand } from './collect-command.js';
import type { Console } from './console.js';
import { copyCommand } from './copy-command.js';
import { dossiersCommand } from './dossiers-command.js';
import { factsCommand } from './facts-command.js';
import { fillCommand } from './fill-command.js';
import { importCommand } from './import-command.js';
import { learnCommand } from './learn-command.js';
import { CallError } from './call-error.js';
import { mergeCommand } from './merge-command.js';
import { newCommand } from './new-command.js';
import { newLikeCommand } from './new-like-command.js';
import { pageCommand } from './page-command.js';
import { printable } from './printable.js';
import { rulesCommand } from './rules-command.js';
import { sentencesCommand } from './sentences-command.js';

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
      return checkCommand(command, console, version);
    case 'fill':
      return fillCommand(command, console);
    case 'dossiers':
      return dossiersCommand(command, console);
    case 'import':
      return importCommand(command, console);
    case 'facts':
      return factsCommand(command, console);
    case 'sentences':
      return sentencesCommand(command, console);
    case 'collect':
      return collectCommand(command, console, version);
    case 'answer':
      return answerCommand(command, console);
    case 'page':
      return pageCommand(command, console, version);
    case 'copy':
      return copyCommand(command, console, version);
    case 'merge':
      return mergeCommand(command, console);
    case 'new':
      return newCommand(command, console);
    case 'new-like':
      return newLikeCommand(command, console);
    case 'learn':
      return learnCommand(command, console);
    case 'rules':
      return rulesCommand(command, console);
  }
}
