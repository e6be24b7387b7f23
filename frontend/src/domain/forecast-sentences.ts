import type { Forecast, Instrument } from '../api/contract';
import { formatAge, formatDate, formatLongDate, isRecent } from '../format/dates';
import { changeOf, forecastFormat, formatPercent } from '../format/numbers';
import { inputOf } from './forecast-inputs';
import { intervalOf, medianOf } from './quantiles';
import { movesInWords } from './range-words';
import { REPORT_TIMES } from './upcoming-reports';

/** The sentence an instrument opens with: where it will most likely close next. */
export function nextSessionSentence(forecast: Forecast, now: Date): string {
  const { instrument, levels, lastClose } = forecast;
  const [next] = forecast.horizons;
  if (next === undefined) return '';
  const { low, high } = intervalOf(levels, next.quantiles, 0.8);
  const median = medianOf(levels, next.quantiles);
  const price = forecastFormat(instrument, lastClose);
  return (
    `On ${formatLongDate(next.date, now)} ${nameInSentence(instrument)} will most likely (${formatPercent(0.8)}) ` +
    `close between ${price(low)} and ${price(high)} (${movesInWords({ low, high }, lastClose)}); the middle of the forecast is ${price(median)}, ` +
    `${changeInWords(changeOf(lastClose, median))}.`
  );
}

/** Says how old a forecast is where it is old; null where it is fresh. */
export function ageSentence(asOf: string, now: Date): string | null {
  if (isRecent(asOf, now)) return null;
  return `This is the forecast as seen from the evening of ${formatLongDate(asOf, now)}, ${formatAge(asOf, now)}.`;
}

/** Says on which day the prices have ended. */
export function pricesEndSentence(instrument: Instrument, pricesEnd: string): string {
  return `Prices of ${nameInSentence(instrument)} end on ${formatDate(pricesEnd)}.`;
}

/** Says how short the history is where ranges are wider for it; null where it is long enough. */
export function shortHistorySentence({ shortHistory }: Forecast): string | null {
  if (!shortHistory) return null;
  const { sessions, widening } = shortHistory;
  return (
    `Only ${sessions} sessions are known, so the ranges are up to ` +
    `${formatPercent(Math.ceil(100 * widening) / 100)} wider.`
  );
}

/** Warns of a move that may be a split which a close-only history does not show; null where there is none. */
export function largeMoveSentence({ largeMove }: Forecast, now: Date): string | null {
  if (!largeMove) return null;
  const { date, change } = largeMove;
  return (
    `Be careful: on ${formatLongDate(date, now)} the close ${change < 0 ? 'fell' : 'rose'} by ` +
    `${formatPercent(Math.abs(change))}. In a close-only history a split that was not adjusted for cannot be told from ` +
    'a real move, so these ranges may be far too wide.'
  );
}

/** Says when the company reports within the forecast's sessions; null where it is not known to. */
export function reportsSentence({ instrument, reports }: Forecast, now: Date): string | null {
  const [next] = reports;
  if (next === undefined) return null;
  const name = nameInSentence(instrument);
  const day = formatLongDate(next.date, now);
  return next.basis === 'CALENDAR'
    ? `${name} reports on ${day}${REPORT_TIMES[next.time]} (expected). The ranges that this can move are wider for it.`
    : `${name} is likely to report about ${day}, as it did a year before. The ranges that this can move are wider for it.`;
}

/** Only the lead market moves the middle of the next day this far from the last close. */
const MOVED = 0.002;

/** Exchanges that close together with the lead market learn nothing from it. */
const NEW_YORK = ['XNYS', 'XNAS'];

/** Says why the middle is off the last close where New York's later close has moved it; null where it has not. */
export function overnightNewsSentence(forecast: Forecast): string | null {
  const { instrument, asOf, lastClose, levels, horizons } = forecast;
  const lead = inputOf(forecast, 'LEAD_INDEX');
  const [next] = horizons;
  if (next === undefined || lead?.asOf !== asOf || NEW_YORK.includes(instrument.exchange)) return null;
  if (Math.abs(changeOf(lastClose, medianOf(levels, next.quantiles))) < MOVED) return null;
  const fund = inputOf(forecast, 'COUNTRY_FUND')?.asOf === asOf;
  return `New York closed later: what the S&P 500 ${fund ? 'and a fund of these shares ' : ''}did there that day moves the middle of this forecast.`;
}

/** "the FTSE 100", but "Coca-Cola". */
export function nameInSentence({ kind, name }: Instrument): string {
  return kind === 'INDEX' ? `the ${name}` : name;
}

function changeInWords(change: number): string {
  const percent = formatPercent(Math.abs(change), 1);
  if (percent === formatPercent(0, 1)) return 'unchanged from the last close';
  return `${percent} ${change > 0 ? 'up' : 'down'}`;
}
