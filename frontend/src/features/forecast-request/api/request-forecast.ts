import type { Forecast, ForecastJob } from '../../../api/contract';
import { personalClient } from '../../../api/personal-client';
import { dataOf } from '../../../api/problem-error';
import { type WatchedJob, watched } from '../watched-job';

/** The newest forecast where there is one already, else the job that makes it; asking twice gives the same job. */
export async function requestForecast(symbol: string): Promise<Forecast | WatchedJob> {
  const asked = personalClient.POST('/api/forecasts/{symbol}', { params: { path: { symbol } } });
  const answer = await dataOf(asked);
  return isJob(answer) ? watched(answer, 0, (await asked).response) : answer;
}

export function isJob(answer: Forecast | ForecastJob): answer is ForecastJob {
  return 'status' in answer;
}
