import type { Forecast, UpcomingReport } from '../api/contract';
import { formatShortDate } from '../format/dates';

/** When on its day a report comes, as the end of a sentence. */
export const REPORT_TIMES: Record<UpcomingReport['time'], string> = {
  BEFORE_CLOSE: ', before the close',
  AFTER_CLOSE: ', after trading',
  UNKNOWN: '',
};

/** The report that comes on a session of a forecast, or between it and the one before. */
export function reportOn({ horizons, reports }: Forecast, date: string): UpcomingReport | undefined {
  return reports.find((report) => horizons.find((session) => session.date >= report.date)?.date === date);
}

/** "Thu 29 Oct, after trading", for a list. */
export function expectedReport({ date, time, basis }: UpcomingReport, now: Date): string {
  return `${formatShortDate(date, now)}${REPORT_TIMES[time]}${basis === 'LAST_YEAR' ? ', as a year before' : ''}`;
}

/** "Reports after trading", for a row, or a date that is read out. */
export function reportInWords({ date, time, basis }: UpcomingReport, session: string): string {
  if (basis === 'LAST_YEAR') return 'Likely to report about now';
  if (date !== session) return 'Reported since the session before';
  return `Reports${REPORT_TIMES[time].replace(',', '')}`;
}
