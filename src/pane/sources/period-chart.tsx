/**
 * A small bar chart: a bar a period, its figure beside it. Drawn for the eye; the table beside it is what is read out.
 * SVG with a viewBox, so that it is as wide as the pane, in the text's own colour, so that it follows every theme.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { PeriodFigure } from '../../review/compare-periods.js';
import { maxOf, minOf } from '../../workbook/lists.js';

const WIDTH = 280;
const LINE = 34;
const BAR = 12;
/** Room for the figure beside the longest bar. */
const FIGURE = 76;

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', maxWidth: '420px', fontSize: '11px', fill: 'currentColor' },
  past: { fill: tokens.colorNeutralStrokeAccessible, '@media (forced-colors: active)': { fill: 'GrayText' } },
  present: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
});

export interface Bar {
  readonly name: string;
  /** null: blank in that period. */
  readonly figure: PeriodFigure | null;
}

interface PeriodChartProps {
  /** The present period last. */
  readonly bars: readonly Bar[];
  readonly blank: string;
}

export function PeriodChart({ bars, blank }: PeriodChartProps): React.JSX.Element {
  const styles = useStyles();
  const values = bars.map(({ figure }) => figure?.value ?? 0);
  const low = minOf(values, 0);
  const span = maxOf(values, 0) - low || 1;
  const room = WIDTH - FIGURE;
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${bars.length * LINE}`} aria-hidden="true" focusable="false">
      {bars.map(({ name, figure }, at) => {
        const value = figure?.value ?? 0;
        const left = ((Math.min(0, value) - low) / span) * room;
        const width = (Math.abs(value) / span) * room;
        const top = at * LINE;
        return (
          <g key={name}>
            <text x={0} y={top + 11}>
              {shortened(name)}
            </text>
            <rect
              className={at === bars.length - 1 ? styles.present : styles.past}
              x={left}
              y={top + 16}
              width={Math.max(width, 1)}
              height={BAR}
            />
            <text x={left + width + 4} y={top + 26}>
              {figure?.written ?? blank}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** About what fits on a line; the table has all of it. */
const MOST_LETTERS = 50;

function shortened(name: string): string {
  return name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name;
}
