import { expect, it } from 'vitest';
import { INDICES } from '../testing/fixtures/indices';
import { reachOf } from './reach';

it('reach_shouldBeTheWidestMoveOfAll', () => {
  const [calm, wild] = INDICES.map(({ forecast }) => forecast);
  if (!calm || !wild) throw new Error('The fixtures hold no two forecasts');
  expect(reachOf([calm, wild])).toBe(reachOf([wild]));
  expect(reachOf([wild])).toBeGreaterThan(reachOf([calm]));
});

it('noForecasts_shouldStillGiveAScale', () => {
  expect(reachOf([])).toBeGreaterThan(0);
});
