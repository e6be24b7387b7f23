import { expect, it } from 'vitest';
import { sparklinePath } from './sparkline-path';

it('values_shouldBeStretchedToTheBox', () => {
  expect(sparklinePath([1, 3, 2], 24, 14, 2)).toEqual({ path: 'M2 12L12 2L22 7', end: { x: 22, y: 7 } });
});

it('constantSeries_shouldRunAlongTheMiddle', () => {
  expect(sparklinePath([5, 5], 24, 14, 2).path).toBe('M2 7L22 7');
});

it('noValues_shouldDrawNothing', () => {
  expect(sparklinePath([], 24, 14, 2)).toEqual({ path: '', end: null });
});
