import { useMutation, useMutationState, useQuery, useQueryClient } from '@tanstack/react-query';
import { watchlistQuery } from '../../api/get-watchlist';
import { isOverdue } from '../../domain/outlook';
import { useSession } from '../../session/session';
import { sendChange } from './api/send-change';
import { applyChange, type Change, type Entry } from './change';

const CHANGES = ['watchlist-changes'];
const REFRESHED_EVERY_MILLIS = 10_000;

/** The person's watchlist as they expect it: what the server last said, with their changes still on the way. */
export function useWatchlist() {
  const { status } = useSession();
  const query = useQuery({
    ...watchlistQuery,
    enabled: status !== 'signed-out',
    // What is overdue is being forecast in the evening, and comes by itself.
    refetchInterval: ({ state }) => (state.data?.some(isOverdue) ? REFRESHED_EVERY_MILLIS : false),
  });
  const onTheWay = useMutationState({
    filters: { mutationKey: CHANGES, status: 'pending' },
    select: ({ state }) => state.variables as Change,
  });
  return { query, entries: query.data && onTheWay.reduce<Entry[]>(applyChange, query.data) };
}

/**
 * Sends changes one after the other. One that fails is dropped, so that the list shows what the
 * server holds and the changes still on the way.
 */
export function useWatchlistChange(onFailed: (error: Error, change: Change) => void) {
  const queries = useQueryClient();
  const { queryKey } = watchlistQuery;
  return useMutation({
    mutationKey: CHANGES,
    scope: { id: 'watchlist' },
    mutationFn: sendChange,
    // An answer that was under way before the change would undo it for a moment.
    onMutate: () => queries.cancelQueries({ queryKey }),
    onSuccess: async (_, change) => {
      const isLast = queries.isMutating({ mutationKey: CHANGES }) === 1;
      if (isLast) await queries.invalidateQueries({ queryKey });
      // Holds even where the list could not be fetched again.
      queries.setQueryData(queryKey, (entries) => entries && applyChange(entries, change));
    },
    onError: (error, change) => {
      onFailed(error, change);
      void queries.invalidateQueries({ queryKey });
    },
  }).mutate;
}
