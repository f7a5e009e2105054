/** `soat rules`: the rules one a line, or the whole handbook. */
import type { RulesCommand } from './arguments.js';
import type { Console } from './console.js';
import { handbook, ruleLines } from './handbook.js';
import { editionFor } from './load-edition.js';
import { sayConflicts } from './say-conflicts.js';
import { Page } from './terminal.js';

export async function rulesCommand(command: RulesCommand, { out, err }: Console): Promise<number> {
  const { markdown, language } = command;
  const { edition, conflicts } = editionFor(command.edition, language);
  await sayConflicts(conflicts, command.edition, err, language);
  if (markdown) {
    await out.write(handbook(edition, language));
    return 0;
  }
  const page = new Page(out.terminal);
  for (const line of ruleLines(edition, language)) page.add(0, line);
  await out.write(page.toString());
  return 0;
}
