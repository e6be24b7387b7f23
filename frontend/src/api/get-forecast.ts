import { queryOptions } from '@tanstack/react-query';
import { client } from './client';
import type { Forecast } from './contract';
import { dataOf, dataOrNoneOf } from './problem-error';

/** The newest forecast; null while none has been made. */
export function forecastQuery(symbol: string) {
  return queryOptions({
    queryKey: ['forecasts', symbol],
    queryFn: ({ signal }): Promise<Forecast | null> =>
      dataOrNoneOf(client.GET('/api/forecasts/{symbol}', { params: { path: { symbol } }, signal })),
  });
}

/** Bypasses the browser's cache: for a forecast known to be newer. */
export function fetchNewestForecast(symbol: string): Promise<Forecast> {
  return dataOf(client.GET('/api/forecasts/{symbol}', { params: { path: { symbol } }, cache: 'no-cache' }));
}
