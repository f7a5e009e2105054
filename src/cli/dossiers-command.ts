/** `soat dossiers`: what a list of dossiers counts in a period, what was taken for what, and what is wrong in its rows. */
import { countDossiers, rowsOf } from '../sources/dossiers/count.js';
import type { DossierList } from '../sources/dossiers/dossier-list.js';
import { capital } from '../strings/capital.js';
import { columnLine, DOSSIER_STRINGS, faultMessage, listNotices, periodLine } from '../strings/dossier-words.js';
import { figure } from '../strings/forms.js';
import { DOSSIER_FIGURE_NAMES } from '../strings/source-figures.js';
import type { DossiersCommand } from './arguments.js';
import type { Console } from './console.js';
import { COUNT_NAMES, dossiersReport } from './dossiers-report.js';
import { loadDossiers } from './sources/load-dossiers.js';
import { Page, type Terminal } from './terminal.js';
import { printableJson } from './printable.js';

/** Faults listed one by one up to here; the JSON has them all. */
const MOST_FAULTS = 40;

/** @returns 1 when a row has a fault of severity error, else 0. */
export async function dossiersCommand(command: DossiersCommand, { out, progress }: Console): Promise<number> {
  const { period, json, language, rows } = command;
  const list = await loadDossiers(command, language, progress);
  await out.write(
    json
      ? `${printableJson(dossiersReport(list, period, language, rows))}\n`
      : printDossiers(list, command, out.terminal),
  );
  return list.faults.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function printDossiers(
  list: DossierList,
  { file, period, language, rows }: DossiersCommand,
  terminal: Terminal,
): string {
  const words = DOSSIER_STRINGS[language];
  const names = DOSSIER_FIGURE_NAMES[language];
  const { classes, procedures } = countDossiers(list, period);
  const told = (count: number | null): string => (count === null ? words.notTold : figure(count));
  const page = new Page(terminal).add(0, file, 'strong');
  page.add(2, words.read(list.rowCount, list.name)).add(2, periodLine(period, language));
  for (const column of list.columns) page.add(4, columnLine(column, language), 'faint');
  for (const notice of listNotices(list, language)) page.add(2, notice, 'warning');
  page.gap();
  for (const name of COUNT_NAMES) page.add(4, `${capital(names[name])}: ${told(classes[name])}`);
  page.add(4, `${capital(names.procedures_online_partial)}: ${told(procedures.online_partial)}`);
  page.add(4, `${capital(names.procedures_online_full)}: ${told(procedures.online_full)}`);
  if (rows !== null) page.gap().add(2, `${capital(names[rows])}: ${rowsOf(list, period, rows).join(', ')}`);
  if (list.faults.length > 0) {
    page.gap().add(2, words.faultCount(list.faults.length), 'warning');
    for (const fault of list.faults.slice(0, MOST_FAULTS)) {
      page.add(4, words.row(fault.row, faultMessage(fault, language)));
    }
    if (list.faults.length > MOST_FAULTS) page.add(4, words.more(list.faults.length - MOST_FAULTS));
  }
  return page.gap().toString();
}
