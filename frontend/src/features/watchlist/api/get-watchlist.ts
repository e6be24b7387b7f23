import { queryOptions } from '@tanstack/react-query';
import { personalClient } from '../../../api/personal-client';
import { dataOf } from '../../../api/problem-error';
import type { Entry } from '../change';

export const watchlistQuery = queryOptions({
  queryKey: ['watchlist'],
  queryFn: async ({ signal }): Promise<Entry[]> =>
    (await dataOf(personalClient.GET('/api/watchlist', { signal }))).entries,
});
