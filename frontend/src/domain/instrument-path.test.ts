import { expect, it } from 'vitest';
import { forecastPath, instrumentPath, maySymbolBe } from './instrument-path';

it.each([
  ['FTSE', '/instruments/FTSE'],
  ['BRK.B', '/instruments/BRK.B'],
  ['BRK/B', '/instruments/BRK%2FB'],
  ['A?B#C', '/instruments/A%3FB%23C'],
])('page of %s_shouldBeAt %s', (symbol, path) => {
  expect(instrumentPath(symbol)).toBe(path);
});

it.each([
  ['FTSE', true],
  ['BP.L', true],
  ['BRK-B', true],
  ['EURUSD=X', true],
  ['^GSPC', false],
  ['gspc', false],
  ['LON:VOD', false],
  ['ABCDEFGHIJKLM', false],
])('%s may be a symbol_shouldBe %s', (text, expected) => {
  expect(maySymbolBe(text)).toBe(expected);
});

it('forecast_shouldHaveAPermanentAddressBelowItsInstrument', () => {
  expect(forecastPath('BRK/B', '2015-08-21')).toBe('/instruments/BRK%2FB/forecasts/2015-08-21');
});
