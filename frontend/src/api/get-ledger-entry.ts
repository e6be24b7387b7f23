import { queryOptions } from '@tanstack/react-query';
import { client } from './client';
import { dataOf } from './problem-error';

/** The forecast made as of a session, as it was published. */
export function ledgerEntryQuery(symbol: string, asOf: string) {
  return queryOptions({
    queryKey: ['forecasts', symbol, asOf],
    queryFn: ({ signal }) =>
      dataOf(client.GET('/api/forecasts/{symbol}/{asOf}', { params: { path: { symbol, asOf } }, signal })),
    // It never changes.
    staleTime: Number.POSITIVE_INFINITY,
  });
}
