import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Forecast } from '../../api/contract';
import { fetchNewestForecast, forecastQuery } from '../../api/get-forecast';
import { recordQuery } from '../../api/get-record';
import { watchlistQuery } from '../../api/get-watchlist';
import { forecastJobQuery, watchJob } from './api/get-forecast-job';
import { isJob, requestForecast } from './api/request-forecast';
import { isUnderWay, type WatchedJob } from './watched-job';

interface Asked {
  /** The date as of which the page showed a forecast. */
  before: string | undefined;
  answer: Forecast | WatchedJob;
}

export type RequestState = ReturnType<typeof useForecastRequest>;

/**
 * Asks for an instrument's forecast, watches the job and puts what it made where the page reads it.
 *
 * @param shown the date as of which the page shows a forecast, if it does
 */
export function useForecastRequest(symbol: string, shown: string | undefined) {
  const queries = useQueryClient();

  async function takeIn(): Promise<Forecast> {
    const forecast = await fetchNewestForecast(symbol);
    queries.setQueryData(forecastQuery(symbol).queryKey, forecast);
    await Promise.all([
      queries.invalidateQueries({ queryKey: watchlistQuery.queryKey }),
      queries.invalidateQueries({ queryKey: recordQuery(symbol).queryKey }),
    ]);
    return forecast;
  }

  const job = useQuery(forecastJobQuery(queries, symbol, takeIn));
  const request = useMutation({
    mutationFn: async (before: string | undefined) => ({ before, answer: await requestForecast(symbol) }),
    onSuccess: ({ answer }) => (isJob(answer) ? watchJob(queries, answer) : takeIn()),
  });

  const failure = request.error ?? job.error ?? null;

  return {
    ask: () => request.mutate(shown),
    /** The newest state of the job, if there is one that is not over. */
    job: isUnderWay(job.data) ? job.data : undefined,
    asking: request.isPending,
    /** The request was refused, the job was lost sight of, or it failed; null while all is well. */
    failure,
    reason: job.data?.status === 'FAILED' ? job.data.reason : null,
    brought: failure === null ? outcome(request.data, job.data) : null,
  };
}

/** A newer forecast, or none because there was nothing newer to make; null while that is open. */
type Outcome = 'newer' | 'nothing newer' | null;

function outcome(request: Asked | undefined, job: WatchedJob | undefined): Outcome {
  if (request !== undefined && !isJob(request.answer)) {
    return request.answer.asOf === request.before ? 'nothing newer' : 'newer';
  }
  if (job?.status !== 'SUCCEEDED') return null;
  return job.madeNothing ? 'nothing newer' : 'newer';
}
