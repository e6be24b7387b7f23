import type { Forecast, ForecastJob } from '../../../api/contract';
import { personalClient } from '../../../api/personal-client';
import { dataOf } from '../../../api/problem-error';

/** The newest forecast if it stands already, else the job that makes it; asking twice gives the same job. */
export function requestForecast(symbol: string): Promise<Forecast | ForecastJob> {
  return dataOf(personalClient.POST('/api/forecasts/{symbol}', { params: { path: { symbol } } }));
}

export function isJob(answer: Forecast | ForecastJob): answer is ForecastJob {
  return 'status' in answer;
}
