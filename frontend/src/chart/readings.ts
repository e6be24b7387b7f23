import type { Bar, Forecast } from '../api/contract';
import { intervalOf, medianOf } from '../domain/quantiles';
import { reportInWords, reportOn } from '../domain/upcoming-reports';
import { formatDate } from '../format/dates';
import { forecastFormat, formatClose, formatPercent, type Quotation } from '../format/numbers';

/** One date on the chart that can be read out: a session that was, or one that is forecast. */
export type Reading =
  | { kind: 'bar'; date: string; bar: Bar }
  | { kind: 'forecast'; date: string; median: number; low: number; high: number; report?: string };

/** Everything the chart shows, oldest first: the bars, then the forecast sessions after the last of them. */
export function readingsOf(bars: readonly Bar[], forecast: Forecast | null): Reading[] {
  const lastDate = bars.at(-1)?.date ?? '';
  const past = bars.map((bar): Reading => ({ kind: 'bar', date: bar.date, bar }));
  const future = (forecast?.horizons ?? [])
    .filter(({ date }) => date > lastDate)
    .map(({ date, quantiles }): Reading => {
      const levels = forecast?.levels ?? [];
      const report = forecast && reportOn(forecast, date);
      return {
        kind: 'forecast',
        date,
        median: medianOf(levels, quantiles),
        ...(report && { report: reportInWords(report, date) }),
        ...intervalOf(levels, quantiles, 0.8),
      };
    });
  return [...past, ...future];
}

/** The reading in words, for the line above the chart and for screen readers. */
export function describeReading(reading: Reading, quotation: Quotation): string {
  const date = formatDate(reading.date);
  if (reading.kind === 'forecast') {
    const price = forecastFormat(quotation, reading.median);
    return (
      `${date}, forecast: middle ${price(reading.median)}, ` +
      `${formatPercent(0.8)} between ${price(reading.low)} and ${price(reading.high)}` +
      (reading.report ? `. ${reading.report}` : '')
    );
  }
  const { open, high, low, close } = reading.bar;
  const price = (value: number) => formatClose(value, quotation, close);
  if (open === undefined || high === undefined || low === undefined) return `${date}: close ${price(close)}`;
  return `${date}: open ${price(open)}, high ${price(high)}, low ${price(low)}, close ${price(close)}`;
}

/** The price of a reading: where the crosshair goes. */
export function priceOf(reading: Reading): number {
  return reading.kind === 'bar' ? reading.bar.close : reading.median;
}

/** Candles need an open, a high and a low; a market of bare closes is a line. */
export function hasCandles(bars: readonly Bar[]): boolean {
  return bars.length > 0 && bars.every(({ open, high, low }) => open && high && low);
}
