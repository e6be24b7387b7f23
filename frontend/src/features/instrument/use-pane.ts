import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Instrument } from '../../api/contract';
import { analyticsQuery } from '../../api/get-analytics';
import type { PanePoint } from '../../chart/lower-pane';
import { drawdownsOf } from '../../domain/drawdowns';
import { formatPercent } from '../../format/numbers';
import type { Pane } from './chart-choice';
import type { ChartBars } from './use-bars';

interface PaneContent {
  points: readonly PanePoint[];
  /** What there is to say of it; null where it is simply shown. */
  remark: string | null;
}

const NOTHING: readonly PanePoint[] = [];

/** What is drawn below the prices: how far they are below their high, or how wide the next day's ranges were. */
export function usePane(
  { symbol }: Instrument,
  { bars, whole }: Pick<ChartBars, 'bars' | 'whole'>,
  pane: Pane,
): PaneContent {
  const { data, isPending, isError } = useQuery({ ...analyticsQuery(symbol), enabled: pane === 'width' });
  // Of the newest bars alone, it would count from another high.
  const drawdowns = useMemo(
    () => (pane === 'drawdown' && whole ? drawdownsOf(bars) : NOTHING),
    [bars, whole, pane],
  );
  const widths = useMemo(() => {
    const next = data?.ranges.horizons[0];
    return data && next
      ? data.ranges.dates.map((date, i) => ({ date, value: (next.high[i] ?? 0) - (next.low[i] ?? 0) }))
      : NOTHING;
  }, [data]);

  switch (pane) {
    case 'none':
      return { points: NOTHING, remark: null };
    case 'drawdown':
      return { points: drawdowns, remark: 'Below: how far each close is under the highest until then.' };
    case 'width':
      if (isError) return { points: NOTHING, remark: 'The widths are unavailable right now.' };
      if (isPending) return { points: NOTHING, remark: 'Loading the widths…' };
      return widths.length > 0
        ? {
            points: widths,
            remark: `Below: how wide the ${formatPercent(0.8)} range of the next session was, over two years.`,
          }
        : { points: NOTHING, remark: 'There are no widths yet.' };
  }
}
