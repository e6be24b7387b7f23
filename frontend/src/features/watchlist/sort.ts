import type { Entry } from './change';
import { COLUMNS, type Column, type ColumnId } from './columns';

/** By a column, names from A and the largest number first unless reversed; null is the person's own order. */
export type Sort = { by: ColumnId; reversed: boolean } | null;

/** The order that an address names: a column, after a minus reversed. */
export function parseSort(text: string | null): Sort {
  const reversed = text?.startsWith('-') ?? false;
  const column = COLUMNS.find(({ id }) => id === (reversed ? text?.slice(1) : text));
  return column ? { by: column.id, reversed } : null;
}

export function sortText(sort: Sort): string | null {
  return sort && `${sort.reversed ? '-' : ''}${sort.by}`;
}

/** What a press on a column's heading makes of the order. */
export function pressed(sort: Sort, by: ColumnId): Sort {
  return { by, reversed: sort?.by === by && !sort.reversed };
}

/** The entries in an order; what cannot be compared comes last in either direction. */
export function sorted(entries: readonly Entry[], sort: Sort): readonly Entry[] {
  const column = COLUMNS.find(({ id }) => id === sort?.by);
  return sort && column ? entries.toSorted((a, b) => compare(a, b, column, sort.reversed)) : entries;
}

function compare(a: Entry, b: Entry, { sortedBy }: Column, reversed: boolean): number {
  const [first, second] = [sortedBy(a), sortedBy(b)];
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  const ascending = typeof first === 'string' ? first.localeCompare(String(second)) : Number(second) - first;
  return reversed ? -ascending : ascending;
}
