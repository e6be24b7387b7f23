import type { Forecast } from '../api/contract';

export interface Interval {
  low: number;
  high: number;
}

export type Coverage = 0.5 | 0.8 | 0.9 | 0.95;

/** The bands of a fan, from the widest to the narrowest. */
export const BANDS = [0.95, 0.8, 0.5] as const satisfies readonly Coverage[];

/** The price at one quantile level. */
export function quantileAt(levels: readonly number[], quantiles: readonly number[], level: number): number {
  const price = quantiles[levels.findIndex((candidate) => Math.abs(candidate - level) < 1e-9)];
  if (price === undefined) {
    throw new RangeError(`The forecast has no quantile at ${level}`);
  }
  return price;
}

/** The central interval that should hold the given share of outcomes. */
export function intervalOf(
  levels: readonly number[],
  quantiles: readonly number[],
  coverage: Coverage,
): Interval {
  return {
    low: quantileAt(levels, quantiles, (1 - coverage) / 2),
    high: quantileAt(levels, quantiles, (1 + coverage) / 2),
  };
}

export function medianOf(levels: readonly number[], quantiles: readonly number[]): number {
  return quantileAt(levels, quantiles, 0.5);
}

/** Whether a close is in an interval, its ends included. */
export function holds({ low, high }: Interval, close: number): boolean {
  return low <= close && close <= high;
}

/** The levels a record's quantiles are given at; the contract fixes them. */
export const LEVELS: Forecast['levels'] = [0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975];
