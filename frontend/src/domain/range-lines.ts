import type { RangeLine } from '../api/contract';

/** Of each move that came, whether it was inside the range forecast for it. */
export function insideOf({ low, high, moves }: RangeLine): boolean[] {
  return moves.map((move, place) => (low[place] ?? move) <= move && move <= (high[place] ?? move));
}
