/** The figures of a report's text, and what it contradicts itself in. */
import type { Source, SourceUse } from '../source.js';
import type { ReportFacts } from './fact.js';
import { reportReading, type Conflict } from './report-reading.js';

export interface UsedReport extends SourceUse {
  /** Figures that the text gives twice and differently, of several places or times: used nowhere, and no finding. */
  readonly conflicts: readonly Conflict[];
  /** The same of one place and time: findings of the check speak of them. */
  readonly disputed: readonly Conflict[];
}

/** Of a workbook whose level nothing says, the figures of every level are used. */
export const REPORT: Source<ReportFacts, UsedReport> = {
  use({ facts }, { level }) {
    const { reading, conflicts } = reportReading(facts, level);
    const isDisputed = ({ name }: Conflict): boolean =>
      reading.disputes?.some((dispute) => dispute.name === name) ?? false;
    return {
      readings: [reading],
      conflicts: conflicts.filter((one) => !isDisputed(one)),
      disputed: conflicts.filter(isDisputed),
    };
  },
};
