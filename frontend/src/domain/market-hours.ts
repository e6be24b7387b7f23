import type { Market } from '../api/contract';
import { HOUR_AND_MINUTE } from '../format/dates';
import { formatCountdown } from '../format/durations';
import { dateTimeFormat } from '../format/formats';
import { locales } from '../format/locale';

export interface MarketStatus {
  open: boolean;
  /** "closes in 2 h 13 min" */
  countdown: string;
  /** When that is on the reader's clock: "Mon 16:30". */
  when: string;
}

/** An exchange at a moment; it may have opened or closed since the server was asked. */
export function statusAt(market: Market, now: Date, timeZone?: string): MarketStatus {
  const nextOpen = new Date(market.nextOpen);
  const nextClose = new Date(market.nextClose);
  const open = market.open ? now < nextClose : now >= nextOpen && now < nextClose;
  const next = open ? nextClose : nextOpen;
  return {
    open,
    countdown: `${open ? 'closes' : 'opens'} in ${formatCountdown(now, next)}`,
    when: clock(next, { weekday: 'short', timeZone }),
  };
}

/** Whether a session of the exchange has closed, by its own calendar: the sessions before the next to close have. */
export function hasClosed(session: string, { nextClose }: Market): boolean {
  // The time is in the exchange's own offset, so its date is that of the session.
  return session < nextClose.slice(0, 10);
}

/** Parts of a day, as shares of it. */
export interface DayPart {
  from: number;
  to: number;
}

/** When the exchange's session is on the reader's clock; a span over midnight is two parts. */
export function hoursOf({ session }: Market, timeZone?: string): DayPart[] {
  return session.flatMap(({ open, close }) => {
    const from = dayShare(new Date(open), timeZone);
    const to = dayShare(new Date(close), timeZone);
    if (from < to) return [{ from, to }];
    return [
      { from: 0, to },
      { from, to: 1 },
    ].filter((part) => part.to > part.from);
  });
}

/** How much of the reader's day has passed at a moment. */
export function dayShare(moment: Date, timeZone?: string): number {
  const parts = dateTimeFormat({ ...HOUR_AND_MINUTE, hourCycle: 'h23', timeZone }).formatToParts(moment);
  const partOf = (wanted: string) => Number(parts.find(({ type }) => type === wanted)?.value ?? 0);
  return (partOf('hour') + partOf('minute') / 60) / 24;
}

/** "14:17", or with what else is asked for. */
export function clock(moment: Date, more: Intl.DateTimeFormatOptions = {}): string {
  return dateTimeFormat({ ...HOUR_AND_MINUTE, hour12: locales.hour12, ...more }).format(moment);
}
