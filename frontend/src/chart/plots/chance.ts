import type { Season } from '../../api/contract';

/** A share with the band in which chance alone puts most; the band is unknown while there are few sessions. */
export interface Banded {
  share: number;
  low: number | null;
  high: number | null;
}

/** Whether chance does not explain the mean of a season. */
export function isBeyondChance({ mean, chance }: Season): boolean {
  return chance !== null && isChance({ share: mean, ...chance }) === false;
}

/** Whether chance explains the share; null while that cannot be said. */
export function isChance({ share, low, high }: Banded): boolean | null {
  return low === null || high === null ? null : low <= share && share <= high;
}
