import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../api/client';
import { dataOf } from '../../../api/problem-error';

/** More than the sessions of a year, which is the longest timeframe that they have to fill. */
const RECENT_BARS = 300;

/** The newest bars: all that most visits look at. */
export function historyQuery(symbol: string) {
  return queryOptions({
    queryKey: ['instruments', symbol, 'history'],
    queryFn: ({ signal }) => historyOf(symbol, { last: RECENT_BARS }, signal),
  });
}

/** Every bar there is. */
export function wholeHistoryQuery(symbol: string) {
  return queryOptions({
    queryKey: ['instruments', symbol, 'history', 'whole'],
    queryFn: ({ signal }) => historyOf(symbol, {}, signal),
  });
}

function historyOf(symbol: string, query: { last?: number }, signal: AbortSignal) {
  return dataOf(
    client.GET('/api/instruments/{symbol}/history', { params: { path: { symbol }, query }, signal }),
  );
}
