import { describe, expect, it } from 'vitest';
import type { Forecast } from '../api/contract';
import { FORECASTS } from '../testing/fixtures/forecasts';
import { HISTORIES } from '../testing/fixtures/histories';
import { GSPC } from '../testing/fixtures/instruments';
import { describeReading, hasCandles, priceOf, readingsOf } from './readings';
import { nextIndex } from './use-reading';

const QUOTATION = { kind: 'INDEX', currency: 'GBP' } as const;
const BARS = HISTORIES.FTSE ?? [];
const READINGS = readingsOf(BARS, FORECASTS.FTSE ?? null);

describe('readings', () => {
  it('forecast_shouldFollowTheBars', () => {
    expect(READINGS).toHaveLength(BARS.length + 20);
    expect(READINGS.at(BARS.length - 1)).toMatchObject({ kind: 'bar', date: BARS.at(-1)?.date });
    expect(READINGS.at(BARS.length)).toMatchObject({ kind: 'forecast' });
  });

  it('forecastSessionsTheHistoryAlreadyHas_shouldBeBars', () => {
    const later = [...BARS, { date: FORECASTS.FTSE?.horizons[0]?.date ?? '', close: 5500 }];
    expect(readingsOf(later, FORECASTS.FTSE ?? null)).toHaveLength(BARS.length + 20);
  });

  it('bareClose_shouldBeReadAsClose', () => {
    const reading = { kind: 'bar', date: '1998-08-14', bar: { date: '1998-08-14', close: 5455 } } as const;
    expect(describeReading(reading, QUOTATION)).toBe('14 Aug 1998: close 5,455.00');
    expect(priceOf(reading)).toBe(5455);
  });

  it('fullBar_shouldBeReadInFull', () => {
    const bar = { date: '1998-08-14', open: 1, high: 4, low: 0.5, close: 2 };
    expect(describeReading({ kind: 'bar', date: bar.date, bar }, QUOTATION)).toBe(
      '14 Aug 1998: open 1.00, high 4.00, low 0.50, close 2.00',
    );
  });

  it('forecast_shouldBeReadWithItsRange', () => {
    const reading = { kind: 'forecast', date: '1998-08-17', median: 5456, low: 5380, high: 5534 } as const;
    expect(describeReading(reading, QUOTATION).replaceAll('\u202f', ' ')).toBe(
      '17 Aug 1998, forecast: middle 5,456, 80 % between 5,380 and 5,534',
    );
  });

  it('sessionOfAReport_shouldSaySo', () => {
    const forecast = FORECASTS.FTSE as Forecast;
    const date = forecast.horizons[0]?.date ?? '';
    const reports = [{ date, time: 'AFTER_CLOSE', basis: 'CALENDAR' } as const];
    const [first, second] = readingsOf([], { ...forecast, reports });
    expect(first && describeReading(first, QUOTATION)).toMatch(/\. Reports after trading$/);
    expect(second && describeReading(second, QUOTATION)).not.toContain('Reports');
  });

  it('candles_shouldNeedEveryBarsRange', () => {
    expect(hasCandles(BARS)).toBe(false);
    expect(hasCandles(HISTORIES[GSPC.symbol] ?? [])).toBe(true);
    expect(hasCandles([])).toBe(false);
  });
});

describe('reading by key', () => {
  const lastBar = BARS.length - 1;

  it('firstArrow_shouldBeginAtTheLastClose', () => {
    expect(nextIndex('ArrowLeft', null, READINGS)).toBe(lastBar);
    expect(nextIndex('ArrowRight', null, READINGS)).toBe(lastBar);
  });

  it('rightOfTheLastClose_shouldBeTheForecast', () => {
    expect(READINGS[nextIndex('ArrowRight', lastBar, READINGS) ?? -1]?.kind).toBe('forecast');
  });

  it('ends_shouldHold', () => {
    expect(nextIndex('ArrowLeft', 0, READINGS)).toBe(0);
    expect(nextIndex('ArrowRight', READINGS.length - 1, READINGS)).toBe(READINGS.length - 1);
    expect(nextIndex('Home', 7, READINGS)).toBe(0);
    expect(nextIndex('End', 7, READINGS)).toBe(READINGS.length - 1);
  });

  it('otherKeys_shouldDoNothing', () => {
    expect(nextIndex('a', 7, READINGS)).toBeNull();
  });
});
