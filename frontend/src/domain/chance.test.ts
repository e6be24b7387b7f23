import { describe, expect, it } from 'vitest';
import { chanceAbove } from './chance';
import { normalQuantile } from './normal-distribution';
import { LEVELS } from './quantiles';

const CLOSE = 1900;
const UNEVEN = [-0.061, -0.046, -0.031, -0.0128, 0.0021, 0.0156, 0.0289, 0.0377, 0.0466];
const chanceOf = (logReturns: readonly number[]) => {
  const above = chanceAbove(
    LEVELS,
    logReturns.map((value) => CLOSE * Math.exp(value)),
  );
  return (logReturn: number) => above(CLOSE * Math.exp(logReturn));
};

describe('the chance of a close above a price', () => {
  // 1 - SciPy 1.17: norm.cdf(PchipInterpolator(quantiles, norm.ppf(levels))(x)).
  it.each([
    [-0.061, 0.025],
    [-0.05, 0.041516769],
    [-0.02, 0.174172273],
    [-0.005, 0.367824313],
    [0, 0.460063076],
    [0.01, 0.653852962],
    [0.03, 0.908070111],
    [0.045, 0.971748667],
  ])('return %d_shouldHaveTheChanceOfTheMonotoneCubic', (logReturn, below) => {
    expect(chanceOf(UNEVEN)(logReturn)).toBeCloseTo(1 - below, 8);
  });

  // By hand: 0.025 exp(-d ln 4 / s), s = 0.030 below and 0.0177 above.
  it.each([
    [-0.08, 0.010390474],
    [-0.091, 0.00625],
    [0.06, 0.991247277],
  ])('return %d beyond the quantiles_shouldLieInAnExponentialTail', (logReturn, below) => {
    expect(chanceOf(UNEVEN)(logReturn)).toBeCloseTo(1 - below, 8);
  });

  it('quantiles_shouldHaveTheirLevels', () => {
    const chance = chanceOf(UNEVEN);
    expect(UNEVEN.map((value) => 1 - chance(value))).toEqual(LEVELS.map((level) => expect.closeTo(level, 9)));
  });

  it('quantilesThatAreTheSame_shouldLeaveItDescending', () => {
    const chance = chanceOf([-0.02, -0.02, -0.02, -0.01, 0, 0.01, 0.01, 0.01, 0.03]);
    const chances = Array.from({ length: 1001 }, (_, i) => chance((i - 500) / 10_000));
    expect(chances).toEqual([...chances].sort((a, b) => b - a));
    expect(chances).not.toContain(Number.NaN);
  });

  it.each([0, -5])('price of %d_shouldBeCertainlyExceeded', (price) => {
    expect(chanceAbove(LEVELS, [1, 2, 3, 4, 5, 6, 7, 8, 9])(price)).toBe(1);
  });
});

it('normalQuantile_shouldBeThatOfTheTables', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
  expect(normalQuantile(0.5)).toBe(0);
});
