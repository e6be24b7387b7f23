import { describe, expect, it } from 'vitest';
import { FORECASTS } from '../../testing/fixtures/forecasts';
import { priceIn, priceStepOf, rounded, sessionBy } from './chance-address';

const SESSIONS = FORECASTS.FTSE?.horizons ?? [];

describe('the session in an address', () => {
  it.each([
    ['1998-08-21', '1998-08-21'],
    ['1998-08-23', '1998-08-21'],
    ['2030-01-01', '1998-09-11'],
    ['1998-08-14', '1998-08-17'],
    ['tomorrow', '1998-09-11'],
    [null, '1998-09-11'],
  ])('%s_shouldBeThatOf %s', (day, date) => {
    expect(sessionBy(day, SESSIONS)?.date).toBe(date);
  });

  it('forecastWithoutSessions_shouldHaveNone', () => {
    expect(sessionBy('1998-08-21', [])).toBeUndefined();
  });
});

it.each([
  ['1950', 1950],
  ['46.16', 46.16],
  ['', undefined],
  ['-1', undefined],
  ['0', undefined],
  ['1e400', undefined],
  ['high', undefined],
  [null, undefined],
])('price %j in an address_shouldBe %j', (text, price) => {
  expect(priceIn(text)).toBe(price);
});

it.each([
  [1913.85, 1],
  [5455, 5],
  [2400, 2],
  [46.16, 0.02],
  [0.0123, 0.00001],
])('last close of %d_shouldBeMovedBy %d', (close, step) => {
  expect(priceStepOf(close)).toBeCloseTo(step, 12);
});

it('roundedPrice_shouldHaveNoTracesOfBinaryFractions', () => {
  expect(rounded(46.171, 0.02)).toBe(46.18);
  expect(rounded(1913.4, 1)).toBe(1913);
});
