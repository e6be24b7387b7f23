import { monotoneCubic } from './monotone-cubic';
import { normalProbability, normalQuantile } from './normal-distribution';
import { quantileAt } from './quantiles';

/** Quantiles that are the same are this far apart, as log-prices. */
const LEAST_STEP = 1e-9;

/** The outermost quantiles, and those whose distance from them says how fast the tails fall. */
const OUTER = 0.025;
const INNER = 0.1;

/**
 * The chance that a close is above a price, from its nine quantiles: the same curve that the server draws, a monotone
 * cubic of normal scores over log-prices, with exponential tails beyond 2.5 % and 97.5 %. docs/forecasts.md has the
 * formula.
 */
export function chanceAbove(
  levels: readonly number[],
  quantiles: readonly number[],
): (price: number) => number {
  const logs = apart(quantiles.map(Math.log));
  const at = (level: number) => quantileAt(levels, logs, level);
  const score = monotoneCubic(logs, levels.map(normalQuantile));
  const [low, high] = [at(OUTER), at(1 - OUTER)];
  const lowScale = (at(INNER) - low) / Math.log(INNER / OUTER);
  const highScale = (high - at(1 - INNER)) / Math.log(INNER / OUTER);
  return (price) => {
    const log = Math.log(price);
    if (!(price > 0)) return 1;
    if (log < low) return 1 - OUTER * Math.exp((log - low) / lowScale);
    if (log > high) return OUTER * Math.exp((high - log) / highScale);
    return 1 - normalProbability(score(log));
  };
}

function apart(ascending: readonly number[]): number[] {
  const result: number[] = [];
  for (const value of ascending) {
    result.push(Math.max(value, (result.at(-1) ?? Number.NEGATIVE_INFINITY) + LEAST_STEP));
  }
  return result;
}
