import type { ReactNode } from 'react';
import type { Instrument } from '../../api/contract';
import { BANDS, type Interval } from '../../domain/quantiles';
import { formatDayMonth } from '../../format/dates';
import { forecastFormat, formatPercent } from '../../format/numbers';
import { ValueAxis } from './axes';
import axes from './axes.module.css';
import { BAND_CLASSES } from './bands';
import { type Box, boxOf } from './box';
import { bandEdges, type Fan, type FanScales, fanScales, labelHeights, medianPlaces } from './fan-geometry';
import styles from './fan-plot.module.css';
import { areaBetween, lineThrough } from './path';
import { PlotFrame, type Size } from './plot-frame';
import { SaidBar } from './said-bar';

/** A close that was forecast. */
export interface FanOutcome {
  horizon: number;
  close: number;
  inside: boolean;
}

interface FanPlotProps {
  label: string;
  instrument: Instrument;
  fan: Fan;
  /** The closes up to and with that of the as-of session. */
  history: readonly number[];
  /** The date of the first of them, where it is known. */
  from?: string | undefined;
  outcomes?: readonly FanOutcome[];
  /** The range that had been said for the as-of session itself; null where none had. */
  said?: (Interval & { inside: boolean }) | null;
  /** What lies over the fan and can be moved. */
  overlay?: (layout: FanLayout) => ReactNode;
}

/** Where the fan is drawn, and how its places are read. */
export interface FanLayout {
  box: Box;
  scales: FanScales;
}

const NO_OUTCOMES: readonly FanOutcome[] = [];

/** The last closes and the fan after them: bands named at their ends, a dotted median, and what happened as dots. */
export function FanPlot({
  label,
  instrument,
  fan,
  history,
  from,
  outcomes = NO_OUTCOMES,
  said = null,
  overlay,
}: FanPlotProps) {
  const price = forecastFormat(instrument, fan.lastClose);
  const others = [...outcomes.map(({ close }) => close), ...(said ? [said.low, said.high] : [])];
  function layoutIn(size: Size): FanLayout {
    const box = boxOf(size, { left: 16 + 8 * price(fan.lastClose).length, right: 44 });
    return { box, scales: fanScales(box, history, fan, others) };
  }
  return (
    <PlotFrame
      label={label}
      heightOf={(width) => Math.round(Math.min(400, Math.max(230, width * 0.62)))}
      overlay={overlay && ((size) => overlay(layoutIn(size)))}
    >
      {(size) => {
        const { box, scales } = layoutIn(size);
        const { x, y, ticks } = scales;
        return (
          <g className={styles.plot}>
            <ValueAxis box={box} ticks={ticks} y={y} format={price} />
            <Bands fan={fan} scales={scales} />
            <line className={styles.origin} x1={x(0)} x2={x(0)} y1={box.top} y2={box.bottom} />
            <path
              className={styles.history}
              d={lineThrough(
                history.map((close, place) => ({ x: x(place + 1 - history.length), y: y(close) })),
              )}
            />
            <path className={styles.median} d={lineThrough(medianPlaces(fan, scales))} />
            {said && <SaidBar range={said} x={x(0)} y={y} />}
            {said && <Dot x={x(0)} y={y(fan.lastClose)} inside={said.inside} />}
            {outcomes.map(({ horizon, close, inside }) => (
              <Dot key={horizon} x={x(horizon)} y={y(close)} inside={inside} />
            ))}
            <Dates fan={fan} from={from} box={box} origin={x(0)} />
          </g>
        );
      }}
    </PlotFrame>
  );
}

function Bands({ fan, scales }: { fan: Fan; scales: FanScales }) {
  const heights = labelHeights(fan, scales.y, 14);
  const right = scales.x(fan.horizons.length);
  return BANDS.map((coverage, place) => (
    <g key={coverage}>
      <path className={BAND_CLASSES[place]} d={areaBetween(...bandEdges(fan, coverage, scales))} />
      <text className={styles.band} x={right + 6} y={heights[place]}>
        {formatPercent(coverage)}
      </text>
    </g>
  ));
}

/** A dot inside its range; a ring outside. */
function Dot({ x, y, inside }: { x: number; y: number; inside: boolean }) {
  return <circle className={inside ? styles.close : styles.missed} cx={x} cy={y} r={inside ? 4.5 : 4} />;
}

const ROOM_FOR_TWO_DATES = 100;

interface DatesProps {
  fan: Fan;
  from: string | undefined;
  box: Box;
  origin: number;
}

function Dates({ fan, from, box, origin }: DatesProps) {
  const y = box.bottom + 18;
  const last = fan.horizons.at(-1);
  return (
    <>
      {from !== undefined && (
        <text className={axes.start} x={box.left} y={y}>
          {formatDayMonth(from)}
        </text>
      )}
      <text className={box.right - origin < ROOM_FOR_TWO_DATES ? axes.end : axes.middle} x={origin} y={y}>
        {formatDayMonth(fan.asOf)}
      </text>
      {last && (
        <text className={axes.end} x={box.right} y={y}>
          {formatDayMonth(last.date)}
        </text>
      )}
    </>
  );
}
