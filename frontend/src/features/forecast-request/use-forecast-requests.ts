import { useMutation, useQueryClient } from '@tanstack/react-query';
import { WATCHLIST_KEY } from '../../api/get-watchlist';
import { failureWords, isMissing } from '../../api/problem-error';
import { watchJob } from './api/get-forecast-job';
import { isJob, requestForecast } from './api/request-forecast';

export interface Requested {
  /** How many have been asked for, or were there already. */
  asked: number;
  /** How many cannot be forecast at all. */
  impossible: number;
  /** Why the rest was not asked for; null where nothing is left. */
  stoppedBy: string | null;
}

/** Asks for the forecasts of several instruments, one after the other, until one is refused that could be made. */
export function useForecastRequests() {
  const queries = useQueryClient();
  const { mutate, isPending, data } = useMutation({
    mutationFn: async (symbols: readonly string[]): Promise<Requested> => {
      const requested: Requested = { asked: 0, impossible: 0, stoppedBy: null };
      for (const symbol of symbols) {
        try {
          const answer = await requestForecast(symbol);
          if (isJob(answer)) watchJob(queries, answer);
          requested.asked += 1;
        } catch (error) {
          if (!isMissing(error)) return { ...requested, stoppedBy: failureWords(error) };
          requested.impossible += 1;
        }
      }
      return requested;
    },
    onSettled: () => queries.invalidateQueries({ queryKey: WATCHLIST_KEY }),
  });
  return { askForAll: mutate, asking: isPending, requested: data ?? null };
}
