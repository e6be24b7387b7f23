import { useQuery } from '@tanstack/react-query';
import { replayQuery } from '../api/replay';

/** Market time: the present moment, or in a replay the evening it stands on. */
export function useMarketNow(): Date {
  const { data } = useQuery(replayQuery);
  return data ? eveningOf(data.day) : new Date();
}

/** After New York has closed and before Tokyo opens. */
export function eveningOf(day: string): Date {
  return new Date(`${day}T22:00:00Z`);
}
