/** Every command but `check`. Apart from `run.ts`, so that a check, the call of every day, loads none of their code. */
import type { CommandCall } from './arguments.js';
import { answerCommand } from './answer-command.js';
import { collectCommand } from './collect-command.js';
import type { Console } from './console.js';
import { copyCommand } from './copy-command.js';
import { dossiersCommand } from './dossiers-command.js';
import { factsCommand } from './facts-command.js';
import { fillCommand } from './fill-command.js';
import { importCommand } from './import-command.js';
import { learnCommand } from './learn-command.js';
import { mergeCommand } from './merge-command.js';
import { newCommand } from './new-command.js';
import { newLikeCommand } from './new-like-command.js';
import { pageCommand } from './page-command.js';
import { rulesCommand } from './rules-command.js';
import { sentencesCommand } from './sentences-command.js';

/** @returns The exit code, as `run`. */
export async function runOtherCommand(
  command: Exclude<CommandCall, { readonly kind: 'check' | 'help' | 'version' }>,
  console: Console,
  version: string,
): Promise<number> {
  switch (command.kind) {
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
