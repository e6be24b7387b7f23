import { type RefObject, useEffect, useState } from 'react';
import type { Bar, Forecast } from '../api/contract';
import type { Quotation } from '../format/numbers';
import { useTheme } from '../styles/use-theme';
import { type ChartRange, firstVisible } from './chart-range';
import { type ChartStyle, createPriceChart, type PriceDrawing } from './create-price-chart';
import { fitPaper } from './fit-paper';
import { type Reading, readingsOf } from './readings';

export interface PriceChartInput {
  bars: readonly Bar[];
  forecast: Forecast | null;
  quotation: Quotation;
  style: ChartStyle;
  range: ChartRange;
  showNaive: boolean;
  /** Past forecasts in the prices of the bars. */
  pastFans: readonly Forecast[];
}

/** A chart with the readings it shows, kept together so that they always match. */
interface Drawing {
  drawn: PriceDrawing | null;
  readings: readonly Reading[];
}

/** Keeps a chart in the container in step with the input; null until it is drawn. */
export function usePriceChart(
  container: RefObject<HTMLElement | null>,
  { bars, forecast, quotation, style, range, showNaive, pastFans }: PriceChartInput,
): Drawing {
  const theme = useTheme();
  const [drawing, setDrawing] = useState<Drawing>({ drawn: null, readings: [] });
  const { drawn, readings } = drawing;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme's colours are baked into the drawing
  useEffect(() => {
    if (container.current === null) return;
    const created = createPriceChart(container.current, { bars, forecast, quotation, style });
    setDrawing({ drawn: created, readings: readingsOf(bars, forecast) });
    return () => created.chart.remove();
  }, [container, bars, forecast, quotation, style, theme]);

  useEffect(() => (drawn === null ? undefined : fitPaper(drawn.chart)), [drawn]);

  useEffect(() => {
    drawn?.naive?.applyOptions({ visible: showNaive });
  }, [drawn, showNaive]);

  useEffect(() => {
    drawn?.past.show(pastFans, new Set(readings.map(({ date }) => date)));
  }, [drawn, pastFans, readings]);

  useEffect(() => {
    const first = firstVisible(readings, range);
    // A little air on the right, so that the last date's label has room.
    const air = (readings.length - first) * 0.025;
    drawn?.chart.timeScale().setVisibleLogicalRange({ from: first - 0.5, to: readings.length - 0.5 + air });
  }, [drawn, readings, range]);

  return drawing;
}
