import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Forecast, ForecastJob } from '../../../api/contract';
import { personalClient } from '../../../api/personal-client';
import { dataOf } from '../../../api/problem-error';

/** A job as it was last seen. */
export interface WatchedJob extends ForecastJob {
  /** It has succeeded without making anything: prices that had not come left the forecast that stood before. */
  madeNothing?: boolean;
}

const INTERVAL_MILLIS = 250;

const jobKey = (symbol: string) => ['forecast-jobs', symbol] as const;

/** Watches the job that was asked for, until it is over. Nothing is asked before there is one. */
export function forecastJobQuery(
  queries: QueryClient,
  symbol: string,
  whenSucceeded: () => Promise<Forecast>,
) {
  return queryOptions({
    queryKey: jobKey(symbol),
    queryFn: async ({ signal }): Promise<WatchedJob> => {
      const id = queries.getQueryData<ForecastJob>(jobKey(symbol))?.id ?? '';
      const job = await dataOf(
        personalClient.GET('/api/forecast-jobs/{id}', { params: { path: { id } }, signal }),
      );
      // What the job made is fetched before the job is shown as done, so that the one gives way to the other.
      return job.status === 'SUCCEEDED' ? { ...job, madeNothing: isOlder(await whenSucceeded(), job) } : job;
    },
    enabled: ({ state }) => isUnderWay(state.data),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? INTERVAL_MILLIS : false),
    staleTime: 0,
  });
}

export function watchJob(queries: QueryClient, job: ForecastJob): void {
  queries.setQueryData(jobKey(job.symbol), job);
}

export function isUnderWay(job: ForecastJob | undefined): boolean {
  return job?.status === 'QUEUED' || job?.status === 'RUNNING';
}

/** Whether a forecast was there before a job was asked for; it names the second it was made, a job its fraction too. */
function isOlder({ madeAt }: Forecast, { requestedAt }: ForecastJob): boolean {
  return Date.parse(madeAt) + 1000 <= Date.parse(requestedAt);
}
