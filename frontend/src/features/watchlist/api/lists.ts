import type { WatchlistImportOutcome, WatchlistSummary } from '../../../api/contract';
import { personalClient } from '../../../api/personal-client';
import { dataOf, doneOf } from '../../../api/problem-error';

/** The most symbols that the server takes at a time. */
const MOST_SYMBOLS = 200;

export function createList(name: string): Promise<WatchlistSummary> {
  return dataOf(personalClient.POST('/api/watchlists', { body: { name } }));
}

/** Renames a list, or moves it before another (null for the end). */
export function changeList(list: string, body: { name?: string; before?: string | null }): Promise<void> {
  return doneOf(personalClient.PUT('/api/watchlists/{list}', { params: { path: { list } }, body }));
}

export function deleteList(list: string): Promise<void> {
  return doneOf(personalClient.DELETE('/api/watchlists/{list}', { params: { path: { list } } }));
}

/** Adds what the symbols mean to a list, and says what became of each. */
export async function importSymbols(
  list: string,
  symbols: readonly string[],
): Promise<WatchlistImportOutcome> {
  const whole: WatchlistImportOutcome = { added: [], alreadyThere: [], unknown: [], leftOut: [] };
  for (let from = 0; from < symbols.length; from += MOST_SYMBOLS) {
    const body = { symbols: symbols.slice(from, from + MOST_SYMBOLS) };
    const part = await dataOf(
      personalClient.POST('/api/watchlists/{list}/import', { params: { path: { list } }, body }),
    );
    for (const kind of Object.keys(whole) as (keyof WatchlistImportOutcome)[])
      whole[kind].push(...part[kind]);
  }
  return whole;
}
