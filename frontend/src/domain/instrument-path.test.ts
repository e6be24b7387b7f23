import { expect, it } from 'vitest';
import { instrumentPath } from './instrument-path';

it.each([
  ['FTSE', '/instruments/FTSE'],
  ['BRK.B', '/instruments/BRK.B'],
  ['BRK/B', '/instruments/BRK%2FB'],
  ['A?B#C', '/instruments/A%3FB%23C'],
])('page of %s_shouldBeAt %s', (symbol, path) => {
  expect(instrumentPath(symbol)).toBe(path);
});
