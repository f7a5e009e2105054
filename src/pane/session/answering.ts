/** What the office above sent back: taken out of a text or a marked copy, and kept with the workbook. */
import type { SentBack } from '../../app/sent-back.js';
import type { Remark } from '../../review/answers.js';
import type { ChosenFile } from '../../ui/chosen-file.js';
import { printDate } from './print-date.js';
import type { SourceContext } from './source-context.js';
import type { Job } from './work-queue.js';

export interface Answering {
  /** A message or a letter, a remark a line. */
  readonly takeRemarks: (text: string) => Promise<void>;
  /** A letter (.txt, .docx) or the marked copy. */
  readonly takeRemarksOf: (file: ChosenFile) => Promise<void>;
  readonly dropRemark: (remark: Remark) => Promise<void>;
}

export function createAnswering(context: SourceContext, today: () => Date): Answering {
  const { store, workbook, notices, reviewing, writing, askEachTime, reading, loadReader } = context;

  async function take(job: Job, sentBack: SentBack): Promise<void> {
    const { reviewer, result } = await reviewing.readAndReview(job);
    const { settings, preferences } = store.get();
    const { language } = preferences;
    const date = printDate(today());
    const { answers, taken } = reviewer.takeRemarks(sentBack, result.recognition, settings.answers, date, language);
    if (taken > 0) {
      await job.phase('writing');
      await writing.writeWithSettings([], { ...settings, answers });
    }
    notices.notify({ kind: 'remarks-taken', count: taken });
  }

  return {
    takeRemarks: (text) => askEachTime('source', (job) => take(job, { kind: 'text', text })),

    takeRemarksOf: (file) =>
      askEachTime('source', async (job) => {
        const reader = await loadReader();
        await take(job, await reading(job, reader.sentBack(file)));
      }),

    dropRemark: (remark) =>
      askEachTime('save', async (job) => {
        await workbook.readOnce(job);
        const { settings } = store.get();
        if (!settings.answers) return;
        await job.phase('writing');
        const remarks = settings.answers.remarks.filter((one) => one.text !== remark.text);
        await writing.writeWithSettings([], { ...settings, answers: { ...settings.answers, remarks } });
      }),
  };
}
