import type {
  CustomSeriesPricePlotValues,
  CustomSeriesWhitespaceData,
  ICustomSeriesPaneView,
  PaneRendererCustomData,
  Time,
} from 'lightweight-charts';
import type { FanPoint } from './fan-data';
import { FAN_DEFAULTS, type FanOptions } from './fan-options';
import { FanRenderer } from './fan-renderer';

/** A series of the chart library that draws a forecast as a fan of bands around a dotted median. */
export class FanSeries implements ICustomSeriesPaneView<Time, FanPoint, FanOptions> {
  readonly #renderer = new FanRenderer();

  renderer(): FanRenderer {
    return this.#renderer;
  }

  update(data: PaneRendererCustomData<Time, FanPoint>, options: FanOptions): void {
    this.#renderer.show(data, options);
  }

  /** The widest interval keeps the whole fan in view; the median is the current value. */
  priceValueBuilder({ median, intervals }: FanPoint): CustomSeriesPricePlotValues {
    const widest = intervals[0] ?? { low: median, high: median };
    return [widest.low, widest.high, median];
  }

  isWhitespace(data: FanPoint | CustomSeriesWhitespaceData<Time>): data is CustomSeriesWhitespaceData<Time> {
    return !('median' in data);
  }

  defaultOptions(): FanOptions {
    return FAN_DEFAULTS;
  }
}
