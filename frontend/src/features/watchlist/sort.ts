import { changeOf } from '../../format/numbers';
import type { Entry } from './change';

export const SORTS = ['own', 'name', 'change', 'range'] as const;

export type Sort = (typeof SORTS)[number];

export function parseSort(text: string | null): Sort {
  return SORTS.find((sort) => sort === text) ?? 'own';
}

/** Names from A, the largest rise and the widest range first; what cannot be compared comes last. */
export function sorted(entries: readonly Entry[], sort: Sort): readonly Entry[] {
  switch (sort) {
    case 'own':
      return entries;
    case 'name':
      return entries.toSorted((a, b) => a.instrument.name.localeCompare(b.instrument.name));
    case 'change':
      return entries.toSorted((a, b) => changeOfEntry(b) - changeOfEntry(a));
    case 'range':
      return entries.toSorted((a, b) => widthOf(b) - widthOf(a));
  }
}

// Minus infinity would make differences of two such entries not a number.
const LAST = -Number.MAX_VALUE / 4;

function changeOfEntry({ quote }: Entry): number {
  return quote ? changeOf(quote.previousClose, quote.lastClose) : LAST;
}

/** The width of the next day's range, relative to its middle. */
function widthOf({ forecast }: Entry): number {
  if (!forecast) return LAST;
  const { low80, median, high80 } = forecast.nextDay;
  return (high80 - low80) / median;
}
