import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Bar, Instrument } from '../../api/contract';
import { wholeHistoryQuery } from './api/get-history';
import type { ChartChoice } from './chart-choice';

export interface ChartBars {
  bars: readonly Bar[];
  /** Whether these are all there are. */
  whole: boolean;
  /** What there is to say of them; null where they are all that is wanted. */
  remark: string | null;
  /** The chart has been moved to its oldest bar. */
  wantMore: () => void;
}

/** The newest bars, and all others as soon as the chart has a place for them. */
export function useBars(
  { symbol }: Instrument,
  recent: readonly Bar[],
  { range, pane }: Pick<ChartChoice, 'range' | 'pane'>,
): ChartBars {
  const [more, setMore] = useState(false);
  const wantMore = useCallback(() => setMore(true), []);
  const wanted = more || range === '5Y' || range === 'Max' || pane === 'drawdown';
  const whole = useQuery({ ...wholeHistoryQuery(symbol), enabled: wanted });
  const all = wanted ? whole.data?.bars : undefined;
  return {
    bars: all ?? recent,
    whole: all !== undefined,
    remark: wanted ? remarkOn(whole) : null,
    wantMore,
  };
}

function remarkOn({ isError, isPending }: { isError: boolean; isPending: boolean }): string | null {
  if (isError) return 'Older prices are unavailable right now.';
  return isPending ? 'Loading older prices…' : null;
}
