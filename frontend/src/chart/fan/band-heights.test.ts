import { expect, it } from 'vitest';
import { bandHeights } from './band-heights';

it('names_shouldGoBetweenTheEdges', () => {
  expect(bandHeights([100, 140, 180, 220], 15)).toEqual([120, 160, 200]);
});

it('namesOfNarrowBands_shouldKeepClearOfEachOther', () => {
  expect(bandHeights([196, 198, 200, 202], 15)).toEqual([171, 186, 201]);
});
