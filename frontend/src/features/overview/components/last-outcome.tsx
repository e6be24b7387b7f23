import type { Instrument, LastOutcome } from '../../../api/contract';
import { useMarketNow } from '../../../components/use-market-now';
import { formatShortDate } from '../../../format/dates';
import { forecastFormat } from '../../../format/numbers';

interface LastOutcomeLineProps {
  instrument: Instrument;
  last: LastOutcome;
}

/** What became of the last forecast that has come due. */
export function LastOutcomeLine({ instrument, last }: LastOutcomeLineProps) {
  const now = useMarketNow();
  const price = forecastFormat(instrument, last.close);
  return (
    <p>
      Said for {formatShortDate(last.date, now)} {price(last.low80)} to {price(last.high80)}. Closed{' '}
      {price(last.close)}: <strong>{last.inside80 ? 'inside' : 'outside'}</strong>.
    </p>
  );
}
