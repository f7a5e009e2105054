/**
 * A line through the periods, each point with its figure; a blank period leaves a gap. Drawn for the eye; the table beside
 * it is what is read out. In the text's own colour, so that it follows every theme.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { PeriodFigure } from '../../review/compare-periods.js';
import { maxOf, minOf } from '../../workbook/lists.js';

const WIDTH = 320;
const HEIGHT = 112;
/** Room for half a caption at the sides, for figures above and captions below. */
const SIDE = 34;
const TOP = 24;
const BOTTOM = 24;

const useStyles = makeStyles({
  plot: { display: 'block', width: '100%', maxWidth: '480px', fontSize: '11px', fill: 'currentColor' },
  line: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  past: { fill: tokens.colorNeutralStrokeAccessible, '@media (forced-colors: active)': { fill: 'GrayText' } },
  present: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
});

export interface PlotPoint {
  /** A few letters: they stand side by side. */
  readonly caption: string;
  /** null: blank in that period. */
  readonly figure: PeriodFigure | null;
}

interface TrendPlotProps {
  /** The present period last; two at least. */
  readonly points: readonly PlotPoint[];
  readonly blank: string;
}

export function TrendPlot({ points, blank }: TrendPlotProps): React.JSX.Element {
  const styles = useStyles();
  const values = points.flatMap(({ figure }) => (figure ? [figure.value] : []));
  const low = minOf(values, Infinity);
  const span = maxOf(values) - low;
  const x = (at: number): number => SIDE + (at / Math.max(1, points.length - 1)) * (WIDTH - 2 * SIDE);
  // All the same is a level line through the middle.
  const y = (value: number): number => TOP + (span === 0 ? 0.5 : 1 - (value - low) / span) * (HEIGHT - TOP - BOTTOM);
  return (
    <svg className={styles.plot} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      {points.slice(1).map(({ figure }, at) => {
        const before = points[at]?.figure;
        if (!figure || !before) return null;
        return (
          <line key={at} className={styles.line} x1={x(at)} y1={y(before.value)} x2={x(at + 1)} y2={y(figure.value)} />
        );
      })}
      {points.map(({ caption, figure }, at) => (
        <g key={at} textAnchor="middle">
          {figure && (
            <circle
              className={at === points.length - 1 ? styles.present : styles.past}
              cx={x(at)}
              cy={y(figure.value)}
              r={4}
            />
          )}
          <text x={x(at)} y={figure ? y(figure.value) - 9 : HEIGHT / 2}>
            {figure?.written ?? blank}
          </text>
          <text x={x(at)} y={HEIGHT - 6}>
            {caption}
          </text>
        </g>
      ))}
    </svg>
  );
}
