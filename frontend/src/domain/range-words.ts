import { changeOf, formatSignedPercent } from '../format/numbers';
import type { Interval } from './quantiles';

/** "1,913 to 1,967". */
export function rangeInWords({ low, high }: Interval, price: (value: number) => string): string {
  return `${price(low)} to ${price(high)}`;
}

/** The same range seen from a close: "−1.2 to +1.4 %". */
export function movesInWords({ low, high }: Interval, close: number): string {
  return percentSpan(changeOf(close, low), changeOf(close, high));
}

/** From one signed share to another: "−1.2 to +1.4 %". */
export function percentSpan(low: number, high: number): string {
  return spanInWords({ low, high }, (share) => formatSignedPercent(share));
}

/** From one number to another with their unit once: "47 to 59 %". */
export function spanInWords({ low, high }: Interval, format: (value: number) => string): string {
  return `${format(low).replace(/\s*%$/, '')} to ${format(high)}`;
}
