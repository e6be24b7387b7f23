import { describe, expect, it } from 'vitest';
import {
  changeOf,
  forecastFormat,
  formatClose,
  formatPercent,
  formatRoundPercent,
  formatSigned,
  formatSignedPercent,
  unitOf,
} from './numbers';

const INDEX = { kind: 'INDEX', currency: 'GBP' } as const;
const STOCK = { kind: 'STOCK', currency: 'USD' } as const;

describe('prices', () => {
  it('indexClose_shouldHaveNoCurrency', () => {
    expect(formatClose(5455, INDEX)).toBe('5,455.00');
  });

  it('stockClose_shouldCarryItsCurrency', () => {
    expect(formatClose(60.357, STOCK)).toBe('$60.36');
  });

  it('closeInAnUnknownCurrency_shouldCarryNone', () => {
    const future = { kind: 'STOCK', currency: 'XXX' } as const;
    expect(formatClose(60.357, future)).toBe('60.36');
    expect(unitOf(future)).toBe('an unknown currency');
  });

  it('closeInHundredthsOfACurrency_shouldSayWhich', () => {
    const london = { kind: 'STOCK', currency: 'GBX' } as const;
    expect(formatClose(4616.5, london)).toBe('4,616.50p');
    expect(forecastFormat(london, 4616.5)(4616.2)).toBe('4,616p');
    expect(forecastFormat(london, 73.07)(73.1)).toBe('73.10p');
    expect(formatClose(12050, { kind: 'STOCK', currency: 'ZAC' })).toBe('12,050.00c');
    expect(formatClose(3120, { kind: 'STOCK', currency: 'ILA' })).toBe('3,120.00\u202fag.');
    expect(unitOf(london)).toBe('pence');
  });

  it('unit_shouldBePointsOrTheCurrency', () => {
    expect(unitOf(INDEX)).toBe('points');
    expect(unitOf(STOCK)).toBe('USD');
  });

  it('forecastOfAnInstrumentFromAThousandUp_shouldHaveNoDecimals', () => {
    expect(forecastFormat(INDEX, 1000)(999.6)).toBe('1,000');
    expect(forecastFormat(INDEX, 999)(1000.4)).toBe('1,000.40');
    expect(forecastFormat(STOCK, 60)(59.5)).toBe('$59.50');
  });

  it('priceBelowOne_shouldHaveFourDigitsThatCount', () => {
    expect(formatClose(0.58214, STOCK)).toBe('$0.5821');
    expect(formatClose(0.0042137, STOCK)).toBe('$0.004214');
    expect(forecastFormat(STOCK, 0.98)(1.02)).toBe('$1.0200');
  });
});

describe('shares and changes', () => {
  it('percent_shouldHaveAThinSpaceBeforeItsUnit', () => {
    expect(formatPercent(0.8)).toBe('80\u202f%');
    expect(formatPercent(0.7921, 1)).toBe('79.2\u202f%');
  });

  it('roundShare_shouldHaveTheDecimalsItNeeds', () => {
    expect([0.1, 0.025, 0.0025].map(formatRoundPercent)).toEqual(['10\u202f%', '2.5\u202f%', '0.25\u202f%']);
  });

  it('change_shouldAlwaysShowItsSign', () => {
    expect(formatSignedPercent(0.0123)).toBe('+1.2\u202f%');
    expect(formatSignedPercent(-0.0123)).toBe('\u22121.2\u202f%');
  });

  it('changeThatRoundsToNothing_shouldHaveNoSign', () => {
    expect(formatSignedPercent(-0.0001)).toBe('0.0\u202f%');
  });

  it('statistic_shouldShowItsSign', () => {
    expect(formatSigned(2.314)).toBe('+2.31');
    expect(formatSigned(-0.9, 1)).toBe('\u22120.9');
  });

  it('change_shouldBeRelativeToWhereItStarted', () => {
    expect(changeOf(100, 101)).toBeCloseTo(0.01, 12);
  });
});
