import type { PaneRendererCustomData, Time } from 'lightweight-charts';
import type { FanPoint } from './fan-data';

export interface PlacedPoint {
  x: number;
  point: FanPoint;
}

/**
 * All points of a fan, those beyond the edges of the chart too. The chart library updates x only within its visible
 * range and leaves what it was elsewhere, so every x is counted from a point in that range.
 */
export function placedPoints({
  bars,
  barSpacing,
  visibleRange,
}: PaneRendererCustomData<Time, FanPoint>): PlacedPoint[] {
  const visible = visibleRange === null ? undefined : bars.slice(visibleRange.from, visibleRange.to)[0];
  if (visible === undefined) return [];
  return bars.map(({ time, originalData }) => ({
    x: visible.x + (time - visible.time) * barSpacing,
    point: originalData,
  }));
}
