import type { Forecast, Instrument, MethodScore, Scores } from '../api/contract';
import { formatAge, formatDate, formatLongDate, isRecent } from '../format/dates';
import { changeOf, forecastFormat, formatPercent, formatSigned } from '../format/numbers';
import { intervalOf, medianOf } from './quantiles';

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
    `close between ${price(low)} and ${price(high)}; the middle of the forecast is ${price(median)}, ` +
    `${changeInWords(changeOf(lastClose, median))}.`
  );
}

/** Says how old the data is where it is old; null where it is fresh. */
export function ageSentence(asOf: string, now: Date): string | null {
  if (isRecent(asOf, now)) return null;
  return (
    `The newest data here ends on ${formatLongDate(asOf, now)}, ${formatAge(asOf, now)}: ` +
    'this is the forecast as seen from that evening.'
  );
}

/** Says how short the history is where ranges are wider for it; null where it is long enough. */
export function shortHistorySentence({ shortHistory }: Forecast): string | null {
  if (!shortHistory) return null;
  const { sessions, widening } = shortHistory;
  return `Only ${sessions} sessions are known: the ranges are up to ${formatPercent(Math.ceil(100 * widening) / 100)} wider for it.`;
}

/** So far from the last close only news of the lead market moves the middle of the next day. */
const MOVED = 0.002;

/** Exchanges that close when the lead market does have nothing to learn from it. */
const NEW_YORK = ['XNYS', 'XNAS'];

/** Says why the middle is off the last close where New York's later close has moved it; null where it has not. */
export function newsSentence(forecast: Forecast): string | null {
  const { instrument, asOf, lastClose, leadMarket, levels, horizons } = forecast;
  const [next] = horizons;
  if (next === undefined || leadMarket?.asOf !== asOf || NEW_YORK.includes(instrument.exchange)) return null;
  if (Math.abs(changeOf(lastClose, medianOf(levels, next.quantiles))) < MOVED) return null;
  return 'New York closed later: what the S&P 500 did that day moves the middle of this forecast.';
}

/** Says where a network is scored on sessions it may have learned from; null where it has seen none of them. */
export function trainingSentence(modelVersion: string, scores: Scores): string | null {
  const [, year, month, day] = /^[a-z]+-(\d{4})(\d{2})(\d{2})-/.exec(modelVersion) ?? [];
  const trainedUntil = `${year}-${month}-${day}`;
  if (year === undefined || scores.from > trainedUntil) return null;
  return (
    `The network was trained on prices up to ${formatDate(trainedUntil)}. It may have learned from ` +
    `${scores.to > trainedUntil ? 'some of these sessions' : 'these sessions'}, and may forecast new ones less well.`
  );
}

/** How the published ranges did at one horizon, against what they promise and against the naive forecast. */
export function qualitySentence(
  sessions: number,
  horizon: number,
  own: MethodScore,
  naive: MethodScore,
): string {
  const closes = horizon === 1 ? 'next-day closes' : `closes ${horizon} sessions ahead`;
  return (
    `In the last ${sessions} sessions the ${formatPercent(0.8)} ranges caught ${formatPercent(own.coverage80)} of ` +
    `${closes}, ${coverageInWords(own.coverage80, sessions, horizon)}, and scored ${skillInWords(naive.skill)}; ` +
    `${certaintyInWords(naive.dieboldMarianoT)}.`
  );
}

/** "2.1 % better than the naive forecast", and a negative skill as plainly. */
export function skillInWords(skill: number): string {
  const size = Math.abs(skill);
  if (size < 0.0005) return 'the same as the naive forecast';
  return `${formatPercent(size, 1)} ${skill > 0 ? 'better' : 'worse'} than the naive forecast`;
}

/**
 * Compares a coverage with the promised 80 %. Ranges several sessions ahead overlap, so that they hold only as many
 * independent trials as there are whole spans; chance is given the two standard errors of those.
 */
export function coverageInWords(coverage: number, sessions: number, horizon: number): string {
  const promised = `the promised ${formatPercent(0.8)}`;
  const gap = coverage - 0.8;
  if (Math.abs(gap) < 0.015) return `in line with ${promised}`;
  const chance = 2 * Math.sqrt((0.8 * 0.2 * horizon) / sessions);
  const direction = gap < 0 ? `short of ${promised}` : `more than ${promised}`;
  return Math.abs(gap) <= chance ? `${direction} by no more than chance allows` : direction;
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

function certaintyInWords(t: number | null): string {
  if (t === null) return 'whether that is chance cannot be said yet';
  const shown = `t = ${formatSigned(t, 1)}`;
  return Math.abs(t) > 2
    ? `chance alone would hardly make such a difference (${shown})`
    : `a difference this small can be chance (${shown})`;
}
