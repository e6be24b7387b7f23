import type { Forecast, ForecastInput } from '../api/contract';
import { formatDate } from '../format/dates';

const NAMES: Record<string, string> = {
  GSPC: 'S&P 500',
  VIX: 'VIX',
  VIX9D: 'VIX over nine days',
  VIX3M: 'VIX over three months',
  STOXX50E: 'EURO STOXX 50',
  EWU: 'EWU, a fund of British shares in New York',
  EWG: 'EWG, a fund of German shares in New York',
  EWQ: 'EWQ, a fund of French shares in New York',
  FEZ: 'FEZ, a fund of shares of the euro area in New York',
  EWL: 'EWL, a fund of Swiss shares in New York',
  EWJ: 'EWJ, a fund of Japanese shares in New York',
  EWH: 'EWH, a fund of Hong Kong shares in New York',
  FXB: 'FXB, a trust that holds pounds',
  FXE: 'FXE, a trust that holds euros',
  FXF: 'FXF, a trust that holds Swiss francs',
  FXY: 'FXY, a trust that holds yen',
};

/** The input of a role, or undefined where the forecast was made without. */
export function inputOf({ inputs }: Forecast, role: ForecastInput['role']): ForecastInput | undefined {
  return inputs.find((input) => input.role === role);
}

/** Every input but the instrument's own history. */
export function referenceInputs({ inputs }: Forecast): ForecastInput[] {
  return inputs.filter((input) => input.role !== 'INSTRUMENT');
}

/** "S&P 500, up to 8 Aug 2014". */
export function inputInWords({ role, symbol, asOf }: ForecastInput): string {
  if (role === 'REPORT_DATES') return `report dates, known up to ${formatDate(asOf)}`;
  return `${NAMES[symbol] ?? symbol}, up to ${formatDate(asOf)}`;
}
