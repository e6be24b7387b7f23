import { formatClose, formatPercent } from '../../format/numbers';
import type { Entry } from './change';

const SESSIONS: Readonly<Record<number, string>> = { 1: 'next day', 5: 'next week', 20: 'next month' };

/** "Chance to close above 1,900.00: next day 43 %, next week 45 %, next month 48 %."; null without a buy price or forecast. */
export function chanceWords({ instrument, buyPrice, chanceAbove }: Entry): string | null {
  if (buyPrice === null || chanceAbove === null) return null;
  const chances = chanceAbove.map(
    ({ horizon, probability }) => `${SESSIONS[horizon]} ${formatPercent(probability)}`,
  );
  return `Chance to close above ${formatClose(buyPrice, instrument)}: ${chances.join(', ')}.`;
}
