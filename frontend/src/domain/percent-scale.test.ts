import { expect, it } from 'vitest';
import { type Outlook, percentScaleOf, ticksOf } from './percent-scale';

/** An outlook whose widest range ends so far above the last close. */
function outlook(move: number): Outlook {
  const horizon = (widest: number) => ({
    horizon: 1,
    date: '1998-08-17',
    low80: 100 * (1 - widest / 2),
    median: 100,
    high80: 100 * (1 + widest),
  });
  return { lastClose: 100, nextDay: horizon(move / 2), nextWeek: horizon(move) };
}

it.each([
  [0.004, 0.004, 0.001],
  [0.0331, 0.04, 0.01],
  [0.046, 0.06, 0.02],
  [0.11, 0.15, 0.05],
])('widest move of %s_shouldGiveAScaleTo %s by %s', (move, reach, step) => {
  const scale = percentScaleOf([outlook(0.001), outlook(move)]);
  expect(scale.reach).toBeCloseTo(reach, 9);
  expect(scale.step).toBeCloseTo(step, 9);
});

it('ticks_shouldRunFromEndToEndThroughTheLastClose', () => {
  expect(ticksOf({ reach: 0.04, step: 0.02 })).toEqual([-0.04, -0.02, 0, 0.02, 0.04]);
});

it('noForecasts_shouldStillGiveAScale', () => {
  expect(percentScaleOf([]).reach).toBeGreaterThan(0);
});
