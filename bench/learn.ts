/**
 * How well an edition is read from a form: the blank forms of 2023 held against the edition made by hand, and forms of other
 * fields held against what is right by their arithmetic. The same figures for the same program on every machine.
 */
import { INVENTED } from '../tests/support/invented-forms.js';
import { measureGrounds, measureLearning } from '../tests/support/learning.js';
import { measureVaried } from '../tests/support/learning-varied.js';
import { heading, line } from './print.js';

const UNITS = 30;
const OTHERS = 200;
const MISTAKES = 20;
const VARIED = 300;
const LEVELS = ['xa', 'huyen'] as const;

export function benchLearn(): Promise<void> {
  for (const level of LEVELS) {
    const counts = { units: UNITS, others: OTHERS, mistakes: MISTAKES };
    const { rows, rates, wrongFromWords } = measureLearning(level, { units: UNITS, others: 0, mistakes: 0 });
    heading(`The blank forms of 2023, ${level}: ${UNITS} filled units, ${OTHERS} others, ${MISTAKES} of each mistake`);
    line(`rows with label, kind, unit and codes right: ${rows.right}; wrong: ${rows.wrong.length}`);
    line(`rates with the right direction: ${share(rates.right, rates.all)}; wrong: ${rates.wrong.length}`);
    line(`what the form says that filled units contradict: ${wrongFromWords.length}`);
    line(row('from', ['relations', 'false alarms', 'mistakes caught']));
    for (const grounds of ['words', 'figures', 'both'] as const) {
      const { relations, falseAlarms, mistakes } = measureGrounds(level, grounds, counts);
      const cells = [
        share(relations.found, relations.all),
        String(falseAlarms.length),
        share(mistakes.caught, mistakes.of),
      ];
      line(row(grounds, cells));
    }
  }
  heading(`${VARIED} drawn forms of other fields: five figure columns, open rows, no filled unit`);
  const varied = measureVaried(Array.from({ length: VARIED }, (_, seed) => seed + 1));
  line(`not read: ${varied.unread.length}; consistent figures complained of: ${varied.falseAlarms.length}`);
  line(`single wrong figures named on their cell: ${share(varied.mistakes.named, varied.mistakes.all)}`);
  line(
    `computed cells filled with the right live formula: ${share(varied.fills.right, varied.fills.all)}; wrong: ${varied.fills.wrong.length}`,
  );
  line(`forms drawn by hand beside these, each mistake held in tests/app/learn-edition.test.ts: ${INVENTED.length}`);
  return Promise.resolve();
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(12) + cells.map((cell) => cell.padStart(24)).join('');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${part} of ${whole} (${((part / whole) * 100).toFixed(1)} %)`;
}
