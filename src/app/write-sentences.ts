/**
 * The report's standard sentences with a workbook's figures; unit, level and period that the workbook keeps go before what
 * it shows. A figure that the check has something to say about is named beside its sentence.
 */
import type { AboutWorkbook } from '../collect/period-doubts.js';
import type { Level } from '../forms/edition.js';
import type { Recognition } from '../forms/recognition.js';
import type { Finding } from '../review/finding.js';
import { reportRows } from '../review/report-rows.js';
import type { CompiledEdition } from '../rules/compile.js';
import { reportSentences, type WrittenSentences } from '../sheets/report-sentences.js';

/** `findings`: of the last check of the same workbook; empty where nothing was checked, and then nothing is contested. */
export function writeSentences(
  recognition: Recognition,
  about: Pick<AboutWorkbook, 'unit' | 'period'>,
  compiled: CompiledEdition,
  { findings = [], level = null }: { readonly findings?: readonly Finding[]; readonly level?: Level | null } = {},
): WrittenSentences {
  const own = level ?? recognition.level.level;
  return reportSentences({
    entries: recognition.reading.entries,
    indicators: compiled.indicators,
    rows: reportRows(compiled, own),
    level: own,
    unit: about.unit || null,
    period: about.period || null,
    contested: new Set(findings.flatMap(contestedBy)),
  });
}

/** The row that is likeliest wrong and those that a remedy would change; parts that leave a rest say so as informations. */
function contestedBy({ severity, kind, refs, fixes, follows }: Finding): readonly string[] {
  const isSaid = severity !== 'info' || kind === 'remainder';
  const own = isSaid ? [...refs.slice(0, 1), ...fixes.flatMap(({ changes }) => changes.map(({ ref }) => ref))] : [];
  return [...own, ...follows.flatMap(contestedBy)];
}
