import {
  type CandlestickSeriesPartialOptions,
  type ChartOptions,
  ColorType,
  CrosshairMode,
  type DeepPartial,
  type LineSeriesPartialOptions,
  LineStyle,
  type PriceFormatCustom,
} from 'lightweight-charts';
import { BANDS } from '../domain/quantiles';
import { locales } from '../format/locale';
import { decimalsOf, formatPercent } from '../format/numbers';
import type { FanOptions } from './fan/fan-options';

/** The chart draws on a canvas and cannot read style sheets: the tokens are handed to it as values. */
function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

export function chartOptions(): DeepPartial<ChartOptions> {
  const line = { color: token('--hairline') };
  const crosshair = { color: token('--ink-muted'), labelBackgroundColor: token('--ink-muted') };
  return {
    autoSize: true,
    layout: {
      background: { type: ColorType.Solid, color: token('--paper') },
      textColor: token('--ink-muted'),
      fontFamily: token('--font'),
      fontSize: 13,
      panes: { separatorColor: token('--hairline'), enableResize: false },
      // The library's own logo brings a style element along; the footer names and links the library instead.
      attributionLogo: false,
    },
    grid: { vertLines: { visible: false }, horzLines: line },
    crosshair: { mode: CrosshairMode.Magnet, vertLine: crosshair, horzLine: crosshair },
    rightPriceScale: { borderVisible: false, scaleMargins: { top: 0.08, bottom: 0.08 } },
    timeScale: { borderColor: token('--hairline'), minBarSpacing: 0.02, rightOffset: 1 },
    localization: { locale: locales.dates },
    // The wheel and a vertical swipe belong to the page.
    handleScroll: { mouseWheel: false, vertTouchDrag: false },
    handleScale: { mouseWheel: false },
  };
}

/** How finely the price axis of an instrument at that price is divided, and how its prices are written. */
export function priceFormat(
  price: number,
  formatter: (price: number) => string,
): { priceFormat: PriceFormatCustom } {
  return { priceFormat: { type: 'custom', minMove: 10 ** -decimalsOf(price), formatter } };
}

export function lineOptions(): LineSeriesPartialOptions {
  return {
    color: token('--ink'),
    lineWidth: 2,
    priceLineStyle: LineStyle.SparseDotted,
    priceLineColor: token('--hairline-strong'),
    crosshairMarkerRadius: 3,
  };
}

export function candleOptions(): CandlestickSeriesPartialOptions {
  const [up, down] = [token('--up'), token('--down')];
  return {
    // Hollow up, filled down: the direction does not depend on colour only.
    upColor: token('--paper'),
    borderUpColor: up,
    wickUpColor: up,
    downColor: down,
    borderDownColor: down,
    wickDownColor: down,
    priceLineStyle: LineStyle.SparseDotted,
    priceLineColor: token('--hairline-strong'),
  };
}

export function fanOptions(): Partial<FanOptions> {
  const [red, green, blue] = token('--fan').split(' ');
  const fill = (opacity: number) => `rgba(${red}, ${green}, ${blue}, ${opacity})`;
  return {
    fills: [fill(0.18), fill(0.24), fill(0.32)],
    line: token('--ink'),
    origin: token('--hairline-strong'),
    labels: BANDS.map((coverage) => formatPercent(coverage)),
    label: { color: token('--ink-muted'), font: `13px ${token('--font')}` },
  };
}

/** Of the line below the prices: shares of one as per cent. */
export function paneOptions(): LineSeriesPartialOptions {
  return {
    color: token('--accent'),
    lineWidth: 2,
    priceLineVisible: false,
    lastValueVisible: true,
    crosshairMarkerRadius: 3,
    priceFormat: { type: 'custom', minMove: 0.001, formatter: (share: number) => formatPercent(share, 1) },
  };
}

export function naiveFanOptions(): Partial<FanOptions> {
  return { fills: [], line: token('--naive'), origin: '' };
}

/** Like the fan of today, but without the hairline where it begins, which the line of the closes runs through, and without names. */
export function pastFanOptions(): Partial<FanOptions> {
  return { ...fanOptions(), origin: '', labels: [] };
}
