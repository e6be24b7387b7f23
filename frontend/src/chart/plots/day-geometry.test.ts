import { expect, it } from 'vitest';
import { LEVELS } from '../../domain/quantiles';
import { openingBand } from './day-geometry';
import { stepsThrough } from './path';

const CLOSE = { levels: LEVELS, quantiles: [1880, 1890, 1900, 1930, 1950, 1970, 2000, 2010, 2020] };

it('band_shouldOpenAtThePriceAndReachTheRangeOfTheClose', () => {
  const { low, high } = openingBand({ elapsed: 0.4, price: 1950 }, CLOSE, 0.8);

  expect(low[0]).toEqual({ elapsed: 0.4, price: 1950 });
  expect(low.at(-1)?.elapsed).toBe(1);
  expect(low.at(-1)?.price).toBeCloseTo(1900, 9);
  expect(high.at(-1)?.price).toBeCloseTo(2000, 9);
});

it('band_shouldWidenFastestWhereTheVarianceComes', () => {
  const { high } = openingBand({ elapsed: 0, price: 1950 }, CLOSE, 0.8);
  const heights = high.map(({ price }) => Math.log(price / 1950) ** 2);
  const grown = heights.slice(1).map((height, step) => height - (heights[step] ?? 0));

  expect(grown[0]).toBeGreaterThan(2 * (grown[12] ?? 0));
  expect(grown.at(-1)).toBeGreaterThan(grown[12] ?? 0);
});

it('sessionThatHasEnded_shouldHaveItsWholeRangeAtOnce', () => {
  const { low } = openingBand({ elapsed: 1, price: 1950 }, CLOSE, 0.8);
  expect(low.every(({ price }) => Math.abs(price - 1900) < 1e-9)).toBe(true);
});

it('prices_shouldStayUntilTheNextIsKnown', () => {
  const places = [
    { x: 0, y: 10 },
    { x: 50, y: 20.04 },
    { x: 80, y: 5 },
  ];
  expect(stepsThrough(places)).toBe('M0 10H50V20H80V5');
});
