import type { Forecast, LiveQuote } from '../api/contract';
import { forecastFormat, formatPercent } from '../format/numbers';
import { chanceAbove } from './chance';
import { chanceInWords } from './chance-sentences';
import { intervalOf } from './quantiles';
import { isOfNow, standingOf } from './quote-standing';

/** Quantiles of one session's close. */
export interface CloseQuantiles {
  levels: readonly number[];
  quantiles: readonly number[];
}

/** What the evening's forecast said for the session of a quote; null where it is of another session. */
export function eveningOf(forecast: Forecast, quote: LiveQuote): CloseQuantiles | null {
  const [next] = forecast.horizons;
  return next?.date === quote.session ? { levels: forecast.levels, quantiles: next.quantiles } : null;
}

/** What the price of now makes of the close; null where nothing is said of it, or the price is not that of now. */
export function closeOf(quote: LiveQuote, marketNow: Date): CloseQuantiles | null {
  if (!quote.close || !isOfNow(quote, marketNow)) return null;
  return { levels: quote.close.levels, quantiles: quote.close.prices };
}

/** "Now 1,948: inside the 80 % range of 1,913 to 1,967 that was forecast for this close." */
export function nowSentence(
  forecast: Forecast,
  evening: CloseQuantiles,
  quote: LiveQuote,
  marketNow: Date,
): string {
  const price = forecastFormat(forecast.instrument, forecast.lastClose);
  const range = intervalOf(evening.levels, evening.quantiles, 0.8);
  return (
    `${isOfNow(quote, marketNow) ? 'Now' : 'Last'} ${price(quote.price)}: ${standingOf(range, quote.price)} the ${formatPercent(0.8)} ` +
    `range of ${price(range.low)} to ${price(range.high)} that was forecast for this close.`
  );
}

/** What the price of now makes of today's close; null where nothing is said of it. */
export function closeSentence(
  forecast: Forecast,
  evening: CloseQuantiles,
  quote: LiveQuote,
  marketNow: Date,
): string | null {
  const close = closeOf(quote, marketNow);
  if (close === null || quote.chanceAbovePreviousClose === undefined) return null;
  const { instrument, lastClose } = forecast;
  const price = forecastFormat(instrument, lastClose);
  const range = intervalOf(close.levels, close.quantiles, 0.8);
  return (
    `From here it will most likely (${formatPercent(0.8)}) close between ${price(range.low)} and ${price(range.high)}. ` +
    `The chance to close above the last close of ${price(lastClose)} is ${chanceInWords(quote.chanceAbovePreviousClose)}; ` +
    `in the evening it was ${chanceInWords(chanceAbove(evening.levels, evening.quantiles)(lastClose))}.`
  );
}
