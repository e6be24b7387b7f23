import { type Coverage, intervalOf } from '../../domain/quantiles';
import type { CloseQuantiles } from '../../domain/todays-close';
import { varianceLeft } from '../../domain/variance-left';

/** A price at a share of the session that had passed. */
export interface Moment {
  elapsed: number;
  price: number;
}

const STEPS = 24;

/**
 * The lower and the upper edge of a band that opens at the price of now and reaches the quantiles of the close: as wide
 * at each moment as the variance that will have come by then.
 */
export function openingBand(
  now: Moment,
  { levels, quantiles }: CloseQuantiles,
  coverage: Coverage,
): { low: Moment[]; high: Moment[] } {
  const { low, high } = intervalOf(levels, quantiles, coverage);
  const moments = Array.from(
    { length: STEPS + 1 },
    (_, step) => now.elapsed + ((1 - now.elapsed) * step) / STEPS,
  );
  const edge = (end: number) =>
    moments.map((elapsed) => ({
      elapsed,
      price: now.price * (end / now.price) ** Math.sqrt(shareCome(now.elapsed, elapsed)),
    }));
  return { low: edge(low), high: edge(high) };
}

/** Of the variance that is left now, the share that will have come by a later moment. */
function shareCome(now: number, later: number): number {
  const left = varianceLeft(now);
  return left === 0 ? 1 : 1 - varianceLeft(later) / left;
}
