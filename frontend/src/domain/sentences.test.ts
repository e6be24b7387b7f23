import { describe, expect, it } from 'vitest';
import type { Forecast, MethodScore } from '../api/contract';
import { FORECASTS, LEVELS } from '../testing/fixtures/forecasts';
import { COCA_COLA, FTSE } from '../testing/fixtures/instruments';
import {
  ageSentence,
  coverageInWords,
  nameInSentence,
  newsSentence,
  nextSessionSentence,
  qualitySentence,
  shortHistorySentence,
  skillInWords,
} from './sentences';

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

function score(coverage80: number, skill = 0, dieboldMarianoT: number | null = null): MethodScore {
  return { method: 'LSTM', crps: 0.005, skill, coverage80, coverage95: 0.95, dieboldMarianoT };
}

describe('the news of New York', () => {
  const { asOf, leadMarket } = FORECASTS.FTSE as Forecast;

  it('middleFarFromTheClose_shouldBeExplained', () => {
    expect(newsSentence(forecastWith(8244))).toMatch(/^New York closed later: what the S&P 500 did/);
    expect(newsSentence(forecastWith(8282))).not.toBeNull();
  });

  it('middleNearTheClose_shouldNeedNoExplanation', () => {
    expect(newsSentence(forecastWith(8271))).toBeNull();
    expect(newsSentence(forecastWith(8255))).toBeNull();
  });

  it('instrumentOfNewYork_shouldNotBeSaidToHaveClosedEarlier', () => {
    expect(newsSentence({ ...forecastWith(8244), instrument: COCA_COLA })).toBeNull();
  });

  it('newYorkOfAnotherDayOrNone_shouldExplainNothing', () => {
    expect(leadMarket?.asOf).toBe(asOf);
    const before = { symbol: 'GSPC', inputSha256: 'ab'.repeat(32), asOf: '1998-08-13' };
    expect(newsSentence({ ...forecastWith(8244), leadMarket: before })).toBeNull();
    expect(newsSentence({ ...forecastWith(8244), leadMarket: null })).toBeNull();
  });
});

describe('the opening sentence', () => {
  it('forecast_shouldBeSaidAsARangeWithItsMiddle', () => {
    expect(plain(nextSessionSentence(forecastWith(8271), NOW))).toBe(
      'On Monday 17 August the FTSE 100 will most likely (80 %) close between 8,210 and 8,330; ' +
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
    expect(ageSentence('1998-08-14', LATER)).toContain('ends on Friday 14 August 1998, 28 years ago');
  });
});

describe('the length of the history', () => {
  const forecast = forecastWith(8263);

  it('longHistory_shouldNeedNoSentence', () => {
    expect(shortHistorySentence(forecast)).toBeNull();
  });

  it('shortHistory_shouldSayWhatItCosts', () => {
    const shortHistory = { sessions: 180, widening: 0.1793 };
    expect(plain(shortHistorySentence({ ...forecast, shortHistory }))).toBe(
      'Only 180 sessions are known: the ranges are up to 18 % wider for it.',
    );
  });
});

describe('the quality sentence', () => {
  it('betterForecast_shouldBeCalledBetter', () => {
    expect(plain(qualitySentence(250, 1, score(0.79), score(0.8, 0.021, 2.31)))).toBe(
      'In the last 250 sessions the 80 % ranges caught 79 % of next-day closes, in line with the promised 80 %, ' +
        'and scored 2.1 % better than the naive forecast; chance alone would hardly make such a difference (t = +2.3).',
    );
  });

  it('worseForecast_shouldBeCalledWorseAsPlainly', () => {
    expect(plain(qualitySentence(250, 20, score(0.5), score(0.8, -0.034, -1.2)))).toBe(
      'In the last 250 sessions the 80 % ranges caught 50 % of closes 20 sessions ahead, short of the promised 80 %, ' +
        'and scored 3.4 % worse than the naive forecast; a difference this small can be chance (t = −1.2).',
    );
  });

  it('unknownCertainty_shouldBeSaid', () => {
    expect(qualitySentence(250, 1, score(0.8), score(0.8, 0.01, null))).toContain('cannot be said yet');
  });

  it('skillThatRoundsToNothing_shouldBeTheSame', () => {
    expect(skillInWords(-0.0004)).toBe('the same as the naive forecast');
  });

  it.each([
    [0.812, 1, 'in line with the promised 80 %'],
    [0.75, 1, 'short of the promised 80 % by no more than chance allows'],
    [0.74, 1, 'short of the promised 80 %'],
    [0.86, 1, 'more than the promised 80 %'],
    [0.69, 20, 'short of the promised 80 % by no more than chance allows'],
  ])('coverage of %s over 250 sessions, %s ahead_shouldBe %s', (coverage, horizon, words) => {
    expect(plain(coverageInWords(coverage, 250, horizon))).toBe(words);
  });
});
