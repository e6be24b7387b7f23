import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../api/client';
import { dataOf } from '../../../api/problem-error';
import { daysBefore } from '../../../format/dates';

/** More than 60 sessions take, holidays included. */
const DAYS = 110;

/** The bars of the weeks up to a session. */
export function closesBeforeQuery(symbol: string, asOf: string) {
  const query = { from: daysBefore(asOf, DAYS), to: asOf };
  return queryOptions({
    queryKey: ['instruments', symbol, 'history', query],
    queryFn: async ({ signal }) => {
      const params = { path: { symbol }, query };
      return (await dataOf(client.GET('/api/instruments/{symbol}/history', { params, signal }))).bars;
    },
  });
}
