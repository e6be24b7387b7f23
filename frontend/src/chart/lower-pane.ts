import {
  type IChartApi,
  type ISeriesApi,
  LineSeries,
  type LineSeriesPartialOptions,
} from 'lightweight-charts';

/** A value of one session, as a share of one. */
export interface PanePoint {
  date: string;
  value: number;
}

const PANE = 1;
const HEIGHTS = { prices: 3, below: 1 };

/** A line in a pane of its own below the prices; there only while it has something to show. */
export class LowerPane {
  readonly #chart: IChartApi;
  readonly #options: LineSeriesPartialOptions;
  #series: ISeriesApi<'Line'> | null = null;
  #closed = false;

  constructor(chart: IChartApi, options: LineSeriesPartialOptions) {
    this.#chart = chart;
    this.#options = options;
  }

  /** The chart is removed: whatever is asked for from now on belongs to the next one. */
  close(): void {
    this.#closed = true;
  }

  show(points: readonly PanePoint[]): void {
    if (this.#closed) return;
    // The pane goes with its only series.
    if (this.#series) this.#chart.removeSeries(this.#series);
    this.#series = null;
    if (points.length === 0) return;
    this.#series = this.#chart.addSeries(LineSeries, this.#options, PANE);
    this.#series.setData(points.map(({ date, value }) => ({ time: date, value })));
    const [prices, below] = this.#chart.panes();
    prices?.setStretchFactor(HEIGHTS.prices);
    below?.setStretchFactor(HEIGHTS.below);
  }
}
