import {
  CandlestickSeries,
  createChart,
  type IChartApi,
  type ISeriesApi,
  LineSeries,
  type SeriesType,
} from 'lightweight-charts';
import type { Bar, Forecast } from '../api/contract';
import { reportOn } from '../domain/upcoming-reports';
import { forecastFormat, type Quotation } from '../format/numbers';
import {
  candleOptions,
  chartOptions,
  fanOptions,
  lineOptions,
  naiveFanOptions,
  paneOptions,
  pastFanOptions,
  priceFormat,
} from './chart-theme';
import { fanPoints } from './fan/fan-data';
import { FanSeries } from './fan/fan-series';
import { PastFans } from './fan/past-fans';
import { LowerPane } from './lower-pane';

export type ChartStyle = 'line' | 'candles';

export interface PriceDrawing {
  chart: IChartApi;
  prices: ISeriesApi<SeriesType>;
  /** The fan of the naive forecast, hidden until asked for; null where there is no forecast. */
  naive: ISeriesApi<'Custom'> | null;
  /** The fans of past forecasts: none until they are asked for. */
  past: PastFans;
  /** Below the prices: nothing until it is asked for. */
  below: LowerPane;
  remove: () => void;
}

interface Content {
  bars: readonly Bar[];
  forecast: Forecast | null;
  quotation: Quotation;
  style: ChartStyle;
}

/** Draws bars and forecast into the container. */
export function createPriceChart(
  container: HTMLElement,
  { bars, forecast, quotation, style }: Content,
): PriceDrawing {
  const close = bars.at(-1)?.close ?? 0;
  const step = priceFormat(close, forecastFormat(quotation, close));
  const chart = createChart(container, chartOptions());
  const fan = forecast && chart.addCustomSeries(new FanSeries(), { ...fanOptions(), ...step });
  const naive =
    forecast && chart.addCustomSeries(new FanSeries(), { ...naiveFanOptions(), ...step, visible: false });
  if (forecast) {
    const { asOf, lastClose, levels, horizons } = forecast;
    const sessions = horizons.map((session) => ({
      ...session,
      mark: reportOn(forecast, session.date) && 'report',
    }));
    fan?.setData(fanPoints(asOf, lastClose, levels, sessions));
    const naiveSessions = horizons.map(({ date, naive: quantiles }) => ({ date, quantiles }));
    naive?.setData(fanPoints(asOf, lastClose, levels, naiveSessions));
  }
  const prices = style === 'candles' ? addCandles(chart, bars) : addLine(chart, bars);
  prices.applyOptions(step);
  const past = new PastFans(chart, { ...pastFanOptions(), ...step });
  const below = new LowerPane(chart, paneOptions());
  function remove() {
    past.close();
    below.close();
    chart.remove();
  }
  return { chart, prices, naive, past, below, remove };
}

function addLine(chart: IChartApi, bars: readonly Bar[]): ISeriesApi<SeriesType> {
  const series = chart.addSeries(LineSeries, lineOptions());
  series.setData(bars.map(({ date, close }) => ({ time: date, value: close })));
  return series;
}

function addCandles(chart: IChartApi, bars: readonly Bar[]): ISeriesApi<SeriesType> {
  const series = chart.addSeries(CandlestickSeries, candleOptions());
  series.setData(
    bars.map(({ date, open, high, low, close }) => ({
      time: date,
      open: open ?? close,
      high: high ?? close,
      low: low ?? close,
      close,
    })),
  );
  return series;
}
