import type {
  ICustomSeriesPaneRenderer,
  PaneRendererCustomData,
  PriceToCoordinateConverter,
  Time,
} from 'lightweight-charts';
import { bandHeights } from './band-heights';
import type { FanPoint } from './fan-data';
import type { FanOptions } from './fan-options';
import { type PlacedPoint, placedPoints } from './placed-points';

const LABEL_HEIGHT = 15;
const LABEL_GAP = 6;
const MARK_GAP = 10;

type Target = Parameters<ICustomSeriesPaneRenderer['draw']>[0];

interface Place {
  x: number;
  y: number;
}

/** Paints the fan: bands or outlines, the dotted median, the hairline where the forecast begins. */
export class FanRenderer implements ICustomSeriesPaneRenderer {
  #points: readonly PlacedPoint[] = [];
  #options: FanOptions | null = null;

  show(data: PaneRendererCustomData<Time, FanPoint>, options: FanOptions): void {
    this.#points = placedPoints(data);
    this.#options = options;
  }

  draw(target: Target, toY: PriceToCoordinateConverter): void {
    const options = this.#options;
    if (options === null || this.#points.length === 0) return;
    target.useMediaCoordinateSpace(({ context, mediaSize }) => {
      context.lineWidth = 1;
      this.#drawOrigin(context, mediaSize.height, options);
      this.#drawBands(context, toY, options);
      this.#drawMedian(context, toY, options);
      this.#drawMarks(context, toY, options);
      this.#drawLabels(context, toY, options);
    });
  }

  #drawOrigin(context: CanvasRenderingContext2D, height: number, { origin }: FanOptions): void {
    const [first] = this.#points;
    if (origin === '' || first === undefined) return;
    const x = Math.round(first.x) + 0.5;
    context.strokeStyle = origin;
    context.setLineDash([]);
    stroke(context, [
      { x, y: 0 },
      { x, y: height },
    ]);
  }

  #drawBands(context: CanvasRenderingContext2D, toY: PriceToCoordinateConverter, options: FanOptions): void {
    const bands = this.#points[0]?.point.intervals.length ?? 0;
    for (let band = 0; band < bands; band++) {
      const upper = this.#places((point) => point.intervals[band]?.high, toY);
      const lower = this.#places((point) => point.intervals[band]?.low, toY);
      const fill = options.fills[band];
      if (fill === undefined) {
        context.strokeStyle = options.line;
        context.setLineDash([4, 3]);
        stroke(context, upper);
        stroke(context, lower);
      } else {
        context.fillStyle = fill;
        context.beginPath();
        trace(context, [...upper, ...lower.reverse()]);
        context.closePath();
        context.fill();
      }
    }
  }

  #drawMedian(
    context: CanvasRenderingContext2D,
    toY: PriceToCoordinateConverter,
    { line }: FanOptions,
  ): void {
    context.strokeStyle = line;
    context.lineWidth = 2;
    context.lineCap = 'round';
    context.setLineDash([0.5, 4.5]);
    stroke(
      context,
      this.#places((point) => point.median, toY),
    );
  }

  /** A word above the fan, with a hairline down through the widest band. */
  #drawMarks(context: CanvasRenderingContext2D, toY: PriceToCoordinateConverter, options: FanOptions): void {
    context.lineWidth = 1;
    context.setLineDash([]);
    context.strokeStyle = options.label.color;
    context.fillStyle = options.label.color;
    context.font = options.label.font;
    context.textBaseline = 'bottom';
    for (const { x, point } of this.#points) {
      const top = toY(point.intervals[0]?.high ?? point.median);
      const bottom = toY(point.intervals[0]?.low ?? point.median);
      if (point.mark === undefined || top === null || bottom === null) continue;
      const middle = Math.round(x) + 0.5;
      stroke(context, [
        { x: middle, y: top - MARK_GAP },
        { x: middle, y: bottom },
      ]);
      context.textAlign = 'center';
      context.fillText(point.mark, Math.round(x), Math.round(top - MARK_GAP));
      context.textAlign = 'start';
    }
  }

  /** Each band is named at its upper edge, at the end of the fan. */
  #drawLabels(
    context: CanvasRenderingContext2D,
    toY: PriceToCoordinateConverter,
    { labels, label }: FanOptions,
  ): void {
    const last = this.#points.at(-1);
    if (last === undefined || labels.length === 0) return;
    const { median, intervals } = last.point;
    const edges = [...intervals.map(({ high }) => high), median].map((price) => toY(price) ?? Number.NaN);
    context.font = label.font;
    context.fillStyle = label.color;
    context.textBaseline = 'middle';
    for (const [band, height] of bandHeights(edges, LABEL_HEIGHT).entries()) {
      // On whole pixels, where letters are crisp.
      context.fillText(labels[band] ?? '', Math.round(last.x) + LABEL_GAP, Math.round(height));
    }
  }

  #places(priceOf: (point: FanPoint) => number | undefined, toY: PriceToCoordinateConverter): Place[] {
    return this.#points.flatMap(({ x, point }) => {
      const price = priceOf(point);
      const y = price === undefined ? null : toY(price);
      return y === null ? [] : [{ x, y }];
    });
  }
}

function stroke(context: CanvasRenderingContext2D, places: readonly Place[]): void {
  context.beginPath();
  trace(context, places);
  context.stroke();
}

function trace(context: CanvasRenderingContext2D, places: readonly Place[]): void {
  for (const [index, { x, y }] of places.entries()) {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
}
