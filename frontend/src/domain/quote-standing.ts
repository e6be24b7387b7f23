import type { LiveQuote } from '../api/contract';
import type { Interval } from './quantiles';

/** What is replayed: only open, extremes and close are known of a day, and not when its extremes were. */
export const REPLAY = 'replay';

/** Whether a price is inside a range, below or above it. */
export function standingOf({ low, high }: Interval, price: number): 'below' | 'inside' | 'above' {
  if (price < low) return 'below';
  return price > high ? 'above' : 'inside';
}

/** Quotes come each minute; where none has come for so long, their source or the stream is down. */
const SILENCE_MILLIS = 10 * 60_000;

/**
 * Whether a quote may pass for the price of now: its session goes on, and it is no older than its source is late. Of a
 * replayed day only four prices are known, each of which stands until the next.
 */
export function isOfNow({ elapsed, time, delay, source }: LiveQuote, marketNow: Date): boolean {
  if (elapsed >= 1) return false;
  const age = marketNow.getTime() - new Date(time).getTime();
  return source === REPLAY || age <= minutesOf(delay) * 60_000 + SILENCE_MILLIS;
}

/** The whole minutes of an ISO 8601 duration of hours, minutes and seconds; 0 where it is none. */
export function minutesOf(duration: string): number {
  const [, hours = 0, minutes = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:[\d.]+S)?$/.exec(duration) ?? [];
  return 60 * Number(hours) + Number(minutes);
}
