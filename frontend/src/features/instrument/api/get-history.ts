import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../api/client';
import { dataOf } from '../../../api/problem-error';

/** The full history at once: every timeframe of the chart is then a matter of zoom. */
export function historyQuery(symbol: string) {
  return queryOptions({
    queryKey: ['instruments', symbol, 'history'],
    queryFn: ({ signal }) =>
      dataOf(client.GET('/api/instruments/{symbol}/history', { params: { path: { symbol } }, signal })),
  });
}
