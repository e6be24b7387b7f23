import { queryOptions } from '@tanstack/react-query';
import { client } from './client';
import type { Analytics } from './contract';
import { dataOrNoneOf } from './problem-error';

/** The statistics that come with the newest forecast of an instrument; null while none have been made. */
export function analyticsQuery(symbol: string) {
  return queryOptions({
    queryKey: ['analytics', symbol],
    queryFn: ({ signal }): Promise<Analytics | null> =>
      dataOrNoneOf(client.GET('/api/indices/{symbol}/analytics', { params: { path: { symbol } }, signal })),
  });
}
