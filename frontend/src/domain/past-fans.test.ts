import { expect, it } from 'vitest';
import type { Forecast } from '../api/contract';
import { FORECASTS } from '../testing/fixtures/forecasts';
import { FTSE } from '../testing/fixtures/instruments';
import { newestOf } from '../testing/fixtures/records';
import { fanDates, inPricesOf } from './past-fans';

const FORECAST = FORECASTS.FTSE as Forecast;

it('sixtyForecasts_shouldGiveThreeFansOneAfterTheOther', () => {
  const newest = newestOf(FTSE);
  expect(fanDates(newest)).toEqual([newest[19], newest[39], newest[59]].map((session) => session?.asOf));
});

it('fewForecasts_shouldGiveTheOldest', () => {
  const newest = newestOf(FTSE).slice(0, 3);
  expect(fanDates(newest)).toEqual([newest[2]?.asOf]);
  expect(fanDates([])).toEqual([]);
});

it('forecastBeforeASplit_shouldBeDrawnInThePricesOfTheHistory', () => {
  const scaled = inPricesOf([{ date: FORECAST.asOf, close: FORECAST.lastClose / 4 }], FORECAST);
  expect(scaled?.lastClose).toBe(FORECAST.lastClose / 4);
  expect(scaled?.horizons[19]?.quantiles[8]).toBeCloseTo((FORECAST.horizons[19]?.quantiles[8] ?? 0) / 4, 6);
});

it('forecastOfADayThatTheHistoryLacks_shouldNotBeDrawn', () => {
  expect(inPricesOf([{ date: '1990-01-02', close: 1 }], FORECAST)).toBeNull();
});
