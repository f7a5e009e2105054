/** The Word report, or its text, that `--report` names. */
import type { ReportFacts } from '../../sources/report/fact.js';
import type { UsedReport } from '../../sources/report/source.js';
import { ambiguousLine, passedOverLine, conflictLine, REPORT_STRINGS } from '../../strings/report.js';
import type { CallSource } from './call-source.js';
import { loadReport, type LoadedReport } from './load-report.js';

export interface ReportJson {
  readonly file: string;
  readonly facts: number;
  readonly ambiguous: number;
  /** Sentences too long to be read. */
  readonly passedOver: number;
  readonly conflicts: readonly string[];
}

export const CALL_REPORT: CallSource<string, LoadedReport, ReportFacts, UsedReport, ReportJson | undefined> = {
  files: (file) => [file],
  load: (file, { language }) => Promise.resolve(loadReport(file, language)),
  held: ({ facts }) => facts,
  json: (loaded, used, language) =>
    loaded
      ? {
          file: loaded.file,
          facts: loaded.facts.facts.length,
          ambiguous: loaded.facts.ambiguous.length,
          passedOver: loaded.facts.passedOver.length,
          conflicts: [...(used?.disputed ?? []), ...(used?.conflicts ?? [])].map((one) => conflictLine(one, language)),
        }
      : undefined,
  print(page, loaded, used, language) {
    if (!loaded) return;
    const words = REPORT_STRINGS[language];
    const { facts, ambiguous, passedOver } = loaded.facts;
    page.add(2, `${loaded.file}: ${words.read(facts.length)}`);
    if (ambiguous.length > 0) page.add(4, words.ambiguous, 'warning');
    for (const fact of ambiguous) page.add(6, ambiguousLine(fact, language));
    if (passedOver.length > 0) page.add(4, words.passedOver, 'warning');
    for (const one of passedOver) page.add(6, passedOverLine(one, language));
    const conflicts = used?.conflicts ?? [];
    if (conflicts.length > 0) page.add(4, words.conflicts, 'warning');
    for (const one of conflicts) page.add(6, conflictLine(one, language));
  },
};
