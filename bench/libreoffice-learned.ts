/** The same for forms that were learned: their computed cells taken out, filled as formulas, and computed by LibreOffice. */
import { learnEdition } from '../src/app/learn-edition.js';
import { reviewWorkbook } from '../src/app/review-workbook.js';
import { openWorkbook } from '../src/hosts/file/open.js';
import { fillEdits, proposalsOf } from '../src/review/fill.js';
import { Random } from '../tests/support/random.js';
import { figuresOf, UNSEEN, unseenSnapshot, unseenWorkbook } from '../tests/support/unseen-forms.js';

export interface FilledWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly proposals: ReturnType<typeof proposalsOf>;
  /** Computed cells of the form, by hand. */
  readonly wanted: number;
}

export async function filledLearnedForms(): Promise<readonly FilledWorkbook[]> {
  const filled: FilledWorkbook[] = [];
  for (const make of UNSEEN) {
    const blank = unseenSnapshot(make(new Random(1)), () => null);
    const { compiled } = learnEdition({
      forms: [{ name: 'bieu.xlsx', snapshot: blank }],
      filled: [],
      date: '2026-11-30',
    });
    const unit = make(new Random(20261130));
    const bytes = unseenWorkbook(unit, ({ value, isComputed }) => (isComputed ? null : value));
    const host = await openWorkbook(bytes, `${unit.name}.xlsx`);
    const { result } = reviewWorkbook(await host.read(), { edition: { given: compiled } });
    const proposals = proposalsOf(result);
    await host.apply(fillEdits(proposals, 'formulas', result));
    const wanted = figuresOf(unit).filter(({ isComputed }) => isComputed).length;
    filled.push({ name: unit.name.replace(/ /g, '-'), bytes: await host.save(), proposals, wanted });
  }
  return filled;
}
