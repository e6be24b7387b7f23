import type { ForecastSummary, IndexSummary } from '../../api/contract';

/** The symbol of the index that the site opens with where it has a forecast. */
export const LEAD = 'GSPC';

/** An index that has been forecast. */
export type ForecastIndex = IndexSummary & { forecast: ForecastSummary };

/** The index that the site opens with: the S&P 500, or the first that has a forecast. */
export function leadIndex(indices: readonly IndexSummary[]): ForecastIndex | undefined {
  const forecast = indices.filter((index): index is ForecastIndex => index.forecast !== null);
  return forecast.find(({ instrument }) => instrument.symbol === LEAD) ?? forecast[0];
}
