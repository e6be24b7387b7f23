import type { Analytics, PricePosition, RangeWidth, ReturnShape } from '../api/contract';
import { formatDate } from '../format/dates';
import { formatCount, formatPercent, formatSignedPercent } from '../format/numbers';
import { horizonInWords } from './horizons';

/** "next day's", "next week's", "next month's": what the ranges of 1, 5 and 20 sessions are called. */
export function rangeName(horizon: number): string {
  return horizon === 1 ? 'next day' : horizon === 5 ? 'next week' : 'next month';
}

/** How wide the next day's range is, and whether that is much. */
export function widthSentence({ horizon, width, percentile, count }: RangeWidth): string {
  const size = `The ${rangeName(horizon)}’s ${formatPercent(0.8)} range is ${formatPercent(width, 1)} wide`;
  return percentile === null
    ? `${size}; there are too few sessions yet to say whether that is much.`
    : `${size}, wider than ${formatPercent(percentile)} of those of the last five years (n = ${formatCount(count)}).`;
}

/** How far below its high a price is. */
export function drawdownSentence({ drawdown }: PricePosition): string {
  const { depth, highDate, sessions, deeper, count } = drawdown;
  if (sessions === 0) return 'The last close is the highest there has been.';
  return (
    `${formatPercent(-depth, 1)} below the highest close, of ${formatDate(highDate)}, and ${sessionsInWords(sessions)} ` +
    `under it since. So far below its high, or farther, were ${formatPercent(deeper)} of its ${formatCount(count)} sessions.`
  );
}

/** Where in the range of 52 weeks a price is. */
export function yearSentence({ year }: PricePosition): string {
  return `${formatPercent(year.place)} of the way from the lowest close of 52 weeks to the highest (n = ${formatCount(year.count)}).`;
}

/** On which side of its mean of 200 sessions a price is, and for how long; null where there are too few. */
export function averageSentence({ average }: PricePosition): string | null {
  if (average === null) return null;
  const { distance, sessions } = average;
  const side = distance < 0 ? 'below' : 'above';
  return `${formatPercent(Math.abs(distance), 1)} ${side} the mean of the last 200 closes, for ${sessionsInWords(sessions)} in a row.`;
}

/** What the ends of the forecast are, and what they have usually been. */
export function shapeSentence({ horizon, count, forecast, history }: ReturnShape): string {
  const ends = ({ low95, high95 }: ReturnShape['forecast']) =>
    `below ${formatSignedPercent(low95)} and above ${formatSignedPercent(high95)}`;
  return (
    `The forecast of the close ${horizonInWords(horizon)} gives a chance of ${formatPercent(0.025, 1)} each to changes ` +
    `${ends(forecast)}. Of the changes of the last five years that share was ${ends(history)} ` +
    `(n = ${formatCount(count)}, overlapping).`
  );
}

/** What is known of the days on which the exchange is closed. */
export function calendarSentence({ holidaysKnown, until }: Analytics['calendar']): string {
  return holidaysKnown
    ? `Holidays and half days of the exchange up to ${formatDate(until)}.`
    : 'The holidays of this exchange are not known: some of these days may have no session.';
}

function sessionsInWords(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'session' : 'sessions'}`;
}
