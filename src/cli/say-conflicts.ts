/** Rules of an edition file that contradict each other or can never fire: said to whoever wrote it, on standard error. */
import type { RuleConflict } from '../rules/conflicts.js';
import { CLI_STRINGS } from '../strings/cli.js';
import { conflictText } from '../strings/edition-faults.js';
import type { Language } from '../strings/language.js';
import type { CommandConsole } from './console.js';
import { printable } from './printable.js';

/** A line each, on standard error. */
export async function sayLines(lines: readonly string[], err: CommandConsole): Promise<void> {
  for (const line of lines) await err.write(`${printable(line)}\n`);
}

/** They still run, and the exit code stays: such a rule may be meant. */
export async function sayConflicts(
  conflicts: readonly RuleConflict[],
  edition: string | null,
  err: CommandConsole,
  language: Language,
): Promise<void> {
  const words = CLI_STRINGS[language];
  for (const one of conflicts) {
    await err.write(`${printable(words.editionComplaint(edition ?? '', conflictText(one, language)))}\n`);
  }
}
