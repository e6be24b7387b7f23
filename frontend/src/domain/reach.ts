import type { HorizonSummary } from '../api/contract';
import { changeOf } from '../format/numbers';

export interface Outlook {
  lastClose: number;
  nextDay: HorizonSummary;
  nextWeek: HorizonSummary;
}

/**
 * The widest relative move any interval of a list reaches, so that all its range bars share one scale
 * and a quiet instrument looks quiet next to a volatile one.
 */
export function reachOf(outlooks: readonly Outlook[]): number {
  const moves = outlooks.flatMap(({ lastClose, nextDay, nextWeek }) =>
    [nextDay, nextWeek].flatMap(({ low80, high80 }) => [
      Math.abs(changeOf(lastClose, low80)),
      Math.abs(changeOf(lastClose, high80)),
    ]),
  );
  return Math.max(0.001, ...moves);
}
