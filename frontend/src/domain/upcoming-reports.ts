import type { Forecast, UpcomingReport } from '../api/contract';
import { formatLongDate, formatShortDate } from '../format/dates';
import { nameInSentence } from './forecast-sentences';

const TIMES: Record<UpcomingReport['time'], string> = {
  BEFORE_CLOSE: ', before the close',
  AFTER_CLOSE: ', after trading',
  UNKNOWN: '',
};

/** Says when the company reports within the forecast's sessions; null where it is not known to. */
export function reportsSentence({ instrument, reports }: Forecast, now: Date): string | null {
  const [next] = reports;
  if (next === undefined) return null;
  const name = nameInSentence(instrument);
  const day = formatLongDate(next.date, now);
  return next.basis === 'CALENDAR'
    ? `${name} reports on ${day}${TIMES[next.time]} (expected). The ranges that this can move are wider for it.`
    : `${name} is likely to report about ${day}, as it did a year before. The ranges that this can move are wider for it.`;
}

/** The report that comes on a session of a forecast, or between it and the one before. */
export function reportOn({ horizons, reports }: Forecast, date: string): UpcomingReport | undefined {
  return reports.find((report) => horizons.find((session) => session.date >= report.date)?.date === date);
}

/** "Thu 29 Oct, after trading", for a list. */
export function expectedReport({ date, time, basis }: UpcomingReport, now: Date): string {
  return `${formatShortDate(date, now)}${TIMES[time]}${basis === 'LAST_YEAR' ? ', as a year before' : ''}`;
}

/** "Reports after trading", for a row, or a date that is read out. */
export function reportInWords({ date, time, basis }: UpcomingReport, session: string): string {
  if (basis === 'LAST_YEAR') return 'Likely to report about now';
  if (date !== session) return 'Reported since the session before';
  return `Reports${TIMES[time].replace(',', '')}`;
}
