import type { Market } from '../api/contract';
import { HOUR_AND_MINUTE } from '../format/dates';
import { formatCountdown } from '../format/durations';
import { locales } from '../format/locale';

export interface MarketStatus {
  open: boolean;
  /** "closes in 2 h 13 min" */
  countdown: string;
  /** When that is on the exchange's own clock: "Mon 16:30". */
  when: string;
  /** What that clock says now: "14:17". */
  localTime: string;
}

/** An exchange at a moment; it may have opened or closed since the server was asked. */
export function statusAt(market: Market, now: Date): MarketStatus {
  const nextOpen = new Date(market.nextOpen);
  const nextClose = new Date(market.nextClose);
  const open = market.open ? now < nextClose : now >= nextOpen && now < nextClose;
  const next = open ? nextClose : nextOpen;
  return {
    open,
    countdown: `${open ? 'closes' : 'opens'} in ${formatCountdown(now, next)}`,
    when: clock(next, market.timeZone, { weekday: 'short' }),
    localTime: clock(now, market.timeZone, {}),
  };
}

/** Whether a session of the exchange has closed, by its own calendar: the sessions before the next to close have. */
export function hasClosed(session: string, { nextClose }: Market): boolean {
  // The time is in the exchange's own offset, so its date is that of the session.
  return session < nextClose.slice(0, 10);
}

function clock(moment: Date, timeZone: string, more: Intl.DateTimeFormatOptions): string {
  const { dates, hour12 } = locales;
  return new Intl.DateTimeFormat(dates, { ...HOUR_AND_MINUTE, hour12, timeZone, ...more }).format(moment);
}
