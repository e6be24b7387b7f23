import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { forecastQuery } from '../api/get-forecast';
import { indicesQuery } from '../api/get-indices';
import { maySymbolBe } from '../domain/instrument-path';
import { historyQuery } from '../features/instrument/api/get-history';
import { instrumentQuery } from '../features/instrument/api/get-instrument';
import { LEAD } from '../features/overview/lead-index';
import { pooledRecordQuery } from '../features/record/api/get-pooled-record';

/**
 * What the pages ask for first. A loader only starts its requests: no page waits for them with its code, and it is the
 * page that shows what has failed.
 */
export function loadersOf(queries: QueryClient) {
  return {
    overview() {
      void queries.prefetchQuery(indicesQuery);
      void queries.prefetchQuery(forecastQuery(LEAD));
      return null;
    },
    instrument({ params: { symbol = '' } }: LoaderFunctionArgs) {
      void queries.prefetchQuery(instrumentQuery(symbol));
      if (!maySymbolBe(symbol)) return null;
      void queries.prefetchQuery(forecastQuery(symbol));
      void queries.prefetchQuery(historyQuery(symbol));
      return null;
    },
    record() {
      void queries.prefetchQuery(pooledRecordQuery);
      return null;
    },
  };
}
