import type { Forecast, ForecastInput } from '../api/contract';
import { formatDate } from '../format/dates';

const NAMES: Record<string, string> = { GSPC: 'S&P 500' };

/** The input of a role, or undefined where the forecast was made without. */
export function inputOf({ inputs }: Forecast, role: ForecastInput['role']): ForecastInput | undefined {
  return inputs.find((input) => input.role === role);
}

/** Every input but the instrument's own history. */
export function referenceInputs({ inputs }: Forecast): ForecastInput[] {
  return inputs.filter((input) => input.role !== 'INSTRUMENT');
}

/** "S&P 500, up to 8 Aug 2014". */
export function inputInWords({ symbol, asOf }: ForecastInput): string {
  return `${NAMES[symbol] ?? symbol}, up to ${formatDate(asOf)}`;
}
