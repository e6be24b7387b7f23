import { expect, it } from 'vitest';
import { LISTED } from '../../testing/fixtures/instruments';
import { filtered } from './filter';

const NESTLE = {
  symbol: 'NESN.SW',
  name: 'Nestlé',
  kind: 'STOCK' as const,
  exchange: 'XSWX',
  exchangeName: 'SIX Swiss Exchange',
  currency: 'CHF',
  hasPrices: true,
};
const symbols = (text: string, onlyWithPrices = false) =>
  filtered([...LISTED, NESTLE], { text, onlyWithPrices }).map(({ symbol }) => symbol);

it.each([
  ['500 s&p', ['GSPC']],
  ['ha ber', ['BRK-B']],
  ['brk.b', ['BRK-B']],
  ['nestle', ['NESN.SW']],
  ['athaway', []],
])('typing “%s”_shouldLeave %j', (text, expected) => {
  expect(symbols(text)).toEqual(expected);
});

it('blank_shouldLeaveAll', () => {
  expect(symbols('  ')).toHaveLength(LISTED.length + 1);
});

it('onlyWithPrices_shouldLeaveOutTheOthers', () => {
  expect(symbols('', true)).toEqual(['FTSE', 'GSPC', 'KO', 'NESN.SW']);
});
