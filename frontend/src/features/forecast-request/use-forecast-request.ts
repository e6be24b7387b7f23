import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Forecast } from '../../api/contract';
import { fetchNewestForecast, forecastQuery } from '../../api/get-forecast';
import { recordQuery } from '../../api/get-record';
import { WATCHLIST_KEY } from '../../api/get-watchlist';
import { forecastJobQuery, watchJob } from './api/get-forecast-job';
import { isJob, requestForecast } from './api/request-forecast';
import { isUnderWay, type WatchedJob } from './watched-job';

interface Asked {
  /** The as-of date of the forecast that was shown, if one was. */
  before: string | undefined;
  answer: Forecast | WatchedJob;
}

export type RequestState = ReturnType<typeof useForecastRequest>;

/**
 * Asks for an instrument's forecast, watches the job and shows the forecast it made.
 *
 * @param shown the as-of date of the forecast that is shown, if one is
 */
export function useForecastRequest(symbol: string, shown: string | undefined) {
  const queries = useQueryClient();

  async function showNewest(): Promise<Forecast> {
    const forecast = await fetchNewestForecast(symbol);
    queries.setQueryData(forecastQuery(symbol).queryKey, forecast);
    await Promise.all([
      queries.invalidateQueries({ queryKey: WATCHLIST_KEY }),
      queries.invalidateQueries({ queryKey: recordQuery(symbol).queryKey }),
    ]);
    return forecast;
  }

  const job = useQuery(forecastJobQuery(queries, symbol, showNewest));
  const request = useMutation({
    mutationFn: async (before: string | undefined) => ({ before, answer: await requestForecast(symbol) }),
    onSuccess: ({ answer }) => (isJob(answer) ? watchJob(queries, answer) : showNewest()),
  });

  const failure = request.error ?? job.error ?? null;

  return {
    ask: () => request.mutate(shown),
    /** The newest state of the job, if there is one that is not over. */
    job: isUnderWay(job.data) ? job.data : undefined,
    asking: request.isPending,
    /** The request was refused or failed, or the state of the job could not be read; null otherwise. */
    failure,
    reason: job.data?.status === 'FAILED' ? job.data.reason : null,
    outcome: failure === null ? outcomeOf(request.data, job.data) : null,
  };
}

/** A newer forecast, or none because there was nothing newer to make; null while unknown. */
type Outcome = 'newer' | 'nothing newer' | null;

function outcomeOf(request: Asked | undefined, job: WatchedJob | undefined): Outcome {
  if (request !== undefined && !isJob(request.answer)) {
    return request.answer.asOf === request.before ? 'nothing newer' : 'newer';
  }
  if (job?.status !== 'SUCCEEDED') return null;
  return job.madeNothing ? 'nothing newer' : 'newer';
}
