import type { Instrument, ScoredSession } from '../../api/contract';
import { holds, type Interval, intervalOf, LEVELS } from '../../domain/quantiles';
import { rangeInWords } from '../../domain/range-words';
import { formatDate } from '../../format/dates';
import { forecastFormat } from '../../format/numbers';

/** What was said for a session, and how it closed. */
export interface Said {
  asOf: string;
  date: string;
  range80: Interval;
  close: number;
  inside: boolean;
}

export function saidOf({ asOf, date, quantiles, close }: ScoredSession): Said {
  const range80 = intervalOf(LEVELS, quantiles, 0.8);
  return { asOf, date, range80, close, inside: holds(range80, close) };
}

/** "Said for 21 Aug 2015 2,079 to 2,110; closed 2,035, outside". */
export function saidInWords({ date, range80, close, inside }: Said, instrument: Instrument): string {
  const price = forecastFormat(instrument, close);
  return (
    `Said for ${formatDate(date)}: ${rangeInWords(range80, price)}. ` +
    `Closed ${price(close)}: ${inside ? 'inside' : 'outside'}.`
  );
}
