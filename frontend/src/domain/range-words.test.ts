import { expect, it } from 'vitest';
import { movesInWords, percentSpan, rangeInWords } from './range-words';

const plain = (text: string) => text.replaceAll('\u202f', ' ');

it('range_shouldBeSaidInPricesAndInPerCent', () => {
  const range = { low: 1913.2, high: 1967.4 };
  expect(rangeInWords(range, (price) => price.toFixed(0))).toBe('1913 to 1967');
  expect(plain(movesInWords(range, 1940))).toBe('−1.4 to +1.4 %');
});

it('endThatRoundsToNothing_shouldHaveNoSign', () => {
  expect(plain(percentSpan(-0.0001, 0.02))).toBe('0.0 to +2.0 %');
});
