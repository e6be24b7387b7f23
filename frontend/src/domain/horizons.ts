/** How many sessions ahead forecasts are scored. */
export const HORIZONS = [1, 5, 20] as const;
export type ScoredHorizon = (typeof HORIZONS)[number];

/** The horizon that a URL names; anything else is the next session. */
export function parseHorizon(text: string | null): ScoredHorizon {
  return HORIZONS.find((horizon) => String(horizon) === text) ?? 1;
}

/** "the next session", "5 sessions ahead". */
export function horizonInWords(horizon: number): string {
  return horizon === 1 ? 'the next session' : `${horizon} sessions ahead`;
}

/** What was scored at one horizon; undefined while nothing has come due. */
export function atHorizon<T extends { score: { horizon: number } }>(
  records: readonly T[],
  horizon: number,
): T | undefined {
  return records.find(({ score }) => score.horizon === horizon);
}
