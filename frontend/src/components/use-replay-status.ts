import { type QueryClient, QueryObserver, useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { type ReplayStatus, replayQuery } from '../api/replay';

type ReplayObserver = QueryObserver<ReplayStatus | null>;

const observers = new WeakMap<QueryClient, ReplayObserver>();

/**
 * The replay that this site runs in; null where its prices are those of today, undefined while that is not known. Dozens of
 * parts of a page look at market time, so they share one observer of the query: one of its own for each takes a phone longer
 * than to draw them.
 */
export function useReplayStatus(): ReplayStatus | null | undefined {
  const observer = observerOf(useQueryClient());
  const subscribe = useCallback((changed: () => void) => observer.subscribe(changed), [observer]);
  return useSyncExternalStore(subscribe, () => observer.getCurrentResult().data);
}

function observerOf(client: QueryClient): ReplayObserver {
  const known = observers.get(client);
  if (known) return known;
  const observer: ReplayObserver = new QueryObserver(client, replayQuery);
  observers.set(client, observer);
  return observer;
}
