import type { ForecastJob } from '../../api/contract';
import { retryAfterMillis } from '../../api/retry-after';

/** A job as it was last seen. */
export interface WatchedJob extends ForecastJob {
  /** How many times the page has asked how it does. */
  looks: number;
  /** How long to wait before the next look. */
  waitMillis: number;
  /** It succeeded without making anything: new prices had not come, so the earlier forecast is still the newest. */
  madeNothing?: boolean;
}

const WAITS_MILLIS = [500, 1000, 2000];

/** A job with the wait that its answer asks for; where it does not, with a wait that grows to two seconds. */
export function watched(job: ForecastJob, looks: number, answer: Response): WatchedJob {
  const [shortest = 0] = WAITS_MILLIS;
  const own = WAITS_MILLIS[looks] ?? WAITS_MILLIS.at(-1) ?? shortest;
  return { ...job, looks, waitMillis: Math.max(retryAfterMillis(answer) ?? own, shortest) };
}

export function isUnderWay(job: ForecastJob | undefined): boolean {
  return job?.status === 'QUEUED' || job?.status === 'RUNNING';
}
