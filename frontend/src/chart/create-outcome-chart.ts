import { createChart, type IChartApi, LineSeries } from 'lightweight-charts';
import type { ScoredForecast } from '../api/contract';
import { LEVELS } from '../domain/quantiles';
import { forecastFormat, type Quotation } from '../format/numbers';
import { chartOptions, fanOptions, outcomeOptions, priceStep } from './chart-theme';
import { fanPoints } from './fan/fan-data';
import { FanSeries } from './fan/fan-series';

/** Draws a past forecast's fan, and what happened as dots over it. */
export function createOutcomeChart(
  container: HTMLElement,
  { asOf, lastClose, outcomes }: ScoredForecast,
  quotation: Quotation,
): IChartApi {
  const chart = createChart(container, {
    ...chartOptions(forecastFormat(quotation, lastClose)),
    handleScroll: false,
    handleScale: false,
  });
  const step = priceStep(lastClose);
  chart
    .addCustomSeries(new FanSeries(), { ...fanOptions(), ...step })
    .setData(fanPoints(asOf, lastClose, LEVELS, outcomes));
  chart
    .addSeries(LineSeries, { ...outcomeOptions(), ...step })
    .setData([
      { time: asOf, value: lastClose },
      ...outcomes.map(({ date, close }) => ({ time: date, value: close })),
    ]);
  chart.timeScale().fitContent();
  return chart;
}
