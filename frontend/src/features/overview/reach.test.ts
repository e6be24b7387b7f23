import { expect, it } from 'vitest';
import { INDICES } from '../../testing/fixtures/indices';
import { reachOf } from './reach';

it('reach_shouldBeTheWidestMoveOfAll', () => {
  const [calm, wild] = INDICES;
  expect(reachOf([calm, wild].filter((index) => index !== undefined))).toBe(wild ? reachOf([wild]) : 0);
  expect(wild ? reachOf([wild]) : 0).toBeGreaterThan(calm ? reachOf([calm]) : 0);
});

it('noForecasts_shouldStillGiveAScale', () => {
  expect(reachOf([])).toBeGreaterThan(0);
});
