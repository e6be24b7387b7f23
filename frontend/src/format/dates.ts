import { dateTimeFormat } from './formats';
import { locales } from './locale';

const DAY = 86_400_000;
const RECENT_DAYS = 28;

export const HOUR_AND_MINUTE = { hour: '2-digit', minute: '2-digit' } as const;

/** An ISO date as the midnight UTC that begins it: sessions have no time of day. */
export function parseDate(isoDate: string): Date {
  return new Date(`${isoDate}T00:00:00Z`);
}

/** Whether the text is a date as sessions are named, such as 2015-08-21. */
export function isIsoDate(text: string): boolean {
  const date = parseDate(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** The date so many days earlier. */
export function daysBefore(isoDate: string, days: number): string {
  return new Date(parseDate(isoDate).getTime() - days * DAY).toISOString().slice(0, 10);
}

/** "Monday 17 August", with the year unless the date is recent. */
export function formatLongDate(isoDate: string, now: Date): string {
  return withWeekday(isoDate, { weekday: 'long', month: 'long', ...yearUnlessRecent(isoDate, now) });
}

/** "Mon 17 Aug", with the year unless the date is recent. */
export function formatShortDate(isoDate: string, now: Date): string {
  return withWeekday(isoDate, { weekday: 'short', month: 'short', ...yearUnlessRecent(isoDate, now) });
}

/** "17 Aug 1998". */
export function formatDate(isoDate: string): string {
  return dateFormat({ day: 'numeric', month: 'short', year: 'numeric' }).format(parseDate(isoDate));
}

/** "17 Aug": for a column whose year is given elsewhere. */
export function formatDayMonth(isoDate: string): string {
  return dateFormat({ day: 'numeric', month: 'short' }).format(parseDate(isoDate));
}

/** "Aug 1998". */
export function formatMonth(isoDate: string): string {
  return dateFormat({ month: 'short', year: 'numeric' }).format(parseDate(isoDate));
}

/** A time of day such as 13:00:00, by the clock it was given on. */
export function formatTime(isoTime: string): string {
  return dateFormat({ ...HOUR_AND_MINUTE, hour12: locales.hour12 }).format(
    new Date(`1970-01-01T${isoTime}Z`),
  );
}

/** "January". */
export function monthName(number: number): string {
  return dateFormat({ month: 'long' }).format(new Date(Date.UTC(2024, number - 1, 1)));
}

/** "J" for January: for an axis with all twelve. */
export function monthInitial(number: number): string {
  return monthName(number).charAt(0);
}

/** "Monday", by its number with Monday as 1. */
export function weekdayName(number: number): string {
  // The first of January 2024 was a Monday.
  return dateFormat({ weekday: 'long' }).format(new Date(Date.UTC(2024, 0, number)));
}

/** "Mon". */
export function weekdayShort(number: number): string {
  return weekdayName(number).slice(0, 3);
}

/** A moment, in the reader's own time zone. */
export function formatMoment(isoMoment: string): string {
  const format = dateTimeFormat({ dateStyle: 'long', timeStyle: 'short', hour12: locales.hour12 });
  return format.format(new Date(isoMoment));
}

/** True for a date of the last four weeks or later. */
export function isRecent(isoDate: string, now: Date): boolean {
  return daysSince(isoDate, now) <= RECENT_DAYS;
}

/** How long ago a date was: "28 years ago". */
export function formatAge(isoDate: string, now: Date): string {
  const days = daysSince(isoDate, now);
  const format = new Intl.RelativeTimeFormat(locales.dates, { numeric: 'always' });
  if (days >= 730) return format.format(-Math.floor(days / 365.25), 'year');
  if (days >= 61) return format.format(-Math.floor(days / 30.44), 'month');
  return format.format(-days, 'day');
}

function daysSince(isoDate: string, now: Date): number {
  return Math.floor((now.getTime() - parseDate(isoDate).getTime()) / DAY);
}

function yearUnlessRecent(isoDate: string, now: Date): Intl.DateTimeFormatOptions {
  return isRecent(isoDate, now) ? {} : { year: 'numeric' };
}

/** Where the day follows its weekday at once, some editions of the locale data put a comma between them. */
function withWeekday(isoDate: string, options: Intl.DateTimeFormatOptions): string {
  return dateFormat({ day: 'numeric', ...options })
    .format(parseDate(isoDate))
    .replace(/^(\p{L}+), (?=\d)/u, '$1 ');
}

function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return dateTimeFormat({ ...options, timeZone: 'UTC' });
}
