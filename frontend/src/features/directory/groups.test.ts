import { expect, it } from 'vitest';
import type { ListedInstrument } from '../../api/contract';
import { LISTED } from '../../testing/fixtures/instruments';
import { groupsOf } from './groups';

const stock = (name: string): ListedInstrument => ({
  symbol: name.toUpperCase(),
  name,
  kind: 'STOCK',
  exchange: 'XNYS',
  exchangeName: 'New York Stock Exchange',
  currency: 'USD',
  hasPrices: true,
});

it('indices_shouldComeFirstAndThenTheStocksByExchangeAndName', () => {
  const groups = groupsOf(LISTED).map(({ title, parts }) => [
    title,
    parts.flatMap(({ instruments }) => instruments.map(({ symbol }) => symbol)),
  ]);
  expect(groups).toEqual([
    ['Indices', ['FTSE', 'GSPC', 'N225']],
    ['New York Stock Exchange', ['BRK-B', 'KO']],
    ['Xetra', ['ALV.DE']],
  ]);
});

it('manyStocks_shouldBePartedByTheirFirstLetter', () => {
  const names = ['3M', 'Élan', ...Array.from({ length: 30 }, (_, i) => `Alpha ${i}`)];
  const [group] = groupsOf(names.map(stock));
  expect(group?.count).toBe(32);
  expect(group?.parts.map(({ letter, instruments }) => [letter, instruments.length])).toEqual([
    ['0–9', 1],
    ['A', 30],
    ['E', 1],
  ]);
});

it('nothing_shouldHaveNoGroups', () => {
  expect(groupsOf([])).toEqual([]);
});
