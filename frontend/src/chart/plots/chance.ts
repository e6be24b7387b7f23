/** A share with the band in which chance alone puts most; the band is unknown while there are few sessions. */
export interface Banded {
  share: number;
  low: number | null;
  high: number | null;
}

/** Whether chance explains the share; null while that cannot be said. */
export function isChance({ share, low, high }: Banded): boolean | null {
  return low === null || high === null ? null : low <= share && share <= high;
}
