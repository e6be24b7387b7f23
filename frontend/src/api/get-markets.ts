import { queryOptions } from '@tanstack/react-query';
import { client } from './client';
import { dataOf } from './problem-error';

/** The exchanges with their hours, and where prices come from. */
export const marketsQuery = queryOptions({
  queryKey: ['markets'],
  queryFn: ({ signal }) => dataOf(client.GET('/api/markets', { signal })),
});
