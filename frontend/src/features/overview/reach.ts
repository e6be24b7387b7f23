import type { IndexSummary } from '../../api/contract';
import { changeOf } from '../../format/numbers';

/**
 * The widest relative move any interval of the list reaches, so that all range bars share one scale
 * and a calm index looks calm beside a nervous one.
 */
export function reachOf(indices: readonly IndexSummary[]): number {
  const moves = indices.flatMap(({ forecast }) =>
    forecast === null
      ? []
      : [forecast.nextDay, forecast.nextWeek].flatMap(({ low80, high80 }) => [
          Math.abs(changeOf(forecast.lastClose, low80)),
          Math.abs(changeOf(forecast.lastClose, high80)),
        ]),
  );
  return Math.max(0.001, ...moves);
}
