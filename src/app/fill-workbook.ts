/** The computable blanks of a workbook filled in, as new bytes: the original is never changed. */
import type { FileHost } from '../hosts/file/file-host.js';
import { fillEdits, proposalsOf } from '../review/fill.js';
import type { Proposal, TextOperand } from '../review/proposal.js';
import type { ReviewedWorkbook } from './review-workbook.js';

/** How proposals are written. */
export type FillAs = 'values' | 'formulas';

export interface FilledWorkbook {
  readonly bytes: Uint8Array;
  readonly filled: readonly Proposal[];
  /** Figures that were text and are numbers now, so that formulas over them compute; each once. */
  readonly converted: readonly TextOperand[];
}

/** Of a file that is open and was reviewed. @throws HostError */
export async function fillWorkbook(
  host: FileHost,
  { result }: Pick<ReviewedWorkbook, 'result'>,
  as: FillAs,
): Promise<FilledWorkbook> {
  const filled = proposalsOf(result);
  await host.apply(fillEdits(filled, as, result));
  return { bytes: await host.save(), filled, converted: as === 'formulas' ? operandsOf(filled) : [] };
}

function operandsOf(proposals: readonly Proposal[]): readonly TextOperand[] {
  const operands = proposals.flatMap(({ formula, textOperands }) => (formula === null ? [] : textOperands));
  return [...new Map(operands.map((operand) => [operand.ref, operand])).values()];
}
