import type { IChartApi, ISeriesApi } from 'lightweight-charts';
import type { Forecast } from '../../api/contract';
import { fanPoints } from './fan-data';
import type { FanOptions } from './fan-options';
import { FanSeries } from './fan-series';

/** The fans of past forecasts on a chart, below its other series: what happened is drawn over them. */
export class PastFans {
  readonly #chart: IChartApi;
  readonly #options: Partial<FanOptions>;
  #series: ISeriesApi<'Custom'>[] = [];
  #closed = false;

  constructor(chart: IChartApi, options: Partial<FanOptions>) {
    this.#chart = chart;
    this.#options = options;
  }

  /** The chart is removed: whatever is asked for from now on belongs to the next one. */
  close(): void {
    this.#closed = true;
  }

  /** Shows these fans instead of those before, as far as they reach dates that the chart has. */
  show(forecasts: readonly Forecast[], dates: ReadonlySet<string>): void {
    if (this.#closed) return;
    for (const series of this.#series) this.#chart.removeSeries(series);
    this.#series = forecasts.map((forecast) => this.#add(forecast, dates));
  }

  #add({ asOf, lastClose, levels, horizons }: Forecast, dates: ReadonlySet<string>): ISeriesApi<'Custom'> {
    const series = this.#chart.addCustomSeries(new FanSeries(), this.#options);
    const points = fanPoints(asOf, lastClose, levels, horizons);
    series.setData(points.filter(({ time }) => dates.has(String(time))));
    series.setSeriesOrder(0);
    return series;
  }
}
