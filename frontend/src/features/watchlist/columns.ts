import { isOutOfDate, outlookOf } from '../../domain/outlook';
import { changeOf } from '../../format/numbers';
import type { Entry } from './change';

export type ColumnId =
  | 'name'
  | 'close'
  | 'change'
  | 'now'
  | 'outcome'
  | 'range'
  | 'week'
  | 'width'
  | 'course';

export interface Column {
  id: ColumnId;
  title: string;
  /** The title at more length. */
  words: string;
  /** Says nothing while the forecast is out of date. */
  ofForecast?: true;
  /** What the column is sorted by; null where the entry has nothing to compare, which comes last. */
  sortedBy: (entry: Entry) => string | number | null;
}

/** What a row of the compact table can show, the instrument's name always. */
export const COLUMNS: readonly Column[] = [
  { id: 'name', title: 'Name', words: 'the instrument', sortedBy: ({ instrument }) => instrument.name },
  { id: 'close', title: 'Close', words: 'the last close', sortedBy: ({ quote }) => quote?.lastClose ?? null },
  {
    id: 'change',
    title: 'Change',
    words: 'from the close before',
    sortedBy: ({ quote }) => quote && changeOf(quote.previousClose, quote.lastClose),
  },
  {
    id: 'now',
    title: 'Now',
    words: 'the price while a session goes on, and its change from the last close',
    sortedBy: ({ now, quote }) => (now && quote ? changeOf(quote.lastClose, now.price) : null),
  },
  {
    id: 'outcome',
    title: 'Outcome',
    words: 'whether the last closes were inside their ranges',
    sortedBy: surpriseOf,
  },
  {
    id: 'range',
    title: 'Next day',
    words: 'the 80 % range of the next close',
    ofForecast: true,
    sortedBy: (entry) => widthOf(entry, 'nextDay'),
  },
  {
    id: 'week',
    title: 'Next week',
    words: 'the 80 % range of the close in a week',
    ofForecast: true,
    sortedBy: (entry) => widthOf(entry, 'nextWeek'),
  },
  {
    id: 'width',
    title: 'Width',
    words: 'the share of five years’ ranges that were narrower',
    ofForecast: true,
    sortedBy: (entry) => (isCurrent(entry) ? entry.widthPercentile : null),
  },
  {
    id: 'course',
    title: 'Course',
    words: 'the last closes as a line',
    sortedBy: ({ quote }) => quote && changeOf(quote.sparkline[0] ?? quote.lastClose, quote.lastClose),
  },
];

/** Whether the entry's ranges are of sessions to come. */
export function isCurrent(entry: Entry): boolean {
  return outlookOf(entry) !== null && !isOutOfDate(entry);
}

/** How far from its middle the last close was, those outside of the range first. */
function surpriseOf({ record }: Entry): number | null {
  if (!record) return null;
  const { inside80, pit = 0.5 } = record.last;
  return (inside80 ? 0 : 1) + Math.abs(pit - 0.5);
}

/** The width of a range, relative to its middle. */
function widthOf(entry: Entry, horizon: 'nextDay' | 'nextWeek'): number | null {
  if (!entry.forecast || !isCurrent(entry)) return null;
  const { low80, median, high80 } = entry.forecast[horizon];
  return (high80 - low80) / median;
}
