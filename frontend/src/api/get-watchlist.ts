import { queryOptions } from '@tanstack/react-query';

import type { WatchlistEntry, WatchlistSummary } from './contract';
import { personalClient } from './personal-client';
import { dataOf } from './problem-error';

/** The list that everybody has. */
export const MAIN_LIST = 'main';

/** What the keys of all lists' entries begin with. */
export const WATCHLIST_KEY = ['watchlist'];

/** What is on a list. */
export const watchlistQuery = (list: string) =>
  queryOptions({
    queryKey: [...WATCHLIST_KEY, list],
    queryFn: async ({ signal }): Promise<WatchlistEntry[]> =>
      (await dataOf(personalClient.GET('/api/watchlists/{list}', { params: { path: { list } }, signal })))
        .entries,
  });

/** The person's lists, and the symbols on each. */
export const watchlistsQuery = queryOptions({
  queryKey: ['watchlists'],
  queryFn: async ({ signal }): Promise<WatchlistSummary[]> =>
    (await dataOf(personalClient.GET('/api/watchlists', { signal }))).lists,
});
