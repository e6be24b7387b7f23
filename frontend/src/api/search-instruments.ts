import { queryOptions } from '@tanstack/react-query';
import { client } from './client';
import { dataOf } from './problem-error';

export const MAX_QUERY_LENGTH = 40;

export function searchQuery(text: string) {
  const query = text.trim().slice(0, MAX_QUERY_LENGTH);
  return queryOptions({
    queryKey: ['instruments', { query }],
    queryFn: async ({ signal }) =>
      (await dataOf(client.GET('/api/instruments', { params: { query: { query } }, signal }))).instruments,
    enabled: query !== '',
  });
}
