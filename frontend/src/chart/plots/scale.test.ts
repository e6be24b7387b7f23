import { expect, it } from 'vitest';
import { linear, niceSpan, niceTicks, percentDigits } from './scale';

it('scale_shouldMapItsEndsAndWhatIsBetween', () => {
  const y = linear([0, 1], [200, 0]);
  expect([0, 0.25, 1].map(y)).toEqual([200, 150, 0]);
});

it('spanOfOneValue_shouldNotDivideByZero', () => {
  expect(linear([5, 5], [0, 10])(5)).toBe(0);
});

it.each([
  [
    [0, 1],
    [0, 0.5, 1],
  ],
  [
    [-0.013, 0.048],
    [0, 0.02, 0.04],
  ],
  [
    [1890, 2110],
    [1900, 2000, 2100],
  ],
] as const)('ticks of %s_shouldBeRound', (span, ticks) => {
  const found = niceTicks(span, 3);
  expect(found).toHaveLength(ticks.length);
  ticks.forEach((tick, place) => {
    expect(found[place]).toBeCloseTo(tick, 9);
  });
});

it('niceSpan_shouldEndAtRoundNumbersAroundTheValues', () => {
  const [from, to] = niceSpan([-0.013, 0.048], 3);
  expect(from).toBeCloseTo(-0.02, 9);
  expect(to).toBeCloseTo(0.06, 9);
});

it.each([
  [[-0.02, 0, 0.02], 0],
  [[-0.01, -0.005, 0], 1],
  [[0, 0.002], 1],
  [[0, 0.0005], 2],
  [[0.1], 0],
])('ticks %j_shouldNeed %d decimals in per cent', (ticks, digits) => {
  expect(percentDigits(ticks)).toBe(digits);
});
