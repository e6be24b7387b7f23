import type { Instrument, LastOutcome } from '../api/contract';
import { rangeInWords } from '../domain/range-words';
import { formatLongDate } from '../format/dates';
import { forecastFormat } from '../format/numbers';
import { useMarketNow } from './use-market-now';

interface LastOutcomeLineProps {
  instrument: Instrument;
  last: LastOutcome;
}

/** What became of the last forecast that has come due. */
export function LastOutcomeLine({ instrument, last }: LastOutcomeLineProps) {
  const now = useMarketNow();
  const { date, low80, high80, close, inside80 } = last;
  const price = forecastFormat(instrument, close);
  return (
    <>
      Said for {formatLongDate(date, now)}: {rangeInWords({ low: low80, high: high80 }, price)}. Closed{' '}
      {price(close)}: <strong>{inside80 ? 'inside' : 'outside'}</strong>.
    </>
  );
}
