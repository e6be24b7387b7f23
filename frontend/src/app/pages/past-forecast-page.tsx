import { useParams } from 'react-router';
import { forecastPath } from '../../domain/instrument-path';
import { InstrumentRoute } from './instrument-route';
import { PastForecastView } from './past-forecast-view';

/** The permanent address of a forecast: what was said that evening, and what happened. */
export function PastForecastPage() {
  const asOf = useParams().asOf ?? '';
  return (
    <InstrumentRoute pathOf={(symbol) => forecastPath(symbol, asOf)}>
      {(symbol, query) => (
        <PastForecastView
          key={`${symbol} ${asOf}`}
          symbol={symbol}
          name={query.data?.name ?? symbol}
          asOf={asOf}
        />
      )}
    </InstrumentRoute>
  );
}
