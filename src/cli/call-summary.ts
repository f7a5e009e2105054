/** What a call comes to: findings counted over its workbooks, said in a line and by the exit code. */
import { CLI_STRINGS } from '../strings/cli.js';
import type { Language } from '../strings/language.js';

/** Findings by severity over workbooks; consequences folded under a finding are not counted. */
export interface Summary {
  readonly workbooks: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings passed over with a reason, in none of the counts above. */
  readonly explained: number;
  /** Workbooks without any figure, or with several appendices that lack or have none. */
  readonly incomplete: number;
  /** Workbooks with an error of their own: not read, or not to the end. */
  readonly failed: number;
}

export const NOTHING_YET: Summary = {
  workbooks: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  explained: 0,
  incomplete: 0,
  failed: 0,
};

export function addSummaries(one: Summary, other: Summary): Summary {
  return {
    workbooks: one.workbooks + other.workbooks,
    errors: one.errors + other.errors,
    warnings: one.warnings + other.warnings,
    infos: one.infos + other.infos,
    explained: one.explained + other.explained,
    incomplete: one.incomplete + other.incomplete,
    failed: one.failed + other.failed,
  };
}

/** 2 something could not be read or run, 1 at least one error or an incomplete workbook, 0 neither; 2 wins. */
export function exitCodeOf({ errors, incomplete, failed }: Summary): 0 | 1 | 2 {
  if (failed > 0) return 2;
  return errors > 0 || incomplete > 0 ? 1 : 0;
}

/** "1 lỗi cần sửa, 2 nội dung cần xem lại, 0 lưu ý, 1 nội dung đã giải trình". */
export function countsText({ errors, warnings, infos, explained, incomplete }: Summary, language: Language): string {
  const words = CLI_STRINGS[language];
  const counts = words.counts({ error: errors, warning: warnings, info: infos });
  return (
    counts +
    (explained > 0 ? words.explainedCount(explained) : '') +
    (incomplete > 0 ? words.incompleteCount(incomplete) : '')
  );
}
