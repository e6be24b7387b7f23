import { PriceScaleMode } from 'lightweight-charts';
import { type RefObject, useEffect, useState } from 'react';
import type { Bar, Forecast } from '../api/contract';
import type { Quotation } from '../format/numbers';
import { useTheme } from '../styles/use-theme';
import type { ChartRange } from './chart-range';
import { type ChartStyle, createPriceChart, type PriceDrawing } from './create-price-chart';
import { fitPaper } from './fit-paper';
import type { PanePoint } from './lower-pane';
import { type Reading, readingsOf } from './readings';
import { useTimeframe } from './use-timeframe';

export interface PriceChartInput {
  bars: readonly Bar[];
  forecast: Forecast | null;
  quotation: Quotation;
  style: ChartStyle;
  /** Whether equal distances are equal changes in per cent. */
  logarithmic: boolean;
  range: ChartRange;
  showNaive: boolean;
  /** Past forecasts in the prices of the bars. */
  pastFans: readonly Forecast[];
  /** What is drawn below the prices; nothing for none. */
  pane: readonly PanePoint[];
  /** The chart has been moved to the oldest bar. */
  onOldest: () => void;
}

/** A chart with the readings it shows, kept together so that they always match. */
export interface Drawing {
  drawn: PriceDrawing | null;
  readings: readonly Reading[];
}

interface PriceChartState extends Drawing {
  /** Shows the range again that was chosen. */
  showRange: () => void;
}

/** Keeps a chart in the container in step with the input; null until it is drawn. */
export function usePriceChart(
  container: RefObject<HTMLElement | null>,
  {
    bars,
    forecast,
    quotation,
    style,
    logarithmic,
    range,
    showNaive,
    pastFans,
    pane,
    onOldest,
  }: PriceChartInput,
): PriceChartState {
  const theme = useTheme();
  const [drawing, setDrawing] = useState<Drawing>({ drawn: null, readings: [] });
  const { drawn, readings } = drawing;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme's colours are baked into the drawing
  useEffect(() => {
    if (container.current === null) return;
    const created = createPriceChart(container.current, { bars, forecast, quotation, style });
    setDrawing({ drawn: created, readings: readingsOf(bars, forecast) });
    return created.remove;
  }, [container, bars, forecast, quotation, style, theme]);

  useEffect(() => (drawn === null ? undefined : fitPaper(drawn.chart)), [drawn]);

  useEffect(() => {
    drawn?.naive?.applyOptions({ visible: showNaive });
  }, [drawn, showNaive]);

  useEffect(() => {
    drawn?.past.show(pastFans, new Set(readings.map(({ date }) => date)));
  }, [drawn, pastFans, readings]);

  useEffect(() => drawn?.below.show(pane), [drawn, pane]);

  useEffect(() => {
    const mode = logarithmic ? PriceScaleMode.Logarithmic : PriceScaleMode.Normal;
    drawn?.prices.priceScale().applyOptions({ mode });
  }, [drawn, logarithmic]);

  const showRange = useTimeframe(drawing, range, onOldest);

  return { ...drawing, showRange };
}
