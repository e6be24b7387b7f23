import { describe, expect, it } from 'vitest';
import type { Forecast, ForecastInput } from '../api/contract';
import { FORECASTS, LEVELS } from '../testing/fixtures/forecasts';
import { COCA_COLA, FTSE } from '../testing/fixtures/instruments';
import {
  ageSentence,
  largeMoveSentence,
  nameInSentence,
  nextSessionSentence,
  overnightNewsSentence,
  shortHistorySentence,
} from './forecast-sentences';

const NOW = new Date('1998-08-15T09:00:00Z');
const LATER = new Date('2026-11-22T09:00:00Z');
const plain = (text: string | null) => text?.replaceAll('\u202f', ' ');

function forecastWith(median: number, lastClose = 8263): Forecast {
  const quantiles = [8150, 8180, 8210, 8240, median, 8300, 8330, 8360, 8390];
  return {
    ...(FORECASTS.FTSE as Forecast),
    lastClose,
    levels: LEVELS,
    horizons: [{ horizon: 1, date: '1998-08-17', quantiles, naive: quantiles }],
  };
}

describe('what moves overnight', () => {
  const { asOf, inputs } = FORECASTS.FTSE as Forecast;
  const [own, lead] = inputs as [ForecastInput, ForecastInput];

  it('middleFarFromTheClose_shouldBeExplained', () => {
    expect(overnightNewsSentence(forecastWith(8244))).toMatch(/^New York closed later: what the S&P 500 did/);
    expect(overnightNewsSentence(forecastWith(8282))).not.toBeNull();
  });

  it('fundInNewYork_shouldBeNamedWhereItTradedThatDay', () => {
    const fund = { ...lead, role: 'COUNTRY_FUND' as const, symbol: 'EWU' };
    const withFund = { ...forecastWith(8244), inputs: [own, lead, fund] };
    const dayBefore = { ...fund, asOf: '1998-08-13' };

    expect(overnightNewsSentence(withFund)).toContain(
      'what the S&P 500 and a fund of these shares did there that day',
    );
    expect(overnightNewsSentence({ ...withFund, inputs: [own, lead, dayBefore] })).toContain(
      'what the S&P 500 did there',
    );
  });

  it('middleNearTheClose_shouldNeedNoExplanation', () => {
    expect(overnightNewsSentence(forecastWith(8271))).toBeNull();
    expect(overnightNewsSentence(forecastWith(8255))).toBeNull();
  });

  it('instrumentOfNewYork_shouldNotBeSaidToHaveClosedEarlier', () => {
    expect(overnightNewsSentence({ ...forecastWith(8244), instrument: COCA_COLA })).toBeNull();
  });

  it('newYorkOfAnotherDayOrNone_shouldExplainNothing', () => {
    expect(lead).toMatchObject({ role: 'LEAD_INDEX', asOf });
    const before = { ...lead, asOf: '1998-08-13' };
    expect(overnightNewsSentence({ ...forecastWith(8244), inputs: [own, before] })).toBeNull();
    expect(overnightNewsSentence({ ...forecastWith(8244), inputs: [own] })).toBeNull();
  });
});

describe('the opening sentence', () => {
  it('forecast_shouldBeSaidAsARangeWithItsMiddle', () => {
    expect(plain(nextSessionSentence(forecastWith(8271), NOW))).toBe(
      'On Monday 17 August the FTSE 100 will most likely (80 %) close between 8,210 and 8,330 (−0.6 to +0.8 %); ' +
        'the middle of the forecast is 8,271, 0.1 % up.',
    );
  });

  it('medianBelowTheClose_shouldBeDown', () => {
    expect(plain(nextSessionSentence(forecastWith(8180), NOW))).toContain('8,180, 1.0 % down.');
  });

  it('medianAtTheClose_shouldBeUnchanged', () => {
    expect(nextSessionSentence(forecastWith(8263), NOW)).toContain('8,263, unchanged from the last close.');
  });

  it('oldForecast_shouldCarryItsYear', () => {
    expect(nextSessionSentence(forecastWith(8271), LATER)).toContain('On Monday 17 August 1998 the');
  });

  it('stock_shouldHaveNoArticle', () => {
    expect(nameInSentence(COCA_COLA)).toBe('Coca-Cola');
    expect(nameInSentence(FTSE)).toBe('the FTSE 100');
  });
});

describe('the age of the data', () => {
  it('freshData_shouldNeedNoSentence', () => {
    expect(ageSentence('1998-08-14', NOW)).toBeNull();
  });

  it('oldData_shouldSayHowOld', () => {
    expect(ageSentence('1998-08-14', LATER)).toBe(
      'This is the forecast as seen from the evening of Friday 14 August 1998, 28 years ago.',
    );
  });
});

describe('the length of the history', () => {
  const forecast = forecastWith(8263);

  it('longHistory_shouldNeedNoSentence', () => {
    expect(shortHistorySentence(forecast)).toBeNull();
  });

  it('largeMove_shouldBeWarnedOf', () => {
    expect(largeMoveSentence(forecast, new Date('2026-11-28'))).toBeNull();
    const largeMove = { date: '2026-11-20', change: -0.61 };
    expect(plain(largeMoveSentence({ ...forecast, largeMove }, new Date('2026-11-28')))).toContain(
      'the close fell by 61 %. In a close-only history a split that was not adjusted for cannot be told from a real move',
    );
  });

  it('shortHistory_shouldSayWhatItCosts', () => {
    const shortHistory = { sessions: 180, widening: 0.1793 };
    expect(plain(shortHistorySentence({ ...forecast, shortHistory }))).toBe(
      'Only 180 sessions are known, so the ranges are up to 18 % wider.',
    );
  });
});
