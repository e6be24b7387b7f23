import type { Entry } from '../features/watchlist/change';
import type { Outlook } from './reach';

/** The forecast with the close it is to be seen from; null where either is not known or they are of different days. */
export function outlookOf({ quote, forecast }: Entry): Outlook | null {
  return quote && forecast && quote.asOf === forecast.asOf
    ? { lastClose: quote.lastClose, nextDay: forecast.nextDay, nextWeek: forecast.nextWeek }
    : null;
}

/** Whether sessions have come since the forecast was made. */
export function isOverdue({ quote, forecast }: Entry): boolean {
  return quote !== null && forecast !== null && forecast.asOf < quote.asOf;
}
