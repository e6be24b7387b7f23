import type { WatchlistEntry } from '../api/contract';
import type { Outlook } from './percent-scale';

type Watched = Pick<WatchlistEntry, 'quote' | 'forecast'>;

/** The forecast with the close it starts from; null where either is unknown or their days differ. */
export function outlookOf({ quote, forecast }: Watched): Outlook | null {
  return quote && forecast && quote.asOf === forecast.asOf
    ? { lastClose: quote.lastClose, nextDay: forecast.nextDay, nextWeek: forecast.nextWeek }
    : null;
}

/** Whether sessions have come since the forecast was made. */
export function isOverdue({ quote, forecast }: Watched): boolean {
  return quote !== null && forecast !== null && forecast.asOf < quote.asOf;
}
