import type { LogicalRange } from 'lightweight-charts';
import { useCallback, useEffect, useRef } from 'react';
import { type ChartRange, firstVisible } from './chart-range';
import type { PriceDrawing } from './create-price-chart';
import type { Reading } from './readings';

/** What the reader looks at, counted back from the newest reading: older ones may be added. */
interface OwnView {
  range: ChartRange;
  before: number;
  after: number;
}

/** How wide the names of the bands are, right of the fan. */
const NAMES = 44;

/** So far the chart moves by itself. */
const NOT_MOVED = 0.5;

/**
 * Shows the chosen timeframe, and keeps what the reader has moved or zoomed to where the chart is drawn again for another
 * reason. Gives the way back to the timeframe.
 */
export function useTimeframe(
  { drawn, readings }: { drawn: PriceDrawing | null; readings: readonly Reading[] },
  range: ChartRange,
  onOldest: () => void,
): () => void {
  const own = useRef<OwnView | null>(null);

  const show = useCallback(() => {
    const timeScale = drawn?.chart.timeScale();
    if (timeScale === undefined) return;
    const first = firstVisible(readings, range);
    const shown = readings.length - first;
    // Room on the right for the names of the bands.
    const air = (shown * NAMES) / Math.max(1, timeScale.width() - NAMES);
    timeScale.setVisibleLogicalRange({ from: first - 0.5, to: readings.length - 0.5 + air });
  }, [drawn, readings, range]);

  useEffect(() => {
    if (drawn === null) return;
    const timeScale = drawn.chart.timeScale();
    const count = readings.length;
    if (own.current?.range === range) {
      const { before, after } = own.current;
      timeScale.setVisibleLogicalRange({ from: count - before, to: count - after });
    } else {
      show();
    }
    const shown = timeScale.getVisibleLogicalRange();
    const follow = (visible: LogicalRange | null) => {
      if (visible === null || !hasMoved(shown, visible)) return;
      own.current = { range, before: count - visible.from, after: count - visible.to };
      if (visible.from < -NOT_MOVED - 1) onOldest();
    };
    timeScale.subscribeVisibleLogicalRangeChange(follow);
    return () => timeScale.unsubscribeVisibleLogicalRangeChange(follow);
  }, [drawn, readings, range, show, onOldest]);

  return show;
}

function hasMoved(shown: LogicalRange | null, visible: LogicalRange): boolean {
  return (
    shown === null ||
    Math.abs(visible.from - shown.from) > NOT_MOVED ||
    Math.abs(visible.to - shown.to) > NOT_MOVED
  );
}
