import { formatPercent } from '../format/numbers';

/** "37 %"; at the ends "under 1 %" and "over 99 %", for a forecast is never certain. */
export function chanceInWords(chance: number): string {
  if (chance < 0.01) return `under ${formatPercent(0.01)}`;
  if (chance > 0.99) return `over ${formatPercent(0.99)}`;
  return formatPercent(chance);
}
