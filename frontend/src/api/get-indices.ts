import { queryOptions } from '@tanstack/react-query';
import { client } from './client';
import { dataOf } from './problem-error';

export const indicesQuery = queryOptions({
  queryKey: ['indices'],
  queryFn: async ({ signal }) => (await dataOf(client.GET('/api/indices', { signal }))).indices,
});
