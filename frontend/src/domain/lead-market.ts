import type { LeadMarketInput } from '../api/contract';
import { formatDate } from '../format/dates';

const NAMES: Record<string, string> = { GSPC: 'S&P 500' };

/** "S&P 500, up to 8 Aug 2014". */
export function leadMarketInWords({ symbol, asOf }: LeadMarketInput): string {
  return `${NAMES[symbol] ?? symbol}, up to ${formatDate(asOf)}`;
}
