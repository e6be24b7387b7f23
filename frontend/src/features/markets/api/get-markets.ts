import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../api/client';
import { dataOf } from '../../../api/problem-error';

export const marketsQuery = queryOptions({
  queryKey: ['markets'],
  queryFn: async ({ signal }) => (await dataOf(client.GET('/api/markets', { signal }))).markets,
  // Exchanges open and close while the page is open.
  refetchInterval: 60_000,
});
