import { useQuery } from '@tanstack/react-query';
import { replayQuery } from '../api/replay';

/** What the record of published forecasts is called: in a replay it is not live. */
export function useLiveName(): 'Live record' | 'Replay' {
  const { data } = useQuery(replayQuery);
  return data ? 'Replay' : 'Live record';
}
