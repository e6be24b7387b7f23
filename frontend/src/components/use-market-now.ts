import { marketTimeOf } from '../api/replay';
import { useReplayStatus } from './use-replay-status';

/** Market time: the present moment, or in a replay what it has come to. */
export function useMarketNow(): Date {
  const replay = useReplayStatus();
  return replay ? marketTimeOf(replay) : new Date();
}
