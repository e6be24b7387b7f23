import type { Outcome } from '../api/contract';
import { formatPercent } from '../format/numbers';
import { type Interval, intervalOf, LEVELS } from './quantiles';

/** Says how many of a forecast's closes fell inside its 80 % ranges. */
export function caughtSentence(outcomes: readonly Outcome[]): string {
  const caught = outcomes.filter(({ quantiles, close }) =>
    holds(intervalOf(LEVELS, quantiles, 0.8), close),
  ).length;
  return outcomes.length === 1
    ? `The ${formatPercent(0.8)} range ${caught === 1 ? 'caught' : 'missed'} the one close since it was made.`
    : `The ${formatPercent(0.8)} ranges caught ${caught} of the ${outcomes.length} closes since it was made.`;
}

export function holds({ low, high }: Interval, close: number): boolean {
  return low <= close && close <= high;
}
