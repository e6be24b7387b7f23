import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Forecast, ForecastJob } from '../../../api/contract';
import { personalClient } from '../../../api/personal-client';
import { dataOf, ProblemError } from '../../../api/problem-error';
import { isUnderWay, type WatchedJob, watched } from '../watched-job';

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
      const { id = '', looks = 0 } = queries.getQueryData<WatchedJob>(jobKey(symbol)) ?? {};
      const asked = personalClient.GET('/api/forecast-jobs/{id}', { params: { path: { id } }, signal });
      const job = watched(await dataOf(asked), looks + 1, (await asked).response);
      // What the job made is fetched before the job is shown as done, so that the one gives way to the other.
      return job.status === 'SUCCEEDED' ? { ...job, madeNothing: isOlder(await whenSucceeded(), job) } : job;
    },
    enabled: ({ state }) => isUnderWay(state.data),
    refetchInterval: ({ state: { data, error } }) =>
      data && isUnderWay(data) ? notBefore(error, data.waitMillis) : false,
    // Coming back to the page is no reason to ask sooner.
    staleTime: ({ state: { data, error } }) => notBefore(error, data?.waitMillis ?? 0),
    retryDelay: (failures, error) => notBefore(error, 1000 * 2 ** failures),
  });
}

export function watchJob(queries: QueryClient, job: WatchedJob): void {
  queries.setQueryData(jobKey(job.symbol), job);
}

/** A refusal may say when to ask again, too. */
function notBefore(error: Error | null, millis: number): number {
  const retryAt = error instanceof ProblemError ? error.retryAt : null;
  return retryAt ? Math.max(millis, retryAt.getTime() - Date.now()) : millis;
}

/** Whether a forecast was made before a job was asked for; it names the second, a job its fraction too. */
function isOlder({ madeAt }: Forecast, { requestedAt }: ForecastJob): boolean {
  return Date.parse(madeAt) + 1000 <= Date.parse(requestedAt);
}
