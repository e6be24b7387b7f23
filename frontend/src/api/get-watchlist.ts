import { queryOptions } from '@tanstack/react-query';

import type { WatchlistEntry } from './contract';
import { personalClient } from './personal-client';
import { dataOf } from './problem-error';

export const watchlistQuery = queryOptions({
  queryKey: ['watchlist'],
  queryFn: async ({ signal }): Promise<WatchlistEntry[]> =>
    (await dataOf(personalClient.GET('/api/watchlist', { signal }))).entries,
});
