import { useReplayStatus } from './use-replay-status';

/** What the record of published forecasts is called: in a replay it is not live. */
export function useLiveName(): 'Live record' | 'Replay' {
  return useReplayStatus() ? 'Replay' : 'Live record';
}
