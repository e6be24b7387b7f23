import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { nextSession, type ReplayStatus, replayQuery, startReplayOver } from '../../api/replay';
import { useReplayStatus } from '../../components/use-replay-status';

/** How long a session takes while the replay is played. */
const SECONDS_A_SESSION = 5;
const BETWEEN_SESSIONS_MILLIS = 1000;

/** The replay with its controls; every page follows when it moves. */
export function useReplay() {
  const client = useQueryClient();
  const status = useReplayStatus();
  const [playing, setPlaying] = useState(false);
  const moved = {
    onSuccess: (data: ReplayStatus) => client.setQueryData(replayQuery.queryKey, data),
    onError: () => setPlaying(false),
  };
  const next = useMutation({ mutationFn: nextSession, ...moved });
  const startOver = useMutation({ mutationFn: startReplayOver, ...moved });
  const { mutate: step, isPending } = next;
  const ended = status?.next === null;

  useEffect(() => {
    if (!playing || ended || isPending) return;
    const timer = setTimeout(() => step(SECONDS_A_SESSION), BETWEEN_SESSIONS_MILLIS);
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
