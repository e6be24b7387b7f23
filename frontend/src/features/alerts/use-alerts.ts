import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { AlertEvent, AlertList } from '../../api/contract';
import { alertsQuery } from '../../api/get-alerts';
import { useSession } from '../../session/session';
import { addAlert, markRead, removeAlert } from './api/change-alerts';

const { queryKey } = alertsQuery;

/** The person's alerts, and what these have told. */
export function useAlerts() {
  const { status } = useSession();
  return useQuery({ ...alertsQuery, enabled: status !== 'signed-out' });
}

/** Adds an alert. */
export function useNewAlert(onAdded: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: addAlert,
    onSuccess: () => {
      onAdded();
      return queries.invalidateQueries({ queryKey });
    },
  });
}

/** Removes an alert. */
export function useAlertRemoval() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: removeAlert,
    onSuccess: (_, { id }) => {
      queries.setQueryData(
        queryKey,
        (list) => list && { ...list, rules: list.rules.filter((rule) => rule.id !== id) },
      );
    },
  });
}

/** Marks what is shown as read, and tells what was unread when it was first shown here. */
export function useReading(events: readonly AlertEvent[]): ReadonlySet<string> {
  const queries = useQueryClient();
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const { mutate } = useMutation({
    mutationFn: markRead,
    onSuccess: () => queries.setQueryData(queryKey, (list) => list && allRead(list)),
  });
  const unread = events.filter((event) => event.unread);
  const newest = unread[0]?.at;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each newest event
  useEffect(() => {
    if (newest === undefined) return;
    setFresh((known) => new Set([...known, ...unread.map(({ id }) => id)]));
    mutate(newest);
  }, [newest]);
  return fresh;
}

function allRead(list: AlertList): AlertList {
  return { ...list, unread: 0, events: list.events.map((event) => ({ ...event, unread: false })) };
}
