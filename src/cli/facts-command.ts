/** `soat facts`: what a report's text says in numbers, and where it contradicts itself. */
import type { Level } from '../forms/edition.js';
import { reviewReportText } from '../app/review-report-text.js';
import { REPORT_SOURCE } from '../sources/report/report-reading.js';
import { scopeText, type AmbiguousFact, type Fact } from '../sources/report/fact.js';
import { sentenceOf } from '../strings/findings.js';
import type { Language } from '../strings/language.js';
import { ambiguousLine, conflictLine, factLine, passedOverLine, REPORT_STRINGS } from '../strings/report.js';
import type { Console } from './console.js';
import { editionFor } from './load-edition.js';
import { loadReport } from './sources/load-report.js';
import { Page } from './terminal.js';
import { printableJson } from './printable.js';
import { findingReport, JSON_VERSION } from './workbook-report.js';

export interface FactsCommand {
  readonly kind: 'facts';
  readonly file: string;
  /** null: figures of all levels that the text names. */
  readonly level: Level | null;
  readonly edition: string | null;
  readonly json: boolean;
  readonly language: Language;
}

export async function factsCommand(command: FactsCommand, console: Console): Promise<number> {
  const { language } = command;
  const { edition } = editionFor(command.edition, language);
  const { facts: found } = loadReport(command.file, language);
  const { findings, conflicts } = reviewReportText(found, edition, command.level);
  if (command.json) {
    const report = {
      version: JSON_VERSION,
      facts: found.facts.map((fact) => ({ name: fact.name, ...factReport(fact) })),
      ambiguous: found.ambiguous.map((fact) => ({ candidates: fact.candidates, ...factReport(fact) })),
      passedOver: found.passedOver.map((one) => ({ ...one, message: passedOverLine(one, language) })),
      conflicts: conflicts.map((one) => ({
        name: one.name,
        facts: one.facts.map(factReport),
        message: conflictLine(one, language),
      })),
      findings: findings.map((finding) => findingReport(finding, edition, language)),
    };
    await console.out.write(`${printableJson(report)}\n`);
  } else {
    const words = REPORT_STRINGS[language];
    const page = new Page(console.out.terminal);
    page.add(0, found.facts.length === 0 ? words.noFacts : words.factsFound(found.facts.length), 'strong');
    for (const fact of found.facts) page.add(2, factLine(fact, language)).add(4, `“${fact.text}”`, 'faint');
    if (found.ambiguous.length > 0) page.gap().add(0, words.ambiguous, 'warning');
    for (const fact of found.ambiguous) page.add(2, ambiguousLine(fact, language)).add(4, `“${fact.text}”`, 'faint');
    if (found.passedOver.length > 0) page.gap().add(0, words.passedOver, 'warning');
    for (const one of found.passedOver) page.add(2, passedOverLine(one, language));
    const open = conflicts.filter(
      ({ name }) => !findings.some(({ kind, refs }) => kind === 'said-twice' && refs[0] === `${REPORT_SOURCE}.${name}`),
    );
    if (open.length > 0) page.gap().add(0, words.conflicts, 'warning');
    for (const one of open) page.add(2, conflictLine(one, language));
    if (findings.length > 0) page.gap().add(0, words.textFindings, 'warning');
    for (const finding of findings) page.add(2, sentenceOf(finding, edition, language));
    await console.out.write(page.toString());
  }
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function factReport({
  value,
  decimals,
  bound,
  scope,
  of,
  text,
  span,
  paragraph,
}: Omit<Fact | AmbiguousFact, 'name'>): object {
  return {
    value,
    bound,
    scope: scopeText({ ...scope, system: '' }),
    system: scope.system,
    text,
    paragraph,
    decimals: Math.max(0, decimals),
    of,
    ...span,
  };
}
