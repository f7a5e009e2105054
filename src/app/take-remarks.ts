/** Remarks that came back, taken out of a message or of a marked copy, for the unit's own file to keep. */
import { remarkOfFinding, remarksOfText, type Answers, type Remark } from '../review/answers.js';
import { writeWorkbookSettings } from '../review/workbook-settings.js';
import type { FileHost } from '../hosts/file/file-host.js';
import { standsAt } from '../review/stands-at.js';
import { sentenceOf } from '../strings/findings.js';
import type { Language } from '../strings/language.js';
import type { SentBack } from './sent-back.js';
import { reviewWorkbook, type ReviewedWorkbook } from './review-workbook.js';

/** Empty: nothing in it names a row of the forms. */
export function remarksIn(
  sentBack: SentBack,
  { recognition, compiled }: Pick<ReviewedWorkbook, 'recognition' | 'compiled'>,
  language: Language,
): readonly Remark[] {
  if (sentBack.kind === 'text') return remarksOfText(sentBack.text, recognition.reading);
  // The marked copy holds the figures that were sent; its check says again what was marked.
  const sent = reviewWorkbook(sentBack.snapshot, { edition: { given: compiled }, ownRules: false });
  return [...sent.summary.errors, ...sent.summary.warnings].map((finding) => {
    const refs = [...new Set([standsAt(finding), ...finding.refs])];
    return remarkOfFinding(sentenceOf(finding, compiled, language), refs, sent.recognition.reading);
  });
}

/** What was kept before stays: its figures are those of then. */
export function keepRemarks(
  before: Answers | undefined,
  found: readonly Remark[],
  date: string,
  edition: string,
): Answers {
  const kept = before?.remarks ?? [];
  return { date, edition, remarks: [...kept, ...found.filter(({ text }) => !kept.some((one) => one.text === text))] };
}

/** The open file with the remarks kept in its settings, as new bytes. @throws HostError */
export async function withAnswers(
  host: FileHost,
  { settings }: ReviewedWorkbook,
  answers: Answers,
): Promise<Uint8Array> {
  await host.apply([{ kind: 'settings', json: writeWorkbookSettings({ ...settings.settings, answers }) }]);
  return host.save();
}
