import { queryOptions } from '@tanstack/react-query';
import { client } from './client';
import { dataOf } from './problem-error';

export function recordQuery(symbol: string) {
  return queryOptions({
    queryKey: ['forecasts', symbol, 'record'],
    queryFn: ({ signal }) =>
      dataOf(client.GET('/api/forecasts/{symbol}/record', { params: { path: { symbol } }, signal })),
  });
}
