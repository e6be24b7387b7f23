import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../api/client';
import { dataOf } from '../../../api/problem-error';

export function forecastQuery(symbol: string) {
  return queryOptions({
    queryKey: ['forecasts', symbol],
    queryFn: ({ signal }) =>
      dataOf(client.GET('/api/forecasts/{symbol}', { params: { path: { symbol } }, signal })),
  });
}
