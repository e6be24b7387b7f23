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

interface Span {
  from: number;
  to: number;
}

/** How wide the names of the bands are, right of the fan. */
const NAMES = 44;

/** And the axis right of them; its own width is known only when it has been drawn. */
const PRICES = 64;

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
  const wanted = useRef<Span>({ from: 0, to: 0 });

  const put = useCallback(
    (span: Span) => {
      wanted.current = span;
      drawn?.chart.timeScale().setVisibleLogicalRange(span);
    },
    [drawn],
  );

  const show = useCallback(() => {
    if (drawn === null) return;
    const first = firstVisible(readings, range);
    const shown = readings.length - first;
    // Room on the right for the names of the bands.
    const width = (drawn.chart.chartElement().parentElement?.clientWidth ?? 0) - PRICES - NAMES;
    const air = (shown * NAMES) / Math.max(NAMES, width);
    own.current = null;
    put({ from: first - 0.5, to: readings.length - 0.5 + air });
  }, [drawn, readings, range, put]);

  useEffect(() => {
    if (drawn === null) return;
    const timeScale = drawn.chart.timeScale();
    const count = readings.length;
    if (own.current?.range === range) {
      put({ from: count - own.current.before, to: count - own.current.after });
    } else {
      show();
    }
    // The chart gets where it is put in its next frame; only then what moves it is the reader.
    let arrived = false;
    const follow = (visible: LogicalRange | null) => {
      if (visible === null) return;
      if (isAt(wanted.current, visible)) arrived = true;
      else if (arrived) {
        own.current = { range, before: count - visible.from, after: count - visible.to };
        if (visible.from < -NOT_MOVED - 1) onOldest();
      }
    };
    timeScale.subscribeVisibleLogicalRangeChange(follow);
    return () => timeScale.unsubscribeVisibleLogicalRangeChange(follow);
  }, [drawn, readings, range, put, show, onOldest]);

  return show;
}

function isAt(wanted: Span, visible: Span): boolean {
  return Math.abs(visible.from - wanted.from) <= NOT_MOVED && Math.abs(visible.to - wanted.to) <= NOT_MOVED;
}
