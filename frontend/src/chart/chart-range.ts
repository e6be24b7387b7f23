import type { Reading } from './readings';

export const CHART_RANGES = ['Forecast', '1M', '3M', '6M', '1Y', '5Y', 'Max'] as const;
export type ChartRange = (typeof CHART_RANGES)[number];

export const DEFAULT_RANGE: ChartRange = 'Forecast';

/** How many closes are shown before the fan where the forecast is what is looked at. */
const BEFORE_FORECAST = 60;

const MONTHS: Record<Exclude<ChartRange, 'Forecast' | 'Max'>, number> = {
  '1M': 1,
  '3M': 3,
  '6M': 6,
  '1Y': 12,
  '5Y': 60,
};

/** The range a URL names; anything else is the default. */
export function parseRange(text: string | null): ChartRange {
  return CHART_RANGES.find((range) => range === text) ?? DEFAULT_RANGE;
}

/** The first reading to show: that many months of history before the last bar; the forecast always shows. */
export function firstVisible(readings: readonly Reading[], range: ChartRange): number {
  const place = readings.findLastIndex(({ kind }) => kind === 'bar');
  const last = readings[place];
  if (range === 'Max' || last === undefined) return 0;
  if (range === 'Forecast') return Math.max(0, place + 1 - BEFORE_FORECAST);
  const start = monthsBefore(last.date, MONTHS[range]);
  return Math.max(
    0,
    readings.findIndex(({ date }) => date >= start),
  );
}

/** The same day some months earlier, or that month's last day where it is shorter. */
export function monthsBefore(isoDate: string, months: number): string {
  const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(day, lastOfMonth))).toISOString().slice(0, 10);
}

/** A span of the chart made so many times as long, around a place in it. */
export function zoomed({ from, to }: { from: number; to: number }, factor: number, around: number) {
  return { from: around - (around - from) * factor, to: around + (to - around) * factor };
}

/** How far a span of the chart must move to show a place whole; 0 where it already does. */
export function shiftToShow({ from, to }: { from: number; to: number }, place: number): number {
  return Math.min(0, place - 0.5 - from) || Math.max(0, place + 0.5 - to);
}
