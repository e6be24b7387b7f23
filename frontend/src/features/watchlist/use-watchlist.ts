import { useMutation, useMutationState, useQuery, useQueryClient } from '@tanstack/react-query';
import { watchlistQuery, watchlistsQuery } from '../../api/get-watchlist';
import { isLacking, isOverdue } from '../../domain/outlook';
import { useSession } from '../../session/session';
import { sendChange } from './api/send-change';
import { applyChange, applyToLists, type Change, type Entry } from './change';

const CHANGES = ['watchlist-changes'];
const OVERDUE_EVERY_MILLIS = 10_000;
const LACKING_EVERY_MILLIS = 30_000;

interface Sent {
  list: string;
  change: Change;
}

/** One of the person's lists as they expect it: what the server last said, with their changes still on the way. */
export function useWatchlist(list: string) {
  const { status } = useSession();
  const query = useQuery({
    ...watchlistQuery(list),
    enabled: status !== 'signed-out',
    refetchInterval: ({ state }) => intervalOf(state.data ?? []),
  });
  const onTheWay = useChangesOnTheWay().filter((sent) => sent.list === list);
  return {
    query,
    entries:
      query.data && onTheWay.reduce<Entry[]>((held, { change }) => applyChange(held, change), query.data),
  };
}

/** What is overdue or lacks a forecast gets one in the evening, and comes by itself. */
function intervalOf(entries: readonly Entry[]): number | false {
  if (entries.some(isOverdue)) return OVERDUE_EVERY_MILLIS;
  return entries.some(isLacking) && LACKING_EVERY_MILLIS;
}

/** All of the person's lists, with their changes still on the way. */
export function useWatchlists() {
  const { status } = useSession();
  const query = useQuery({ ...watchlistsQuery, enabled: status !== 'signed-out' });
  const onTheWay = useChangesOnTheWay();
  return {
    query,
    lists:
      query.data &&
      onTheWay.reduce((lists, { list, change }) => applyToLists(lists, list, change), query.data),
  };
}

function useChangesOnTheWay(): Sent[] {
  return useMutationState({
    filters: { mutationKey: CHANGES, status: 'pending' },
    select: ({ state }) => state.variables as Sent,
  });
}

/**
 * Sends changes one after the other. One that fails is dropped, so that a list shows what the
 * server holds and the changes still on the way.
 */
export function useWatchlistChange(onFailed: (error: Error, change: Change) => void) {
  const queries = useQueryClient();
  const keysOf = ({ list }: Sent) => [watchlistQuery(list).queryKey, watchlistsQuery.queryKey];
  const { mutate } = useMutation({
    mutationKey: CHANGES,
    scope: { id: 'watchlist' },
    mutationFn: ({ list, change }: Sent) => sendChange(list, change),
    // An answer that was under way before the change would undo it for a moment.
    onMutate: (sent) => Promise.all(keysOf(sent).map((queryKey) => queries.cancelQueries({ queryKey }))),
    onSuccess: async (_, sent) => {
      const isLast = queries.isMutating({ mutationKey: CHANGES }) === 1;
      if (isLast) await Promise.all(keysOf(sent).map((queryKey) => queries.invalidateQueries({ queryKey })));
      // Holds even where the list could not be fetched again.
      const { list, change } = sent;
      queries.setQueryData(watchlistQuery(list).queryKey, (held) => held && applyChange(held, change));
      queries.setQueryData(watchlistsQuery.queryKey, (lists) => lists && applyToLists(lists, list, change));
    },
    onError: (error, sent) => {
      onFailed(error, sent.change);
      for (const queryKey of keysOf(sent)) void queries.invalidateQueries({ queryKey });
    },
  });
  return (list: string, change: Change) => mutate({ list, change });
}
