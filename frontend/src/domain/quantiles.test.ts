import { expect, it } from 'vitest';
import { holds, intervalOf, LEVELS, medianOf, quantileAt } from './quantiles';

const QUANTILES = [1, 2, 3, 4, 5, 6, 7, 8, 9];

it.each([
  [0.5, 4, 6],
  [0.8, 3, 7],
  [0.9, 2, 8],
  [0.95, 1, 9],
] as const)('interval of %s_shouldRunFrom %s to %s', (coverage, low, high) => {
  expect(intervalOf(LEVELS, QUANTILES, coverage)).toEqual({ low, high });
});

it('median_shouldBeTheMiddleQuantile', () => {
  expect(medianOf(LEVELS, QUANTILES)).toBe(5);
});

it('unknownLevel_shouldBeRefused', () => {
  expect(() => quantileAt(LEVELS, QUANTILES, 0.33)).toThrow('no quantile at 0.33');
});

it('closeAtTheEndOfAnInterval_shouldBeInside', () => {
  expect([2.9, 3, 7, 7.1].map((close) => holds({ low: 3, high: 7 }, close))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
