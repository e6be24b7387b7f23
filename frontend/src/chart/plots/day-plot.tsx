import type { Instrument } from '../../api/contract';
import { BANDS, type Interval } from '../../domain/quantiles';
import type { CloseQuantiles } from '../../domain/todays-close';
import { forecastFormat, formatPercent } from '../../format/numbers';
import { BottomLabels, ValueAxis } from './axes';
import { BAND_CLASSES } from './bands';
import { boxOf } from './box';
import { type Moment, openingBand } from './day-geometry';
import styles from './day-plot.module.css';
import { areaBetween, stepsThrough } from './path';
import { PlotFrame } from './plot-frame';
import { SaidBar } from './said-bar';
import { linear, niceTicks } from './scale';

interface DayPlotProps {
  label: string;
  instrument: Instrument;
  lastClose: number;
  /** The range that was said for this close in the evening. */
  said: Interval;
  /** The earlier prices of the session, in order. */
  earlier: readonly Moment[];
  now: Moment;
  /** What the price of now makes of the close; null where nothing is said of it. */
  close: CloseQuantiles | null;
}

const NARROW = 480;

/** The session so far, and the fan from its last price to its close, which narrows as the session goes on. */
export function DayPlot({ label, instrument, lastClose, said, earlier, now, close }: DayPlotProps) {
  const price = forecastFormat(instrument, lastClose);
  const prices = [...earlier, now];
  const bands = close ? BANDS.map((coverage) => ({ coverage, ...openingBand(now, close, coverage) })) : [];
  const widest = bands[0] ? [...bands[0].low, ...bands[0].high] : [];
  const all = [lastClose, said.low, said.high, ...[...prices, ...widest].map((moment) => moment.price)];
  const span = [Math.min(...all), Math.max(...all)] as const;
  return (
    <PlotFrame label={label} heightOf={(width) => (width < NARROW ? 220 : 280)}>
      {(size) => {
        const box = boxOf(size, { left: 16 + 8 * price(lastClose).length, right: 64 });
        const x = linear([0, 1], [box.left, box.right]);
        const y = linear(span, [box.bottom - 4, box.top + 4]);
        const places = (moments: readonly Moment[]) =>
          moments.map((moment) => ({ x: x(moment.elapsed), y: y(moment.price) }));
        return (
          <g>
            <ValueAxis box={box} ticks={niceTicks(span)} y={y} format={price} />
            <BottomLabels box={box} start="Open" end="Close" />
            <line className={styles.last} x1={box.left} x2={box.right} y1={y(lastClose)} y2={y(lastClose)} />
            {bands.map(({ coverage, low, high }, place) => (
              <path
                key={coverage}
                className={BAND_CLASSES[place]}
                d={areaBetween(places(high), places(low))}
              />
            ))}
            <path className={styles.prices} d={stepsThrough(places(prices))} />
            <circle className={styles.now} cx={x(now.elapsed)} cy={y(now.price)} r={4.5} />
            <SaidBar range={said} x={box.right + 10} y={y} />
            <text className={styles.name} x={box.right + 20} y={y((said.low + said.high) / 2)}>
              {formatPercent(0.8)}
            </text>
          </g>
        );
      }}
    </PlotFrame>
  );
}
