import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../api/client';
import { dataOf } from '../../../api/problem-error';

export const indicesQuery = queryOptions({
  queryKey: ['indices'],
  queryFn: async ({ signal }) => (await dataOf(client.GET('/api/indices', { signal }))).indices,
});
