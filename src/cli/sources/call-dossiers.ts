/** The list that `--dossiers` names. */
import { countDossiers, type DossierCounts } from '../../sources/dossiers/count.js';
import type { DossierList } from '../../sources/dossiers/dossier-list.js';
import type { SourceUse } from '../../sources/source.js';
import { CLI_STRINGS } from '../../strings/cli.js';
import { DOSSIER_STRINGS, listNotices, periodLine } from '../../strings/dossier-words.js';
import { dossiersReport, type DossiersReport } from '../dossiers-report.js';
import type { CallSource } from './call-source.js';
import { loadDossiers } from './load-dossiers.js';
import type { NamedList } from './named-sources.js';

export interface LoadedDossiers extends Pick<NamedList, 'file' | 'period'> {
  readonly list: DossierList;
}

export type DossiersJson = (DossiersReport & { readonly file: string }) | null;

export const CALL_DOSSIERS: CallSource<NamedList, LoadedDossiers, DossierCounts, SourceUse, DossiersJson> = {
  files: ({ file, words }) => [file, words],
  async load(call, { language, progress }) {
    return { file: call.file, period: call.period, list: await loadDossiers(call, language, progress) };
  },
  held: ({ list, period }) => countDossiers(list, period),
  json: (loaded, _used, language) =>
    loaded && { file: loaded.file, ...dossiersReport(loaded.list, loaded.period, language) },
  print(page, loaded, _used, language) {
    if (!loaded) return;
    const { file, list, period } = loaded;
    const read = DOSSIER_STRINGS[language].read(list.rowCount, list.name);
    page.add(2, `${file}: ${read}; ${periodLine(period, language)}`);
    for (const notice of listNotices(list, language)) page.add(4, notice, 'warning');
    if (list.faults.length > 0) page.add(4, CLI_STRINGS[language].listFaults(list.faults.length), 'warning');
  },
};
