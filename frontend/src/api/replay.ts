import { queryOptions } from '@tanstack/react-query';
import { marketsQuery } from './get-markets';

/** How far a replay of past prices has come; dates are ISO dates. */
export interface ReplayStatus {
  day: string;
  start: string;
  /** Null where the prices end. */
  next: string | null;
  /** Market time: the evening, or within the sessions of the next day while these pass; left out by the cookie. */
  now?: string;
}

const DAY_MILLIS = 86_400_000;

/** Market time in a replay. */
export function marketTimeOf(status: ReplayStatus): Date {
  return passing(status) ?? eveningOf(status.day);
}

/** Whether the sessions of the next day are passing. */
export function isUnderWay(status: ReplayStatus): boolean {
  return passing(status) !== null;
}

/** Market time within the sessions of the next day; null on an evening, which lasts until the day ends. */
function passing({ day, now }: ReplayStatus): Date | null {
  const time = now === undefined ? null : new Date(now);
  return time !== null && time.getTime() - midnightBefore(day) > DAY_MILLIS ? time : null;
}

const midnightBefore = (day: string) => new Date(`${day}T00:00:00Z`).getTime();

/** After New York has closed and before Tokyo opens. */
function eveningOf(day: string): Date {
  return new Date(`${day}T22:00:00Z`);
}

/** Sent with the page's HTML, so that what depends on the replay is right from the beginning. */
const COOKIE = /(?:^|; )replay=([\d-]+)\/([\d-]+)(?:\/([\d-]+))?/;

function replayOfCookie(): ReplayStatus | undefined {
  const [, day, start, next = null] = COOKIE.exec(document.cookie) ?? [];
  return day && start ? { day, start, next } : undefined;
}

/** Prices of today may be served where a replay was before. */
function forgetCookie(): null {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser
  document.cookie = 'replay=; Path=/; Max-Age=0; SameSite=Strict';
  return null;
}

const FOLLOWED_EVERY_MILLIS = 1000;
const PATIENCE_MILLIS = 60_000;

/** The replay that this site runs in; null where its prices are those of today. */
export const replayQuery = queryOptions<ReplayStatus | null>({
  queryKey: ['replay'],
  initialData: replayOfCookie,
  initialDataUpdatedAt: 0,
  // Only the site on one machine can replay, and only there the replay can be asked how far it has come.
  queryFn: async ({ client }): Promise<ReplayStatus | null> => {
    const { replay } = await client.ensureQueryData(marketsQuery);
    return replay ? ask('/replay', { signal: AbortSignal.timeout(PATIENCE_MILLIS) }) : forgetCookie();
  },
  // Another tab, or whoever plays it, may move it.
  refetchInterval: ({ state }) => (state.data ? FOLLOWED_EVERY_MILLIS : false),
});

/** Moves the replay to the evening of the next session, whose prices come one by one over so many seconds. */
export const nextSession = (seconds: number) => move(`/replay/next?seconds=${seconds}`);

/** Throws away what came after the start of the replay. */
export const startReplayOver = () => move('/replay/start-over');

/** Without a time limit: the server goes on however long its forecasts take. */
const move = (path: string) => ask(path, { method: 'POST' });

async function ask(path: string, init: RequestInit): Promise<ReplayStatus> {
  const response = await fetch(new URL(path, window.location.origin), init);
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}`);
  return response.json();
}
