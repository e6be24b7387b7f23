import { expect, it } from 'vitest';
import { FORECASTS } from '../testing/fixtures/forecasts';
import { FTSE } from '../testing/fixtures/instruments';
import { quoteOf } from '../testing/fixtures/quotes';
import { standingOf } from './quote-standing';
import { closeSentence, eveningOf, nowSentence } from './todays-close';

const FORECAST = FORECASTS[FTSE.symbol] as NonNullable<(typeof FORECASTS)[string]>;
const EVENING = { levels: FORECAST.levels, quantiles: FORECAST.horizons[0]?.quantiles ?? [] };
const NOW = new Date();
const spaces = (text: string | null) => text?.replaceAll(/\s/g, ' ');

it('price_shouldBeSeenFromTheRangeOfTheEvening', () => {
  const inside = quoteOf(FORECAST, 0.5);
  const far = quoteOf(FORECAST, 0.5, FORECAST.lastClose * 1.1);

  expect(nowSentence(FORECAST, EVENING, inside, NOW)).toMatch(/^Now [\d,]+: inside the 80/);
  expect(nowSentence(FORECAST, EVENING, far, NOW)).toMatch(/^Now [\d,]+: above the 80/);
  expect(nowSentence(FORECAST, EVENING, quoteOf(FORECAST, 1), NOW)).toMatch(/^Last /);
});

it('rangeEnds_shouldBeInside', () => {
  expect(standingOf({ low: 1, high: 2 }, 1)).toBe('inside');
  expect(standingOf({ low: 1, high: 2 }, 2)).toBe('inside');
  expect(standingOf({ low: 1, high: 2 }, 0.99)).toBe('below');
  expect(standingOf({ low: 1, high: 2 }, 2.01)).toBe('above');
});

it('closeOfToday_shouldBeSaidWithItsChanceThenAndNow', () => {
  const sentence = spaces(closeSentence(FORECAST, EVENING, quoteOf(FORECAST, 0.5), NOW));
  expect(sentence).toContain('is 63 %; in the evening it was 5');
});

it('closeThatIsNotSaid_shouldBeNoSentence', () => {
  const { close: _close, ...without } = quoteOf(FORECAST, 0.5);
  expect(closeSentence(FORECAST, EVENING, without, NOW)).toBeNull();
  expect(closeSentence(FORECAST, EVENING, quoteOf(FORECAST, 1), NOW)).toBeNull();
});

it('forecastOfAnotherSession_shouldSayNothingOfThisOne', () => {
  expect(eveningOf(FORECAST, quoteOf(FORECAST, 0.5))).toEqual(EVENING);
  expect(eveningOf(FORECAST, { ...quoteOf(FORECAST, 0.5), session: '1990-01-02' })).toBeNull();
});

it('quoteThatNoneHasFollowed_shouldNotPassForThePriceOfNow', () => {
  const quote = quoteOf(FORECAST, 0.5);
  const later = (minutes: number) => new Date(new Date(quote.time).getTime() + minutes * 60_000);

  expect(nowSentence(FORECAST, EVENING, quote, later(24))).toMatch(/^Now /);
  expect(nowSentence(FORECAST, EVENING, quote, later(26))).toMatch(/^Last /);
  expect(closeSentence(FORECAST, EVENING, quote, later(26))).toBeNull();
  expect(nowSentence(FORECAST, EVENING, { ...quote, source: 'replay' }, later(200))).toMatch(/^Now /);
});
