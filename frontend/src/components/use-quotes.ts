import { useQuery } from '@tanstack/react-query';
import { marketsQuery } from '../api/get-markets';
import { type QuotesBySymbol, quotesQuery } from '../api/get-quotes';
import { isUnderWay } from '../api/replay';
import { statusAt } from '../domain/market-hours';
import { useNow } from './use-now';
import { useReplayStatus } from './use-replay-status';

const LOOKED_AT_EVERY_MILLIS = 30_000;

/** As often as the site's network asks the API. */
const ASKED_EVERY_MILLIS = 5000;
/** Where nothing is quoted yet, as in the first minutes of a session, or at all, as where no quotes are streamed. */
const ASKED_IN_VAIN_EVERY_MILLIS = 60_000;
/** A replayed session takes some seconds. */
const ASKED_IN_A_REPLAY_EVERY_MILLIS = 1000;

const NONE: QuotesBySymbol = new Map();

/**
 * The quotes of instruments while an exchange is open and the page is seen, in one request however many they are. In a
 * replay that is while it is played.
 */
export function useQuotes(symbols: readonly string[], bars = false): QuotesBySymbol {
  const { data: list } = useQuery(marketsQuery);
  const replay = useReplayStatus();
  const now = useNow(LOOKED_AT_EVERY_MILLIS);
  const mayBeQuoted = replay
    ? isUnderWay(replay)
    : (list?.markets.some((market) => statusAt(market, now).open) ?? false);
  const { data } = useQuery({
    ...quotesQuery(symbols, bars),
    enabled: mayBeQuoted && symbols.length > 0,
    refetchInterval: ({ state }) => {
      if (state.data === null) return false;
      if (replay) return ASKED_IN_A_REPLAY_EVERY_MILLIS;
      return state.data?.size === 0 ? ASKED_IN_VAIN_EVERY_MILLIS : ASKED_EVERY_MILLIS;
    },
  });
  return (mayBeQuoted && data) || NONE;
}
