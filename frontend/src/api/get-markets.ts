import { queryOptions } from '@tanstack/react-query';
import { client } from './client';
import { dataOf } from './problem-error';

/** The exchanges with their hours, where prices come from, and whether they are replayed. */
export const marketsQuery = queryOptions({
  queryKey: ['markets'],
  queryFn: ({ signal }) => dataOf(client.GET('/api/markets', { signal })),
});
