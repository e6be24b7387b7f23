import type { Forecast } from '../api/contract';
import { formatDate, formatLongDate } from '../format/dates';
import { forecastFormat, formatPercent } from '../format/numbers';
import { HORIZONS } from './horizons';
import { rangeInWords } from './range-words';
import type { SettledSession } from './settled';

/** What became of a forecast one, five and twenty sessions ahead, as far as it is known. */
export function outcomeSentence(forecast: Forecast, sessions: readonly SettledSession[], now: Date): string {
  const [next] = sessions;
  if (next === undefined) return '';
  const price = forecastFormat(forecast.instrument, forecast.lastClose);
  const range = `the ${formatPercent(0.8)} range of ${rangeInWords(next.range80, price)}`;
  if (next.close === null) {
    return `Its first session, ${formatLongDate(next.date, now)}, is still to come: ${range} was said for it.`;
  }
  const place = next.inside80 ? 'inside' : 'outside';
  return `The next close, ${price(next.close)}, was ${place} ${range}${laterInWords(sessions)}.`;
}

/** "; the close 5 sessions ahead was inside its range, and the one 20 ahead is still to come" */
function laterInWords(sessions: readonly SettledSession[]): string {
  const [week, month] = HORIZONS.slice(1).flatMap(
    (wanted) => sessions.find(({ horizon }) => horizon === wanted) ?? [],
  );
  if (week === undefined || month === undefined) return '';
  if (week.inside80 === month.inside80) {
    return `; the closes ${week.horizon} and ${month.horizon} sessions ahead ${fateOf(week, 'plural')}`;
  }
  return (
    `; the close ${week.horizon} sessions ahead ${fateOf(week, 'singular')}, ` +
    `and the one ${month.horizon} ahead ${fateOf(month, 'singular')}`
  );
}

function fateOf({ inside80 }: SettledSession, number: 'singular' | 'plural'): string {
  const [is, was, its] = number === 'singular' ? ['is', 'was', 'its range'] : ['are', 'were', 'their ranges'];
  if (inside80 === null) return `${is} still to come`;
  return `${was} ${inside80 ? 'inside' : 'outside'} ${its}`;
}

/** "14 of its 20 closes were inside the 80 % range said for them." Null while there is at most one. */
export function countSentence(sessions: readonly SettledSession[]): string | null {
  const closed = sessions.filter(({ close }) => close !== null);
  if (closed.length < 2) return null;
  const inside = closed.filter(({ inside80 }) => inside80).length;
  const which =
    closed.length === sessions.length ? `its ${closed.length} closes` : `the ${closed.length} closes so far`;
  return `In all, ${inside} of ${which} were inside the ${formatPercent(0.8)} range said for them.`;
}

/** Says where sessions had closed before the forecast was made, so that they do not count; null where none had. */
export function lateSentence({ madeAt }: Forecast, sessions: readonly SettledSession[]): string | null {
  const made = madeAt.slice(0, 10);
  const late = sessions.filter(({ date, close }) => close !== null && date < made).length;
  if (late === 0) return null;
  const which = late === 1 ? 'one of these sessions' : `${late} of these sessions`;
  return (
    `It was made on ${formatDate(made)}, when ${which} had already closed. ` +
    'Only a forecast made before the close can be right or wrong, so these do not count in the record.'
  );
}
