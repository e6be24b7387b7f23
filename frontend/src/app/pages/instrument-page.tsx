import { instrumentPath } from '../../domain/instrument-path';
import { InstrumentRoute } from './instrument-route';
import { InstrumentView } from './instrument-view';

/** One instrument: what will be, what was, how good such forecasts are, and where this one came from. */
export function InstrumentPage() {
  return (
    <InstrumentRoute pathOf={instrumentPath}>
      {(symbol, query) => <InstrumentView key={symbol} symbol={symbol} query={query} />}
    </InstrumentRoute>
  );
}
