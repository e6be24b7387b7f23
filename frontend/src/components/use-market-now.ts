import { useQuery } from '@tanstack/react-query';
import { marketTimeOf, replayQuery } from '../api/replay';

/** Market time: the present moment, or in a replay what it has come to. */
export function useMarketNow(): Date {
  const { data } = useQuery(replayQuery);
  return data ? marketTimeOf(data) : new Date();
}
