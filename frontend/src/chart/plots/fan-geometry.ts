import type { Forecast } from '../../api/contract';
import { BANDS, type Coverage, intervalOf, medianOf, quantileAt } from '../../domain/quantiles';
import { bandHeights } from '../fan/band-heights';
import type { Box } from './box';
import type { Place } from './path';
import { linear, niceTicks, type Scale, within } from './scale';

/** The part of a forecast that is drawn. */
export type Fan = Pick<Forecast, 'asOf' | 'lastClose' | 'levels' | 'horizons'>;

export interface FanScales {
  /** Counted in sessions from the as-of session, which is at 0. */
  x: Scale;
  y: Scale;
  ticks: number[];
  /** The price at a height, and the session at a place across; the ends hold. */
  priceAt: Scale;
  sessionAt: Scale;
}

/** Scales that hold the closes, the whole fan and what else is drawn. */
export function fanScales(
  box: Box,
  history: readonly number[],
  fan: Fan,
  others: readonly number[],
): FanScales {
  const prices = [...history, ...others, ...fan.horizons.flatMap(({ quantiles }) => quantiles)];
  const low = Math.min(...prices);
  const high = Math.max(...prices);
  const sessions = [1 - history.length, fan.horizons.length] as const;
  const [across, up] = [[box.left, box.right] as const, [box.bottom - 4, box.top + 4] as const];
  return {
    x: linear(sessions, across),
    y: linear([low, high], up),
    ticks: niceTicks([low, high]),
    priceAt: (y) => within([low, high], linear(up, [low, high])(y)),
    sessionAt: (x) => within([1, fan.horizons.length], Math.round(linear(across, sessions)(x))),
  };
}

/** The upper and the lower edge of a band, which opens at the last close. */
export function bandEdges(fan: Fan, coverage: Coverage, { x, y }: FanScales): [Place[], Place[]] {
  const edge = (end: 'low' | 'high') => [
    { x: x(0), y: y(fan.lastClose) },
    ...fan.horizons.map(({ horizon, quantiles }) => ({
      x: x(horizon),
      y: y(intervalOf(fan.levels, quantiles, coverage)[end]),
    })),
  ];
  return [edge('high'), edge('low')];
}

/** The medians, from the last close on. */
export function medianPlaces({ lastClose, levels, horizons }: Fan, { x, y }: FanScales): Place[] {
  return [
    { x: x(0), y: y(lastClose) },
    ...horizons.map(({ horizon, quantiles }) => ({ x: x(horizon), y: y(medianOf(levels, quantiles)) })),
  ];
}

/** How high the names of the bands go, the widest first. */
export function labelHeights({ levels, horizons }: Fan, y: Scale, gap: number): number[] {
  const last = horizons.at(-1);
  if (last === undefined) return [];
  return bandHeights(
    [...BANDS.map((coverage) => (1 + coverage) / 2), 0.5].map((level) =>
      y(quantileAt(levels, last.quantiles, level)),
    ),
    gap,
  );
}
