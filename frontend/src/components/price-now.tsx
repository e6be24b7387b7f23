import type { HorizonSummary, Instrument, LiveQuote } from '../api/contract';
import { isOfNow, standingOf } from '../domain/quote-standing';
import { changeOf, formatClose } from '../format/numbers';
import { Change } from './change';
import { useMarketNow } from './use-market-now';

interface PriceNowProps {
  instrument: Instrument;
  lastClose: number;
  /** What the evening's forecast says for the next session. */
  nextDay: HorizonSummary;
  quote: LiveQuote;
}

/** The price of the session that is going on, and whether it is inside the range that was said for its close. */
export function PriceNow({ instrument, lastClose, nextDay, quote }: PriceNowProps) {
  const now = useMarketNow();
  if (quote.session !== nextDay.date) return null;
  const standing = standingOf({ low: nextDay.low80, high: nextDay.high80 }, quote.price);
  return (
    <p className="small">
      {isOfNow(quote, now) ? 'Now' : 'Last'} {formatClose(quote.price, instrument, lastClose)}{' '}
      <Change value={changeOf(lastClose, quote.price)} />, {standing} the range
    </p>
  );
}
