import { useSearchParams } from 'react-router';
import { type ChartRange, parseRange } from '../../chart/chart-range';
import type { ChartStyle } from '../../chart/create-price-chart';

/** What can be drawn below the prices. */
export const PANES = ['none', 'drawdown', 'width'] as const;
export type Pane = (typeof PANES)[number];

export interface ChartChoice {
  range: ChartRange;
  style: ChartStyle;
  logarithmic: boolean;
  pane: Pane;
  keep: (name: 'range' | 'style' | 'scale' | 'below', value: string) => void;
}

/** How the chart is drawn, kept in the address. */
export function useChartChoice(): ChartChoice {
  const [params, setParams] = useSearchParams();

  function keep(name: string, value: string) {
    setParams(
      (current) => {
        current.set(name, value);
        return current;
      },
      { replace: true, preventScrollReset: true },
    );
  }

  return {
    range: parseRange(params.get('range')),
    style: params.get('style') === 'candles' ? 'candles' : 'line',
    logarithmic: params.get('scale') === 'log',
    pane: PANES.find((pane) => pane === params.get('below')) ?? 'none',
    keep,
  };
}
