import type { PaneRendererCustomData, Time } from 'lightweight-charts';
import { describe, expect, it } from 'vitest';
import type { FanPoint } from './fan-data';
import { placedPoints } from './placed-points';

const POINT: FanPoint = { time: '1998-08-14', median: 1, intervals: [] };
const STALE = 700;

/** A fan of four sessions, ten pixels apart, of which the chart has placed those within a range. */
function fan(from: number, to: number): PaneRendererCustomData<Time, FanPoint> {
  return {
    bars: [0, 1, 2, 3].map((index) => ({
      x: index >= from && index < to ? 100 + 10 * index : index === 0 ? Number.NaN : STALE,
      time: 50 + index,
      originalData: POINT,
      barColor: '',
    })),
    barSpacing: 10,
    visibleRange: { from, to },
    conflationFactor: 1,
  };
}

describe('points of a fan', () => {
  it.each([
    [0, 4],
    [0, 2],
    [2, 4],
    [1, 2],
  ])('visibleFrom%iTo%i_shouldStandWhereTheirSessionsAre', (from, to) => {
    expect(placedPoints(fan(from, to)).map(({ x }) => x)).toEqual([100, 110, 120, 130]);
  });

  it('noneVisible_shouldNotBeDrawn', () => {
    expect(placedPoints(fan(0, 0))).toEqual([]);
    expect(placedPoints({ ...fan(0, 4), visibleRange: null })).toEqual([]);
  });
});
