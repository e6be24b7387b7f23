import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../api/client';
import { dataOf } from '../../../api/problem-error';

/** The API lists no more than these. */
export const LONGEST_LIST = 2000;

export const directoryQuery = queryOptions({
  queryKey: ['directory'],
  queryFn: async ({ signal }) => (await dataOf(client.GET('/api/instruments', { signal }))).instruments,
});
