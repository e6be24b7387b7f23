import { expect, it } from 'vitest';
import { COCA_COLA, FTSE, GSPC, N225 } from '../../testing/fixtures/instruments';
import { entryOf } from '../../testing/fixtures/watchlists';
import { parseSort, sorted } from './sort';

const list = [GSPC, N225, FTSE, COCA_COLA].map(entryOf);
const order = (sort: Parameters<typeof sorted>[1]) =>
  sorted(list, sort).map(({ instrument }) => instrument.symbol);

it('ownOrder_shouldNotChange', () => {
  expect(order('own')).toEqual(['GSPC', 'N225', 'FTSE', 'KO']);
});

it('name_shouldBeFromA', () => {
  expect(order('name')).toEqual(['KO', 'FTSE', 'N225', 'GSPC']);
});

it('change_shouldBeginWithTheLargestRiseAndEndWithTheUnknown', () => {
  const changes = sorted(list, 'change').map(({ quote }) => quote && quote.lastClose / quote.previousClose);
  expect(changes.at(-1)).toBeNull();
  const known = changes.filter((change) => change !== null);
  expect(known).toEqual(known.toSorted((a, b) => b - a));
});

it('range_shouldBeginWithTheWidest', () => {
  expect(order('range')).toEqual(['GSPC', 'FTSE', 'N225', 'KO']);
});

it('sorting_shouldNotChangeTheGivenList', () => {
  sorted(list, 'name');
  expect(list[0]?.instrument).toBe(GSPC);
});

it('unknownWord_shouldBeTheOwnOrder', () => {
  expect([parseSort('range'), parseSort('x'), parseSort(null)]).toEqual(['range', 'own', 'own']);
});
