import type { ReturnShape } from '../../api/contract';
import { formatPercent, formatSignedPercent } from '../../format/numbers';
import axes from './axes.module.css';
import { type Box, boxOf } from './box';
import { areaBetween, lineThrough, type Place } from './path';
import { PlotFrame } from './plot-frame';
import { linear, niceTicks, percentDigits, type Scale, within } from './scale';
import styles from './shape-plot.module.css';

interface ShapePlotProps {
  label: string;
  shape: ReturnShape;
}

/** The density that is forecast, over the histogram of what has come; the outermost 2.5 % of both are marked. */
export function ShapePlot({ label, shape }: ShapePlotProps) {
  const { bins, density, forecast, history } = shape;
  const span = [bins[0]?.from ?? -1, bins.at(-1)?.to ?? 1] as const;
  const highest = Math.max(...density.map((point) => point.density), ...bins.map(densityOf));
  return (
    <PlotFrame label={label} heightOf={(width) => Math.round(Math.min(300, Math.max(200, width * 0.5)))}>
      {(size) => {
        const box = boxOf(size, { left: 8, right: 8 });
        const x = linear(span, [box.left, box.right]);
        const y = linear([0, highest * 1.05], [box.bottom, box.top]);
        const curve = density.map((point) => ({
          x: x(point.change),
          y: y(point.density),
          change: point.change,
        }));
        return (
          <g>
            {bins.map((bin) => (
              <rect
                key={bin.from}
                className={styles.history}
                x={x(bin.from) + 0.5}
                width={Math.max(1, x(bin.to) - x(bin.from) - 1)}
                y={y(densityOf(bin))}
                height={box.bottom - y(densityOf(bin))}
              />
            ))}
            <Tail curve={curve.filter(({ change }) => change <= forecast.low95)} box={box} />
            <Tail curve={curve.filter(({ change }) => change >= forecast.high95)} box={box} />
            <path className={styles.forecast} d={lineThrough(curve)} />
            <End at={x(within(span, forecast.low95))} box={box} name={formatPercent(0.025, 1)} side="start" />
            <End at={x(within(span, forecast.high95))} box={box} name={formatPercent(0.025, 1)} side="end" />
            {[history.low95, history.high95].map((end) => (
              <line
                key={end}
                className={styles.usual}
                x1={x(within(span, end))}
                x2={x(within(span, end))}
                y1={box.top + 24}
                y2={box.bottom}
              />
            ))}
            <Changes span={span} x={x} box={box} />
          </g>
        );
      }}
    </PlotFrame>
  );
}

function densityOf({ history, from, to }: ReturnShape['bins'][number]): number {
  return history / (to - from);
}

/** The area below the end of the curve. */
function Tail({ curve, box }: { curve: readonly Place[]; box: Box }) {
  const floor = curve.map(({ x }) => ({ x, y: box.bottom }));
  return <path className={styles.tail} d={areaBetween(curve, floor)} />;
}

function End({ at, box, name, side }: { at: number; box: Box; name: string; side: 'start' | 'end' }) {
  return (
    <>
      <line className={styles.end} x1={at} x2={at} y1={box.top} y2={box.bottom} />
      <text
        className={side === 'start' ? axes.end : axes.start}
        x={at + (side === 'start' ? -5 : 5)}
        y={box.top + 12}
      >
        {name}
      </text>
    </>
  );
}

/** The changes along the bottom. */
function Changes({ span, x, box }: { span: readonly [number, number]; x: Scale; box: Box }) {
  const ticks = niceTicks(span, 6);
  return (
    <>
      <line className={axes.grid} x1={box.left} x2={box.right} y1={box.bottom} y2={box.bottom} />
      {ticks.map((tick) => (
        <text
          key={tick}
          className={axes.middle}
          x={within([box.left + 18, box.right - 18], x(tick))}
          y={box.bottom + 18}
        >
          {formatSignedPercent(tick, percentDigits(ticks))}
        </text>
      ))}
    </>
  );
}
