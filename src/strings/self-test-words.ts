/** What a person answers to the self-test's questions. Apart from these, which come with the screen that asks them. */
export type SelfTestAnswer = 'yes' | 'no';

/** What a person saw, by the assumption's id; `note` is in their own words. */
export interface SelfTestAnswers {
  readonly given: Readonly<Record<string, SelfTestAnswer>>;
  readonly note: string;
}

export const NO_ANSWERS: SelfTestAnswers = { given: {}, note: '' };

/** The report goes into an e-mail: a note is a few sentences. */
export const MAX_NOTE = 1_000;
