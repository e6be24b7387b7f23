import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Forecast, ForecastJob } from '../../api/contract';
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
  const succeeded = job.data?.status === 'SUCCEEDED';
  const request = useMutation({
    mutationFn: () => requestForecast(symbol),
    onSuccess: (answer) => (isJob(answer) ? watchJob(queries, answer) : takeIn()),
  });

  const forecast = queries.getQueryData(forecastQuery(symbol).queryKey);
  const foundIt = succeeded && job.data !== undefined && isOlder(forecast, job.data);
  const answeredAtOnce = request.data !== undefined && !isJob(request.data);

  return {
    ask: () => request.mutate(),
    /** The newest state of the job, if there is one that is not over. */
    job: isUnderWay(job.data) ? job.data : undefined,
    asking: request.isPending,
    /** The request was refused, the job was lost sight of, or it failed; null while all is well. */
    failure: request.error ?? job.error ?? null,
    reason: job.data?.status === 'FAILED' ? job.data.reason : null,
    /** The forecast that was asked for has been made. */
    succeeded: succeeded && !foundIt,
    /** There was nothing to make: the forecast that stands is the newest there can be. */
    stoodAlready: answeredAtOnce || foundIt,
  };
}

/** Whether a job found its forecast made; forecasts name the second, jobs its fraction too. */
function isOlder(forecast: Forecast | null | undefined, job: ForecastJob): boolean {
  return !!forecast && Date.parse(forecast.madeAt) <= Date.parse(job.requestedAt) - 1000;
}
