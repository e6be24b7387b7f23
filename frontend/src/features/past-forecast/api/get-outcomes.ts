import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../api/client';
import { dataOf } from '../../../api/problem-error';

/** What happened after the as-of session of a forecast, as far as it has. */
export function outcomesQuery(symbol: string, asOf: string) {
  return queryOptions({
    queryKey: ['forecasts', symbol, asOf, 'outcomes'],
    queryFn: async ({ signal }) => {
      const params = { path: { symbol, asOf } };
      return (await dataOf(client.GET('/api/forecasts/{symbol}/{asOf}/outcomes', { params, signal })))
        .outcomes;
    },
  });
}
