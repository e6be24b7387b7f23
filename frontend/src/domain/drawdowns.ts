import type { Bar } from '../api/contract';

/** How far each close is below the highest until then; adjusted closes where the history has them. */
export function drawdownsOf(bars: readonly Bar[]): { date: string; value: number }[] {
  let high = 0;
  return bars.map(({ date, close, adjustedClose }) => {
    const value = adjustedClose ?? close;
    high = Math.max(high, value);
    return { date, value: value / high - 1 };
  });
}
