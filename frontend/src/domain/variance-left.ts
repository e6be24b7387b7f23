/** Parameters of the U-shape; docs/forecasts.md has the formula and its source. */
const AT_OPEN = 0.75;
const AT_CLOSE = 0.25;
const FLOOR = 0.88929198;
const DECAY = 10;

/**
 * The share of a session's variance that is still to come, of all that comes between its open and its close: the same
 * curve that the server uses. Elapsed is the share of the session's time that has passed.
 */
export function varianceLeft(elapsed: number): number {
  if (elapsed >= 1) return 0;
  return 1 - come(Math.max(0, elapsed)) / come(1);
}

/** The integral of the squared volatility from the open. */
function come(elapsed: number): number {
  const fromOpen = 1 - Math.exp(-DECAY * elapsed);
  const toClose = Math.exp(-DECAY * (1 - elapsed)) - Math.exp(-DECAY);
  const squareFromOpen = 1 - Math.exp(-2 * DECAY * elapsed);
  const squareToClose = Math.exp(-2 * DECAY * (1 - elapsed)) - Math.exp(-2 * DECAY);
  return (
    (FLOOR ** 2 + 2 * AT_OPEN * AT_CLOSE * Math.exp(-DECAY)) * elapsed +
    (2 * FLOOR * (AT_OPEN * fromOpen + AT_CLOSE * toClose)) / DECAY +
    (AT_OPEN ** 2 * squareFromOpen + AT_CLOSE ** 2 * squareToClose) / (2 * DECAY)
  );
}
