import type { Instrument } from '../api/contract';
import { numberFormat } from './formats';

/** What is needed to write a price: index points carry no currency, stock prices do. */
export type Quotation = Pick<Instrument, 'kind' | 'currency'>;

/** ISO 4217 for no currency: that of an instrument whose symbol does not tell it. */
const NO_CURRENCY = 'XXX';

/** Goes before a unit, and does not break. */
export const THIN_SPACE = '\u202f';

/** Hundredths of a currency in which shares are quoted; Intl knows none of them. */
const MINOR_UNITS: Readonly<Record<string, { name: string; mark: string }>> = {
  GBX: { name: 'pence', mark: 'p' },
  ZAC: { name: 'South African cents', mark: 'c' },
  ILA: { name: 'agorot', mark: `${THIN_SPACE}ag.` },
};

/** What the prices of an instrument are in, such as "points", "USD" or "pence". */
export function unitOf({ kind, currency }: Quotation): string {
  if (kind === 'INDEX') return 'points';
  return currency === NO_CURRENCY ? 'an unknown currency' : (MINOR_UNITS[currency]?.name ?? currency);
}

/** How many decimals a price has: cents, or below one unit of the currency four significant digits. */
export function decimalsOf(price: number): number {
  return price > 0 && price < 1 ? Math.min(12, 3 - Math.floor(Math.log10(price))) : 2;
}

/** A price as it was published, with as many digits as the close it is shown with. */
export function formatClose(value: number, quotation: Quotation, close = value): string {
  return priceFormat(quotation, decimalsOf(close))(value);
}

/**
 * Writes forecast prices of an instrument whose last close is given: from a thousand up, decimals
 * would suggest a precision nobody has.
 */
export function forecastFormat(quotation: Quotation, lastClose: number): (price: number) => string {
  return priceFormat(quotation, lastClose >= 1000 ? 0 : decimalsOf(lastClose));
}

/** 0.8 becomes "80 %". */
export function formatPercent(share: number, digits = 0): string {
  return withUnit(
    numberFormat({ minimumFractionDigits: digits, maximumFractionDigits: digits }),
    share * 100,
  );
}

/** A round share with the decimals that it needs and no more: "10 %", "2.5 %". */
export function formatRoundPercent(share: number): string {
  return withUnit(numberFormat({ maximumFractionDigits: 2 }), share * 100);
}

/** 0.0123 becomes "+1.2 %": a change is never shown without its sign. */
export function formatSignedPercent(share: number, digits = 1): string {
  return withUnit(
    numberFormat({
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: 'exceptZero',
    }),
    share * 100,
  );
}

/** A signed plain number, such as a t statistic. */
export function formatSigned(value: number, digits = 2): string {
  return minusSign(
    numberFormat({
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: 'exceptZero',
    }).format(value),
  );
}

/** A plain number with a fixed number of decimals. */
export function formatDecimal(value: number, digits: number): string {
  return minusSign(
    numberFormat({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value),
  );
}

export function formatCount(value: number): string {
  return numberFormat({ maximumFractionDigits: 0 }).format(value);
}

/** The relative change from one price to another. */
export function changeOf(from: number, to: number): number {
  return to / from - 1;
}

function priceFormat({ kind, currency }: Quotation, digits: number): (price: number) => string {
  const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const mark = MINOR_UNITS[currency]?.mark;
  const format =
    kind === 'INDEX' || currency === NO_CURRENCY || mark !== undefined
      ? numberFormat(fraction)
      : numberFormat({ style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...fraction });
  return (price) => format.format(price) + (kind === 'INDEX' ? '' : (mark ?? ''));
}

function withUnit(format: Intl.NumberFormat, percent: number): string {
  return `${minusSign(format.format(percent))}${THIN_SPACE}%`;
}

function minusSign(text: string): string {
  return text.replace('-', '\u2212');
}
