import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../api/client';
import { dataOf } from '../../../api/problem-error';

export function instrumentQuery(symbol: string) {
  return queryOptions({
    queryKey: ['instruments', symbol],
    queryFn: ({ signal }) =>
      dataOf(client.GET('/api/instruments/{symbol}', { params: { path: { symbol } }, signal })),
  });
}
