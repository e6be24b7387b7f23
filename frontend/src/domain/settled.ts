import type { Forecast, Outcome } from '../api/contract';
import { holds, type Interval, intervalOf } from './quantiles';

/** One session of a past forecast with what became of it. */
export interface SettledSession {
  horizon: number;
  date: string;
  quantiles: readonly number[];
  range80: Interval;
  /** Null while the session is still to come. */
  close: number | null;
  inside80: boolean | null;
}

/** Every session of a forecast, with its close where there is one. */
export function settledSessions(
  { levels, horizons }: Forecast,
  outcomes: readonly Outcome[],
): SettledSession[] {
  return horizons.map(({ horizon, date, quantiles }) => {
    const range80 = intervalOf(levels, quantiles, 0.8);
    const close = outcomes.find((outcome) => outcome.horizon === horizon)?.close ?? null;
    return {
      horizon,
      date,
      quantiles,
      range80,
      close,
      inside80: close === null ? null : holds(range80, close),
    };
  });
}
