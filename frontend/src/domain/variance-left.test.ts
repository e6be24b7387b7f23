import { expect, it } from 'vitest';
import { varianceLeft } from './variance-left';

/** The values of the server's test, each over the share that is left at the open there: 0.6. */
it.each([
  [0.01, 0.584578697387],
  [0.25, 0.391121207539],
  [0.5, 0.266178795532],
  [0.9, 0.065945915491],
])('session_shouldLeaveAsMuchAsTheServerSays at %d', (elapsed, left) => {
  expect(varianceLeft(elapsed)).toBeCloseTo(left / 0.6, 10);
});

it('ends_shouldBeEverythingAndNothing', () => {
  expect(varianceLeft(-0.5)).toBe(1);
  expect(varianceLeft(0)).toBe(1);
  expect(varianceLeft(1)).toBe(0);
  expect(varianceLeft(1.2)).toBe(0);
});
