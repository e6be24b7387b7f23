import type { CustomData, Time } from 'lightweight-charts';
import { BANDS, type Interval, intervalOf, medianOf } from '../../domain/quantiles';

/** One session of a fan: the intervals from the widest to the narrowest, around the median. */
export interface FanPoint extends CustomData<Time> {
  median: number;
  intervals: readonly Interval[];
  /** A word about the session, written above it. */
  mark?: string;
}

interface Session {
  date: string;
  quantiles: readonly number[];
  mark?: string | undefined;
}

/** A fan that opens at the last close and runs through the forecast sessions. */
export function fanPoints(
  asOf: string,
  lastClose: number,
  levels: readonly number[],
  sessions: readonly Session[],
): FanPoint[] {
  const closed = { low: lastClose, high: lastClose };
  return [
    { time: asOf, median: lastClose, intervals: BANDS.map(() => closed) },
    ...sessions.map(({ date, quantiles, mark }) => ({
      time: date,
      ...(mark && { mark }),
      median: medianOf(levels, quantiles),
      intervals: BANDS.map((coverage) => intervalOf(levels, quantiles, coverage)),
    })),
  ];
}
