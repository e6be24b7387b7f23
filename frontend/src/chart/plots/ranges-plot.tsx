import type { RangeLine } from '../../api/contract';
import { insideOf } from '../../domain/range-lines';
import { formatMonth } from '../../format/dates';
import { formatSignedPercent } from '../../format/numbers';
import { BottomLabels, ValueAxis } from './axes';
import { boxOf } from './box';
import { areaBetween, type Place } from './path';
import { PlotFrame } from './plot-frame';
import styles from './ranges-plot.module.css';
import { linear, niceSpan, niceTicks, percentDigits } from './scale';

interface RangesPlotProps {
  label: string;
  /** The sessions as of which the ranges were forecast. */
  dates: readonly string[];
  line: RangeLine;
}

const NARROW = 480;

/** The ranges over time as a band, and the moves that came as dots: small inside, large outside. */
export function RangesPlot({ label, dates, line }: RangesPlotProps) {
  const { low, high, moves } = line;
  const reach = Math.max(...[...low, ...high, ...moves].map(Math.abs));
  const span = niceSpan([-reach, reach]);
  const ticks = niceTicks(span);
  const areInside = insideOf(line);
  const placed = moves.map((move, place) => ({ move, place, inside: areInside[place] }));
  return (
    <PlotFrame label={label} heightOf={(width) => (width < NARROW ? 220 : 280)}>
      {(size) => {
        const box = boxOf(size, { left: 46, right: 8 });
        const x = linear([0, Math.max(1, dates.length - 1)], [box.left, box.right]);
        const y = linear(span, [box.bottom, box.top]);
        const edge = (values: readonly number[]): Place[] =>
          values.map((value, place) => ({ x: x(place), y: y(value) }));
        const dots = (inside: boolean) =>
          placed
            .filter((dot) => dot.inside === inside)
            .map(({ move, place }) => `M${x(place).toFixed(1)} ${y(move).toFixed(1)}h0`)
            .join('');
        return (
          <g>
            <ValueAxis
              box={box}
              ticks={ticks}
              y={y}
              format={(value) => formatSignedPercent(value, percentDigits(ticks))}
            />
            <BottomLabels
              box={box}
              start={formatMonth(dates[0] ?? '')}
              end={formatMonth(dates.at(-1) ?? '')}
            />
            <path className={styles.range} d={areaBetween(edge(high), edge(low))} />
            <line className={styles.zero} x1={box.left} x2={box.right} y1={y(0)} y2={y(0)} />
            <path className={styles.inside} d={dots(true)} />
            <path className={styles.outside} d={dots(false)} />
          </g>
        );
      }}
    </PlotFrame>
  );
}
