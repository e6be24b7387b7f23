import type { HorizonForecast } from '../../api/contract';
import { isIsoDate } from '../../format/dates';

/** The session that an address names: the last at or before a day, else the first; the last of all where it names no day. */
export function sessionBy(
  day: string | null,
  horizons: readonly HorizonForecast[],
): HorizonForecast | undefined {
  const last = horizons.at(-1);
  if (day === null || !isIsoDate(day)) return last;
  return horizons.findLast(({ date }) => date <= day) ?? horizons[0];
}

/** The price that an address names; undefined where it names none. */
export function priceIn(text: string | null): number | undefined {
  const price = Number(text);
  return text !== null && text.trim() !== '' && Number.isFinite(price) && price > 0 ? price : undefined;
}

/** By how much a price is moved at a time: about a thousandth of the last close, and round. */
export function priceStepOf(lastClose: number): number {
  const thousandth = lastClose / 1000;
  const power = 10 ** Math.floor(Math.log10(thousandth));
  return (thousandth >= 5 * power ? 5 : thousandth >= 2 * power ? 2 : 1) * power;
}

/** The multiple of a step that is nearest to a price, without the traces of binary fractions. */
export function rounded(price: number, step: number): number {
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  return Number((Math.round(price / step) * step).toFixed(decimals));
}
