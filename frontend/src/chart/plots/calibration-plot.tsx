import type { CalibrationPoint } from '../../api/contract';
import { formatPercent } from '../../format/numbers';
import { BottomLabels, ValueAxis } from './axes';
import axes from './axes.module.css';
import { type Box, boxOf, smallHeight } from './box';
import { isChance } from './chance';
import styles from './marks.module.css';
import { areaBetween, lineThrough } from './path';
import { PlotFrame } from './plot-frame';
import { linear, type Scale } from './scale';

interface CalibrationPlotProps {
  points: readonly CalibrationPoint[];
  label: string;
}

const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** The share of closes below each quantile against the share promised, over the band of chance around the diagonal. */
export function CalibrationPlot({ points, label }: CalibrationPlotProps) {
  return (
    <PlotFrame label={label} heightOf={smallHeight}>
      {(size) => {
        const box = boxOf(size, { left: 46, right: 12 });
        const x = linear([0, 1], [box.left, box.right]);
        const y = linear([0, 1], [box.bottom, box.top]);
        return (
          <g className={styles.plot}>
            <ValueAxis box={box} ticks={TICKS} y={y} format={formatPercent} />
            <BottomLabels box={box} start={formatPercent(0)} middle="promised" end={formatPercent(1)} />
            <Band points={points} x={x} y={y} />
            <Diagonal box={box} />
            <text className={axes.start} x={box.left + 6} y={box.top + 14}>
              held
            </text>
            {points.map((point) => (
              <Point key={point.level} point={point} x={x} y={y} />
            ))}
          </g>
        );
      }}
    </PlotFrame>
  );
}

interface Scales {
  x: Scale;
  y: Scale;
}

function Band({ points, x, y }: Scales & { points: readonly CalibrationPoint[] }) {
  const known = points.filter(({ low, high }) => low !== null && high !== null);
  if (known.length === 0) return null;
  const line = (of: (point: CalibrationPoint) => number | null) => [
    { x: x(0), y: y(0) },
    ...known.map((point) => ({ x: x(point.level), y: y(of(point) ?? point.level) })),
    { x: x(1), y: y(1) },
  ];
  return (
    <path
      className={styles.band}
      d={areaBetween(
        line(({ high }) => high),
        line(({ low }) => low),
      )}
    />
  );
}

function Diagonal({ box }: { box: Box }) {
  const ends = [
    { x: box.left, y: box.bottom },
    { x: box.right, y: box.top },
  ];
  return <path className={styles.promise} d={lineThrough(ends)} />;
}

/** A dot; where chance does not explain it, a ring. */
function Point({ point, x, y }: Scales & { point: CalibrationPoint }) {
  const off = isChance(point) === false;
  return (
    <circle
      className={off ? styles.outside : styles.point}
      cx={x(point.level)}
      cy={y(point.share)}
      r={off ? 4.5 : 4}
    />
  );
}
