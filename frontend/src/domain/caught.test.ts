import { expect, it } from 'vitest';
import { caughtSentence } from './caught';

const outcome = (close: number) => ({
  horizon: 1,
  date: '1998-08-17',
  quantiles: [1, 2, 3, 4, 5, 6, 7, 8, 9],
  close,
  crps: 0,
  naiveCrps: 0,
});
const plain = (text: string) => text.replaceAll('\u202f', ' ');

it('closesAtTheEnds_shouldCountAsCaught', () => {
  const outcomes = [2.9, 3, 7, 7.1].map(outcome);
  expect(plain(caughtSentence(outcomes))).toBe('The 80 % ranges caught 2 of the 4 closes since it was made.');
});

it('oneClose_shouldBeSaidInTheSingular', () => {
  expect(plain(caughtSentence([outcome(9)]))).toBe('The 80 % range missed the one close since it was made.');
});
