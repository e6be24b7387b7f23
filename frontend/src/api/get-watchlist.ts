import { queryOptions } from '@tanstack/react-query';
import type { Entry } from '../features/watchlist/change';
import { personalClient } from './personal-client';
import { dataOf } from './problem-error';

export const watchlistQuery = queryOptions({
  queryKey: ['watchlist'],
  queryFn: async ({ signal }): Promise<Entry[]> =>
    (await dataOf(personalClient.GET('/api/watchlist', { signal }))).entries,
});
