import { expect, it } from 'vitest';
import { LEVELS } from '../../domain/quantiles';
import { bandEdges, type Fan, fanScales, labelHeights } from './fan-geometry';

const BOX = { left: 0, right: 300, top: 0, bottom: 100 };
const FAN: Fan = {
  asOf: '1998-08-14',
  lastClose: 100,
  levels: LEVELS,
  horizons: [1, 2].map((horizon) => ({
    horizon,
    date: '1998-08-17',
    quantiles: [90, 92, 94, 97, 100, 103, 106, 108, 110].map((price) => 100 + (price - 100) * horizon),
    naive: [],
  })),
};

it('lastClose_shouldStandBetweenHistoryAndFan', () => {
  const { x } = fanScales(BOX, [98, 99, 101, 100, 100], FAN, []);
  expect([x(-4), x(0), x(2)]).toEqual([0, 200, 300]);
});

it('everyPriceDrawn_shouldBeWithinTheBox', () => {
  const { y } = fanScales(BOX, [98, 100], FAN, [60, 130]);
  expect(y(130)).toBeGreaterThanOrEqual(BOX.top);
  expect(y(60)).toBeLessThanOrEqual(BOX.bottom);
});

it('band_shouldOpenAtTheLastCloseAndWiden', () => {
  const scales = fanScales(BOX, [98, 100], FAN, []);
  const [upper, lower] = bandEdges(FAN, 0.8, scales);
  expect(upper[0]).toEqual(lower[0]);
  expect(upper.map(({ y }) => y)).toEqual([100, 106, 112].map(scales.y));
  expect(lower.map(({ y }) => y)).toEqual([100, 94, 88].map(scales.y));
});

it('namesOfBands_shouldNotRunIntoEachOther', () => {
  const flat = (price: number) => 50 - (price - 100) / 100;
  const [widest, middle, narrowest] = labelHeights(FAN, flat, 14);
  expect((narrowest ?? 0) - (middle ?? 0)).toBeGreaterThanOrEqual(14);
  expect((middle ?? 0) - (widest ?? 0)).toBeGreaterThanOrEqual(14);
});
