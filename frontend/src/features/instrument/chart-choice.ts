import { type ChartRange, parseRange } from '../../chart/chart-range';
import type { ChartStyle } from '../../chart/create-price-chart';
import { useAddressChoices } from '../../components/use-address-choices';

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
  const [params, choose] = useAddressChoices();

  return {
    range: parseRange(params.get('range')),
    style: params.get('style') === 'candles' ? 'candles' : 'line',
    logarithmic: params.get('scale') === 'log',
    pane: PANES.find((pane) => pane === params.get('below')) ?? 'none',
    keep: (name, value) => choose({ [name]: value }),
  };
}
