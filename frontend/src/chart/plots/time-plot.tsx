import { formatMonth, parseDate } from '../../format/dates';
import { BottomLabels, ValueAxis } from './axes';
import { type Box, boxOf, smallHeight } from './box';
import styles from './marks.module.css';
import { lineThrough, type Place } from './path';
import { PlotFrame } from './plot-frame';
import { linear, niceSpan, niceTicks } from './scale';

export interface TimePoint {
  date: string;
  value: number;
}

interface TimePlotProps {
  points: readonly TimePoint[];
  /** The value that a line across the plot marks. */
  mark: number;
  /** The least that the value axis spans. */
  span: readonly [number, number];
  format: (value: number) => string;
  /** How the newest value is written at the end of its line. */
  formatLast: (value: number) => string;
  label: string;
}

/** A value over time, the newest written at its end, over a line that marks what it should be or be above. */
export function TimePlot({ points, mark, span, format, formatLast, label }: TimePlotProps) {
  const last = points.at(-1);
  const values = points.map(({ value }) => value);
  const [low, high] = niceSpan([Math.min(span[0], ...values), Math.max(span[1], ...values)]);
  return (
    <PlotFrame label={label} heightOf={smallHeight}>
      {(size) => {
        const box = boxOf(size, { left: 46, right: 58 });
        const y = linear([low, high], [box.bottom, box.top]);
        const places = placed(points, box, y);
        const end = places.at(-1);
        return (
          <g className={styles.plot}>
            <ValueAxis box={box} ticks={niceTicks([low, high])} y={y} format={format} />
            <line className={styles.promise} x1={box.left} x2={box.right} y1={y(mark)} y2={y(mark)} />
            <path className={styles.line} d={lineThrough(places)} />
            {last && end && (
              <>
                <BottomLabels
                  box={box}
                  start={points.length > 1 ? formatMonth(points[0]?.date ?? last.date) : ''}
                  end={formatMonth(last.date)}
                />
                <circle className={styles.point} cx={end.x} cy={end.y} r="3.5" />
                <text className={styles.value} x={end.x + 7} y={end.y}>
                  {formatLast(last.value)}
                </text>
              </>
            )}
          </g>
        );
      }}
    </PlotFrame>
  );
}

function placed(points: readonly TimePoint[], box: Box, y: (value: number) => number): Place[] {
  const time = ({ date }: TimePoint) => parseDate(date).getTime();
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return [];
  const x = linear([time(first), time(last)], [box.left, box.right]);
  return points.map((point) => ({ x: points.length > 1 ? x(time(point)) : box.right, y: y(point.value) }));
}
