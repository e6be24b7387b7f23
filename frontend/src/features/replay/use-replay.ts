import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { nextSession, replayQuery, startReplayOver } from '../../api/replay';

const SESSION_EVERY_MILLIS = 4000;

/** The replay with its controls; every page follows when it moves. */
export function useReplay() {
  const client = useQueryClient();
  const { data: status } = useQuery(replayQuery);
  const [playing, setPlaying] = useState(false);
  const moved = (mutationFn: typeof nextSession) => ({
    mutationFn,
    onSuccess: (data: Awaited<ReturnType<typeof nextSession>>) =>
      client.setQueryData(replayQuery.queryKey, data),
    onError: () => setPlaying(false),
  });
  const next = useMutation(moved(nextSession));
  const startOver = useMutation(moved(startReplayOver));
  const { mutate: step, isPending } = next;
  const ended = status?.next === null;

  useEffect(() => {
    if (!playing || ended || isPending) return;
    const timer = setTimeout(step, SESSION_EVERY_MILLIS);
    return () => clearTimeout(timer);
  }, [playing, ended, isPending, step]);

  const shown = useRef(status?.day);
  useEffect(() => {
    if (shown.current !== undefined && shown.current !== status?.day) {
      client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== replayQuery.queryKey[0] });
    }
    shown.current = status?.day;
  }, [client, status?.day]);

  return { status, playing: playing && !ended, setPlaying, ended, next, startOver };
}
