import type { ListedInstrument } from '../../../api/contract';
import { formatCount } from '../../../format/numbers';
import { LONGEST_LIST } from '../api/get-directory';

/** How many there are, and what is not among them. */
export function DirectorySummary({ instruments }: { instruments: readonly ListedInstrument[] }) {
  const priced = instruments.filter(({ hasPrices }) => hasPrices).length;
  const forecast = instruments.filter(({ hasForecast }) => hasForecast).length;
  const isKnown = instruments.every(({ hasForecast }) => hasForecast !== undefined);
  return (
    <p className="lead">
      {instruments.length >= LONGEST_LIST && 'The first '}
      {formatCount(instruments.length)} instruments: {formatCount(priced)} have prices here
      {isKnown && ` and ${formatCount(forecast)} have been forecast`}. Where prices come from a provider, the
      search above finds more than are listed.
    </p>
  );
}
