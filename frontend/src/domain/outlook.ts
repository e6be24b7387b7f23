import type { WatchlistEntry } from '../api/contract';
import type { Outlook } from './percent-scale';

type Watched = Pick<WatchlistEntry, 'quote' | 'forecast'>;

/** The forecast with the close it starts from; null where either is unknown or their days differ. */
export function outlookOf({ quote, forecast }: Watched): Outlook | null {
  return quote && forecast && quote.asOf === forecast.asOf
    ? { lastClose: quote.lastClose, nextDay: forecast.nextDay, nextWeek: forecast.nextWeek }
    : null;
}

/** Whether the prices of later sessions are there, so that a newer forecast can be made. */
export function isOverdue({ quote, forecast }: Watched): boolean {
  return quote !== null && forecast !== null && forecast.asOf < quote.asOf;
}

/** Whether the instrument has prices that nothing has been forecast from. */
export function isLacking(watched: Watched): boolean {
  return watched.quote !== null && (watched.forecast === null || isOverdue(watched));
}

/** Whether the instrument's exchange has closed since the forecast was made. */
export function isOutOfDate({
  forecast,
  lastSession,
}: Pick<WatchlistEntry, 'forecast' | 'lastSession'>): boolean {
  return forecast !== null && forecast.asOf < lastSession;
}
