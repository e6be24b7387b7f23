import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchForecastAfresh, forecastQuery } from '../forecast/api/get-forecast';
import { forecastJobQuery, isUnderWay, watchJob } from './api/get-forecast-job';
import { isJob, requestForecast } from './api/request-forecast';

export type ForecastRequest = ReturnType<typeof useForecastRequest>;

/** Asks for an instrument's forecast, watches the job and puts what it made where the page reads it. */
export function useForecastRequest(symbol: string) {
  const queries = useQueryClient();

  async function takeIn() {
    const forecast = await fetchForecastAfresh(symbol);
    queries.setQueryData(forecastQuery(symbol).queryKey, forecast);
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['watchlist'] }),
      queries.invalidateQueries({ queryKey: ['forecasts', symbol, 'record'] }),
    ]);
  }

  const job = useQuery(forecastJobQuery(queries, symbol, takeIn));
  const request = useMutation({
    mutationFn: () => requestForecast(symbol),
    onSuccess: (answer) => (isJob(answer) ? watchJob(queries, answer) : takeIn()),
  });

  return {
    ask: () => request.mutate(),
    /** The newest state of the job, if there is one that is not over. */
    job: isUnderWay(job.data) ? job.data : undefined,
    asking: request.isPending,
    /** The request was refused, the job was lost sight of, or it failed; null while all is well. */
    failure: request.error ?? job.error ?? null,
    reason: job.data?.status === 'FAILED' ? job.data.reason : null,
    succeeded: job.data?.status === 'SUCCEEDED',
    /** There was nothing to make: the forecast that stands is the newest there can be. */
    stoodAlready: request.data !== undefined && !isJob(request.data),
  };
}
