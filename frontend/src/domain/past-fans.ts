import type { Bar, Forecast, ScoredSession } from '../api/contract';

/** As many sessions as a forecast reaches, so that fans follow one another. */
const EVERY = 20;

/** Of the newest scored forecasts, those whose fans lie one after the other up to now; the oldest where they are few. */
export function fanDates(newest: readonly ScoredSession[]): string[] {
  const apart = newest.filter((_, place) => (place + 1) % EVERY === 0);
  return (apart.length > 0 ? apart : newest.slice(-1)).map(({ asOf }) => asOf);
}

/** A forecast in the prices of a history, which later splits may have moved; null where the history lacks its day. */
export function inPricesOf(bars: readonly Bar[], forecast: Forecast): Forecast | null {
  const close = bars.findLast(({ date }) => date === forecast.asOf)?.close;
  if (close === undefined) return null;
  const factor = close / forecast.lastClose;
  const scaled = (prices: readonly number[]) => prices.map((price) => price * factor);
  return {
    ...forecast,
    lastClose: close,
    horizons: forecast.horizons.map((horizon) => ({
      ...horizon,
      quantiles: scaled(horizon.quantiles),
      naive: scaled(horizon.naive),
    })),
  };
}
