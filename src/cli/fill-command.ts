/** `soat fill`: the computable blanks of one workbook filled in, into a new file; the input is never touched. */
import { fillWorkbook, type FilledWorkbook } from '../app/fill-workbook.js';
import type { FileHost } from '../hosts/file/file-host.js';
import type { Proposal, TextOperand } from '../review/proposal.js';
import { CLI_STRINGS } from '../strings/cli.js';
import { figure, refName } from '../strings/forms.js';
import type { Language } from '../strings/language.js';
import { HostError } from '../workbook/failure.js';
import type { FillCommand } from './arguments.js';
import type { Console } from './console.js';
import { errorMessage } from './error-message.js';
import { saveOr } from './save.js';
import { CallError } from './call-error.js';
import { editionFor, editionOfFile } from './load-edition.js';
import { Page, type Terminal } from './terminal.js';
import { printable, printableJson } from './printable.js';
import { placeText } from './place-text.js';
import { openFile } from './open-file.js';
import { hostError } from './review-error.js';
import { reviewHost, type Review } from './review-file.js';
import { loadSources, sourceFiles } from './sources/call-sources.js';
import {
  cellReport,
  JSON_VERSION,
  proposalReport,
  summaryOf,
  workbookReport,
  type CellReport,
  type ProposalReport,
  type WorkbookReport,
} from './workbook-report.js';
import { claimOutputs, OutputClaims } from './outputs.js';
import { sayLines } from './say-conflicts.js';

/** What `soat fill` adds to a workbook's report. */
interface FilledReport extends WorkbookReport {
  /** The file written; null when none was. */
  readonly output: string | null;
  readonly filled: readonly ProposalReport[];
  /** Figures that were text and are numbers now, so that formulas over them compute. */
  readonly converted: readonly (CellReport & { readonly ref: string; readonly text: string; readonly value: number })[];
}

export async function fillCommand(command: FillCommand, console: Console): Promise<number> {
  const { file, out, language, json } = command;
  const loaded = editionFor(command.edition, language, { files: [file], folder: command.editionsDir ?? null });
  await sayLines(loaded.complaints, console.err);
  const words = CLI_STRINGS[language];
  const claims = new OutputClaims([file, command.edition, ...sourceFiles(command.sources)], command.force);
  await claimOutputs(claims, [{ path: out, kind: null }], language);
  const sources = command.sources
    ? await loadSources(command.sources, {
        edition: await editionOfFile(file, loaded),
        language,
        progress: console.progress,
      })
    : null;
  let review: Review;
  let written: FilledWorkbook | null = null;
  try {
    const host = await openFile(file);
    refuseWhatCannotBeWritten(host, out, language);
    review = await reviewHost(file, host, loaded.wish, command.level, sources);
    if (review.found) {
      const made = await fillWorkbook(host, review.found, command.as);
      await saveOr(console, out, made.bytes, language);
      written = made;
    }
  } catch (error) {
    if (error instanceof CallError) throw error;
    review = { file, found: null, error: hostError(error) };
  }
  if (review.error) {
    await console.err.write(`${printable(words.complaint(file, errorMessage(review.error, language)))}\n`);
  }
  const proposals = review.found?.proposals ?? [];
  const converted = written?.converted ?? [];
  if (json) {
    const report: FilledReport = {
      ...workbookReport(review, language),
      output: written ? out : null,
      filled: proposals.map(proposalReport),
      converted: converted.map(({ ref, place, written, value }) => ({
        ref,
        ...cellReport(place),
        text: written,
        value,
      })),
    };
    const { id } = loaded;
    const summary = summaryOf(review);
    await console.out.write(`${printableJson({ version: JSON_VERSION, edition: id, workbooks: [report], summary })}\n`);
  } else if (written) {
    await console.out.write(printFilled(proposals, converted, command, console.out.terminal));
  }
  return review.error ? 2 : 0;
}

/** A workbook with macros must keep its ending, or Excel refuses the file; an .xls is not written at all. */
function refuseWhatCannotBeWritten({ kind, name }: FileHost, out: string, language: Language): void {
  if (kind === 'xls') throw new HostError('xls-read-only', name);
  if (out.toLowerCase().endsWith(`.${kind}`)) return;
  const words = CLI_STRINGS[language];
  throw new CallError(words.complaint(out, words.output['wrong-ending'](`.${kind}`)));
}

function printFilled(
  proposals: readonly Proposal[],
  converted: readonly TextOperand[],
  { out, as, language }: FillCommand,
  terminal: Terminal,
): string {
  const words = CLI_STRINGS[language];
  const page = new Page(terminal);
  if (proposals.length === 0) return page.add(0, words.nothingToFill(out)).toString();
  page.add(0, words.filled(proposals.length, out), 'strong');
  for (const { ref, place, value, decimals, rule, formula } of proposals) {
    const how = as === 'formulas' && formula !== null ? `; ${words.filledFormula(`=${formula}`)}` : '';
    page.add(
      2,
      `${placeText(place)}: ${words.filledCell(refName(ref, language), figure(value, decimals), rule)}${how}`,
    );
  }
  if (converted.length > 0) {
    page.add(0, words.converted(converted.length));
    for (const { ref, place, written } of converted) {
      page.add(2, `${placeText(place)}: ${words.convertedCell(refName(ref, language), written)}`);
    }
  }
  return page.toString();
}
