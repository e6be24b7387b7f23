import { expect, it } from 'vitest';
import { atHorizon, parseHorizon } from './horizons';

it.each([
  ['5', 5],
  ['20', 20],
  ['2', 1],
  ['', 1],
  [null, 1],
])('horizon "%s" of an address_shouldBe %s', (text, horizon) => {
  expect(parseHorizon(text)).toBe(horizon);
});

it('recordOfAHorizon_shouldBeFoundOrNot', () => {
  const records = [1, 5].map((horizon) => ({ score: { horizon } }));
  expect(atHorizon(records, 5)).toBe(records[1]);
  expect(atHorizon(records, 20)).toBeUndefined();
});
