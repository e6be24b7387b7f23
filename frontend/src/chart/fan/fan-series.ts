import {
  type CustomData,
  type CustomSeriesOptions,
  type CustomSeriesPricePlotValues,
  type CustomSeriesWhitespaceData,
  customSeriesDefaultOptions,
  type ICustomSeriesPaneView,
  type PaneRendererCustomData,
  type Time,
} from 'lightweight-charts';
import type { Interval } from '../../domain/quantiles';
import { FanRenderer } from './fan-renderer';

/** One session of a fan: the intervals from the widest to the narrowest, around the median. */
export interface FanPoint extends CustomData<Time> {
  median: number;
  intervals: readonly Interval[];
}

export interface FanOptions extends CustomSeriesOptions {
  /** Fills from the widest band to the narrowest; where they overlap they add up. Empty: outlines only. */
  fills: readonly string[];
  line: string;
  /** Colour of the vertical hairline where the fan begins; empty for none. */
  origin: string;
}

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
    return {
      ...customSeriesDefaultOptions,
      fills: [],
      line: '#000',
      origin: '',
      priceLineVisible: false,
      lastValueVisible: false,
    };
  }
}
