import { queryOptions } from '@tanstack/react-query';

/** How far a replay of past prices has come; dates are ISO dates. */
export interface ReplayStatus {
  day: string;
  start: string;
  /** Null where the prices end. */
  next: string | null;
}

const FOLLOWED_EVERY_MILLIS = 2000;
const PATIENCE_MILLIS = 60_000;

/** The replay that this site runs in; null where its prices are those of today. */
export const replayQuery = queryOptions({
  queryKey: ['replay'],
  queryFn: async (): Promise<ReplayStatus | null> => ((await isReplay()) ? ask('/replay') : null),
  // Another tab, or whoever plays it, may move it.
  refetchInterval: ({ state }) => (state.data ? FOLLOWED_EVERY_MILLIS : false),
});

/** Moves the replay to the next session. */
export const nextSession = () => ask('/replay/next', 'POST');

/** Throws away what came after the start of the replay. */
export const startReplayOver = () => ask('/replay/start-over', 'POST');

let replay: Promise<boolean> | undefined;

/** Only the site on one machine can replay; its configuration says so. */
function isReplay(): Promise<boolean> {
  replay ??= fetch(new URL('/config.json', window.location.origin))
    .then((response) => (response.ok ? response.json() : {}))
    .then((config: { replay?: boolean }) => config.replay === true)
    .catch(() => false);
  return replay;
}

async function ask(path: string, method = 'GET'): Promise<ReplayStatus> {
  const response = await fetch(new URL(path, window.location.origin), {
    method,
    signal: AbortSignal.timeout(PATIENCE_MILLIS),
  });
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}`);
  return response.json();
}
